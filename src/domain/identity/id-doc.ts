import { daysBetween } from '../date/arithmetic';
import { isCalDate } from '../date/cal-date';
import type { IdDoc, IdType } from '../model/identity';
import type { CalDate } from '../model/primitives';
import { issue } from '../result';
import type { Issue } from '../result';
import type { IdentifierOptions } from './core/kind';
import type { IdentifierRegistry } from './registry';

/** Which kind reads the number of which document; others are not judged. A host may give its own. */
export const ID_TYPE_KINDS: Readonly<Partial<Record<IdType, string>>> = {
  'CN-RIC': 'resident-id',
  'CN-HOUSEHOLD': 'household-register',
  'CN-BIRTH': 'birth-certificate',
  'CN-MILITARY': 'military-id',
  'HKMO-PERMIT': 'hk-mo-permit',
  'TW-PERMIT': 'tw-permit',
  'HKMOTW-RESIDENCE': 'residence-permit',
  'FOREIGN-PR': 'foreign-resident',
  PASSPORT: 'passport',
  'CN-USCC': 'uscc',
  HKID: 'hkid',
  TWID: 'taiwan-id',
  DRIVER: 'driver-licence',
};

/** A document nearer to its end than this is warned about. */
const EXPIRING_DAYS = 30;

export interface IdDocOptions extends IdentifierOptions {
  today: CalDate;
  /** `national` names the kind of a `NATIONAL-ID` by country: `{ BE: 'be.nn' }`. */
  national?: Readonly<Record<string, string>>;
}

function validityIssues({ validFrom, validTo }: Partial<IdDoc>, today: CalDate): Issue[] {
  const issues: Issue[] = [];
  const start = isCalDate(validFrom) ? validFrom : undefined;
  const end = isCalDate(validTo) ? validTo : undefined;
  if (validFrom !== undefined && start === undefined) issues.push(issue('id-doc.date', 'validFrom'));
  if (validTo !== undefined && validTo !== 'long-term' && end === undefined) issues.push(issue('id-doc.date', 'validTo'));
  if (start !== undefined && end !== undefined && start > end) issues.push(issue('id-doc.period', 'validTo'));
  if (start !== undefined && start > today) issues.push(issue('id-doc.not-yet-valid', 'validFrom'));
  const left = end === undefined ? undefined : daysBetween(today, end);
  if (!left?.ok) return issues;
  if (left.value < 0) issues.push(issue('id-doc.expired', 'validTo', { days: -left.value }));
  else if (left.value < EXPIRING_DAYS) issues.push(issue('id-doc.expiring', 'validTo', { days: left.value }, 'warning'));
  return issues;
}

/**
 * Checks an identity document of a person: its number by the registry's kind (issues of that kind at `number`), its validity at
 * `today`: `id-doc.date`, `id-doc.period`, `id-doc.not-yet-valid`, `id-doc.expired` {days}, warning `id-doc.expiring` {days}.
 * Types without a registered kind only need a number (`id-doc.number-empty`).
 */
export function checkIdDoc(doc: Partial<IdDoc>, registry: IdentifierRegistry, options: IdDocOptions): Issue[] {
  const { type, number, country } = doc;
  const id = type === 'NATIONAL-ID' ? options.national?.[country ?? ''] : type && ID_TYPE_KINDS[type];
  const kind = registry.get(id ?? '');
  const found = kind?.check(number, { ...(country ? { market: country } : {}), ...options });
  const issues: Issue[] = [];
  if (!found) {
    if (typeof number !== 'string' || !number.trim()) issues.push(issue('id-doc.number-empty', 'number'));
  } else if (found.state === 'ok') issues.push(...found.warnings.map(warning => ({ ...warning, path: 'number' })));
  else issues.push(found.state === 'wrong' ? { ...found.issue, path: 'number' } : issue(`${kind?.topic}.${found.state}`, 'number'));
  return [...issues, ...validityIssues(doc, options.today)];
}

/**
 * Where a number contradicts what the person said: `id-doc.birth-date-differs` {given, derived}, `id-doc.sex-differs` {given,
 * derived}. Which is wrong is for the person to say.
 */
export function compareWithId(
  derived: { birthDate?: CalDate; sex?: 'M' | 'F' },
  given: { birthDate?: CalDate | undefined; sex?: string | undefined },
): Issue[] {
  const issues: Issue[] = [];
  const differs = (a: string | undefined, b: string | undefined): a is string => a !== undefined && b !== undefined && a !== b;
  if (differs(given.birthDate, derived.birthDate))
    issues.push(issue('id-doc.birth-date-differs', 'birthDate', { given: given.birthDate, derived: derived.birthDate as string }));
  if (differs(given.sex, derived.sex))
    issues.push(issue('id-doc.sex-differs', 'sex', { given: given.sex, derived: derived.sex as string }));
  return issues;
}
