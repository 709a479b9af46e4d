import { at, report } from '../check/reader';
import type { Site } from '../check/reader';
import { parseCalDate } from '../date/cal-date';
import type { BeneficiaryEntry } from '../model';
import { compareAmounts, isAmount, scaleOf } from '../money/decimal';
import { issue, type Issue } from '../result';
import type { BeneficiaryContext } from './beneficiary-context';
import { checkNamed } from './beneficiary-person';
import { beneficiaryList, identityKeys, isBelow, likenessKey, type Identified } from './beneficiary-reader';
import { shareTotals } from './beneficiary-shares';

const KINDS = ['death', 'survival', 'other'];

/**
 * Checks beneficiaries from untrusted data (V16), kind by kind; nothing is changed. Issues, all `beneficiary.*`: `kind`, `mode`, `none`,
 * `legal-and-named`, `legal-repeated`, `legal-with-party`, `too-many`, `order`, `order-gap`, `share`, `share-decimals`, `share-sum`,
 * `party-missing`, `relation-missing`, `relation-reason`, `relation-not-allowed`, `duplicate`, `maybe-duplicate` (warning), `is-insured`,
 * `maybe-insured` (warning), `birth-date-missing` (warning), `guardian-missing`, `guardian-minor`, `guardian-self`, `consent-missing`;
 * besides those of unreadable fields (`data.*`, `date.*`, `money.*`).
 */
export function checkBeneficiaries(input: unknown, context: BeneficiaryContext): { beneficiaries: BeneficiaryEntry[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const site: Site = { path: '', issues };
  const beneficiaries = beneficiaryList(input, site) ?? [];
  const today = parseCalDate(context.today);
  if (!today.ok) report(at(site, 'context.today'), today.issue.code);
  for (const kind of context.kinds ?? [])
    if (!beneficiaries.some(entry => entry.kind === kind)) issues.push(issue('beneficiary.none', '', { kind }));
  beneficiaries.forEach((entry, index) => checkEntry(entry, context, at(site, index)));
  for (const kind of new Set(beneficiaries.map(entry => entry.kind))) checkKind(beneficiaries, kind, context, site);
  checkSums(beneficiaries, site);
  checkConsent(context, site);
  return { beneficiaries, issues };
}

function checkEntry(entry: BeneficiaryEntry, context: BeneficiaryContext, site: Site): void {
  if (!KINDS.includes(entry.kind)) report(at(site, 'kind'), 'beneficiary.kind', { kind: entry.kind });
  if (entry.mode === 'legal') {
    if (entry.party) report(at(site, 'party'), 'beneficiary.legal-with-party');
    return;
  }
  if (entry.mode !== 'named') report(at(site, 'mode'), 'beneficiary.mode', { mode: String(entry.mode) });
  if (!Number.isSafeInteger(entry.order) || entry.order < 1) report(at(site, 'order'), 'beneficiary.order', { order: entry.order });
  checkShare(entry.sharePercent, at(site, 'sharePercent'));
  checkNamed(entry, context, site);
}

/** More than 0, at most 100, two decimals. Text that is no number has been reported already; an empty field has not. */
function checkShare(share: string, site: Site): void {
  if (share === '') return report(site, 'beneficiary.share', { share });
  if (!isAmount(share)) return;
  if (compareAmounts(share, '0') <= 0 || compareAmounts(share, '100') > 0) report(site, 'beneficiary.share', { share });
  if (scaleOf(share) > 2) report(site, 'beneficiary.share-decimals', { share, max: 2 });
}

function checkKind(all: BeneficiaryEntry[], kind: string, { max }: BeneficiaryContext, site: Site): void {
  const named: [number, BeneficiaryEntry][] = [];
  const legal: number[] = [];
  all.forEach((entry, index) => {
    if (entry.kind !== kind) return;
    if (entry.mode === 'legal') legal.push(index);
    else named.push([index, entry]);
  });
  const [first, second] = legal;
  if (first !== undefined && named.length) report(at(site, `${first}.mode`), 'beneficiary.legal-and-named', { kind });
  if (second !== undefined) report(at(site, second), 'beneficiary.legal-repeated', { kind });
  if (max !== undefined && named.length > max) report(site, 'beneficiary.too-many', { kind, max, count: named.length });
  const orders = new Set(named.map(([, entry]) => entry.order).filter(order => order >= 1));
  const missing = [...orders].map((_, index) => index + 1).find(order => !orders.has(order));
  if (missing !== undefined) report(site, 'beneficiary.order-gap', { kind, missing });
  checkDuplicates(named, site);
}

/** One person once per kind; `first` counts from 0. */
function checkDuplicates(named: [number, BeneficiaryEntry][], site: Site): void {
  const documents = new Map<string, number>();
  const likes = new Map<string, number>();
  for (const [index, { party }] of named) {
    const keys = identityKeys(party);
    const like = likenessKey(party);
    const same = keys.map(key => documents.get(key)).find(first => first !== undefined);
    const alike = like === null ? undefined : likes.get(like);
    if (same !== undefined) report(at(site, `${index}.party`), 'beneficiary.duplicate', { first: same });
    else if (alike !== undefined) report(at(site, `${index}.party`), 'beneficiary.maybe-duplicate', { first: alike }, 'warning');
    for (const key of keys) if (!documents.has(key)) documents.set(key, index);
    if (like !== null && !likes.has(like)) likes.set(like, index);
  }
}

function checkSums(all: BeneficiaryEntry[], site: Site): void {
  for (const { kind, order, sum, rest, at: positions } of shareTotals(all)) {
    if (sum === null || rest === null || compareAmounts(rest, '0') === 0) continue;
    report(at(site, `${positions[0]}.sharePercent`), 'beneficiary.share-sum', { kind, order, sum, rest });
  }
}

/** Without the consent a change is void; for a minor insured the guardian gives it. */
function checkConsent({ change, insured, adultAge, today }: BeneficiaryContext, site: Site): void {
  if (!change) return;
  const by = isBelow(adultAge, (insured as Identified | undefined)?.birthDate, today) ? 'guardian' : 'insured';
  if (change.consent !== 'given' || (change.by ?? by) !== by) report(at(site, 'context.change'), 'beneficiary.consent-missing', { by });
}
