import { copyOf } from '../check/reader';
import { parseCalDate } from '../date/cal-date';
import { compareAmounts, isAmount } from '../money/decimal';
import { fail, ok, type Result } from '../result';
import type { ReconRules } from './recon-rules';

const isName = (value: unknown): boolean => typeof value === 'string' && value !== '';
const areNames = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isName);
const isSize = (value: unknown): boolean => value === undefined || (isAmount(value) && compareAmounts(value, '0') >= 0);
const isCount = (value: unknown): boolean => value === undefined || (Number.isSafeInteger(value) && (value as number) >= 0);
const isDictionary = (value: unknown): boolean => value === undefined || copyOf(value) !== null;

/** Each field of the rules and what it must be. */
const FIELDS: [keyof ReconRules, (value: unknown) => boolean][] = [
  ['runId', isName],
  ['key', areNames],
  ['amount', isName],
  ...(['currency', 'status', 'date', 'party'] as const).map((name): [keyof ReconRules, (value: unknown) => boolean] => [
    name,
    value => value === undefined || isName(value),
  ]),
  ['groupBy', value => value === undefined || areNames(value)],
  ['tolerance', value => isDictionary(value) && Object.values(copyOf(value) ?? {}).every(isTolerance)],
  ['dateToleranceDays', isCount],
  ['waitDays', isCount],
  ['statusWords', isDictionary],
  ['suggest', isDictionary],
];

function isTolerance(value: unknown): boolean {
  const tolerance = copyOf(value);
  return tolerance !== null && isSize(tolerance.absolute) && isSize(tolerance.percent);
}

/** Rules decide about money: with half of them nothing is compared. Issues: `recon.rules` {field}, `date.*` with path `asOf`. */
export function checkRules(input: unknown): Result<ReconRules> {
  const rules = copyOf(input);
  if (!rules) return fail('recon.rules', '', { field: '' });
  const wrong = FIELDS.find(([field, fits]) => !fits(rules[field]));
  if (wrong) return fail('recon.rules', wrong[0], { field: wrong[0] });
  const asOf = parseCalDate(rules.asOf);
  return asOf.ok ? ok(rules as unknown as ReconRules) : fail(asOf.issue.code, 'asOf');
}
