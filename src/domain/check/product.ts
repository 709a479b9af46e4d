import type { CapRule, Duration, Insurer, PeriodRule, Plan, Product } from '../model';
import type { Issue } from '../result';
import { readWhole } from './all';
import { coverage } from './coverage';
import { reportDuplicates } from './duplicates';
import { docRef } from './identity';
import { at, report, type Reader, type Site } from './reader';
import { closedWord, flag, number, string, text } from './scalars';
import { list, or, record } from './shapes';
import { isGreater } from './sums';
import { codeRef, date, decimal } from './values';

const solvency = record<NonNullable<Insurer['solvency']>>({ core: decimal, comprehensive: decimal, asOf: date, rating: string });

const insurer = record<Insurer>(
  {
    id: or(string, ''),
    legalName: or(text, '', 'product.missing-insurer'),
    shortName: text,
    licenceNo: string,
    hotline: or(string, ''),
    complaintUrl: string,
    branches: list(codeRef),
    solvency,
  },
  'legalName',
);

export const duration: Reader<Duration> = record<Duration>({ n: or(number, 0), unit: closedWord });
const periodRule = record<PeriodRule>({ n: or(number, 0), unit: closedWord, startsOn: closedWord, dayCount: closedWord, note: text });
const cap = record<CapRule>({ id: or(string, ''), max: or(decimal, '', 'data.missing'), note: text });
const needed = or(decimal, '', 'data.missing');

const planFields = record<Plan>(
  {
    id: or(string, '', 'data.missing'),
    name: or(text, '', 'data.missing'),
    coverages: or(list(coverage), []),
    term: or(list(duration), []),
    payTerm: or(list(duration), []),
    payFrequency: or(list(closedWord), []),
    sumInsured: record<Plan['sumInsured']>({ min: needed, max: needed, step: needed, options: list(decimal), caps: list(cap) }),
    requires: list(string),
    excludes: list(string),
  },
  'name',
);

const plan: Reader<Plan> = (value, site) => {
  const read = planFields(value, site);
  if (isGreater(read?.sumInsured?.min, read?.sumInsured?.max)) report(at(site, 'sumInsured'), 'plan.sum-range', undefined, 'warning');
  return read;
};

const fields = record<Product>({
  id: or(string, '', 'data.missing'),
  version: or(string, ''),
  insurer: or(insurer, { id: '', legalName: '', hotline: '' }, 'product.missing-insurer'),
  clauseName: or(text, '', 'product.missing-clause-name'),
  marketingName: or(text, ''),
  filingNo: or(string, '', 'product.missing-filing-no'),
  line: closedWord,
  design: closedWord,
  level: closedWord,
  internetOnly: flag,
  saleStatus: closedWord,
  saleRegions: list(codeRef),
  effective: record<Product['effective']>({ from: or(date, '', 'data.missing'), to: date }, 'from'),
  plans: or(list(plan), []),
  riders: list(plan),
  docs: or(list(docRef), []),
  periods: record<Product['periods']>({ coolingOff: periodRule, waiting: list(periodRule), grace: periodRule }),
  renewal: record<Product['renewal']>({ kind: closedWord, guaranteedYears: number, rateAdjustable: flag, maxAge: number }, 'kind'),
  channels: or(list(closedWord), []),
});

function checkTogether({ plans, riders = [], effective }: Product, site: Site): void {
  const all = [...plans, ...riders];
  const ids = all.map(({ id }) => id);
  reportDuplicates(ids, 'plan.duplicate-id', site);
  for (const id of new Set(all.flatMap(({ requires = [], excludes = [] }) => [...requires, ...excludes])))
    if (!ids.includes(id)) report(site, 'plan.unknown-reference', { id: id.slice(0, 80) }, 'warning');
  if (effective?.to && effective.to < effective.from) report(at(site, 'effective'), 'product.effective-reversed', undefined, 'warning');
}

/**
 * Reads a product from untrusted data; `null` when it is no object. A marketing name alone is not enough (R-CN-01). Issues: `data.*`,
 * `money.*`, `date.*`, `coverage.*`, `product.missing-insurer`, `.missing-clause-name`, `.missing-filing-no`, `.effective-reversed`,
 * `plan.duplicate-id`, `.unknown-reference`, `.sum-range`.
 */
export function checkProduct(input: unknown): { product: Product | null; issues: Issue[] } {
  const { value, issues } = readWhole(fields, input);
  if (value) checkTogether(value, { path: '', issues });
  return { product: value, issues };
}
