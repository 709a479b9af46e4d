/** Reads beneficiaries from untrusted data, as far as the rules of V16 ask about them; other fields are kept as sent. */
import type { BeneficiaryEntry, IdDoc, Person } from '../model';
import { isNothing } from '../check/reader';
import type { Reader } from '../check/reader';
import { closedWord, number, string, text } from '../check/scalars';
import { list, or, record } from '../check/shapes';
import { date, decimal } from '../check/values';

/** What of a person or organisation tells who it is. */
export interface Identified {
  name?: unknown;
  birthDate?: string;
  ids?: IdDoc[];
  uscc?: string;
  lei?: string;
}

const id = record<IdDoc>({ type: or(closedWord, 'OTHER' as never), number: or(string, '') }, 'number');

/** A party with its identifying fields; the rest of it is none of our business here. */
export const party: Reader<Person> = record<Identified>({
  birthDate: date,
  ids: list(id),
  uscc: string,
  lei: string,
}) as Reader<Person>;

/** An empty field is no wrong number. */
const share: Reader<string> = (value, site) => (value === '' ? undefined : decimal(value, site));

const fields = record<BeneficiaryEntry>({
  kind: or(closedWord, '' as never),
  mode: or(closedWord, '' as never),
  order: or(number, 0),
  sharePercent: or(share, ''),
  party,
  relationToInsured: closedWord,
  guardian: party,
  relationReason: text,
});

/** Legal heirs come by law, in its order and shares: a legal entry needs neither. */
const entry: Reader<BeneficiaryEntry> = (value, site) => (isNothing(value) ? undefined : fields(value, site));

export const beneficiaryList: Reader<BeneficiaryEntry[]> = list(entry);

/** What identifies a party: a document's type and number, or an organisation's register number. Spelling is folded. */
export function identityKeys(who: Identified | undefined): string[] {
  const keys = (who?.ids ?? []).map(({ type, number: no }) => [type, no] as const);
  const registers = [['uscc', who?.uscc] as const, ['lei', who?.lei] as const];
  return [...keys, ...registers].flatMap(([type, no]) => (no ? [`${type}:${folded(no)}`] : []));
}

const folded = (no: string): string => no.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/** The same name and birth date without a shared document: perhaps the same person. */
export function likenessKey(who: Identified | undefined): string | null {
  const name = who?.name;
  const full = typeof name === 'object' && name !== null && 'full' in name ? name.full : undefined;
  return typeof full === 'string' && full.trim() && who?.birthDate ? `${full.normalize('NFKC').trim()}|${who.birthDate}` : null;
}

/** Completed years below `age` on `today`? A child of 29 February comes of age on 1 March (V15). */
export const isBelow = (age: number, birthDate: string | undefined, today: string): boolean =>
  birthDate !== undefined && today < String(Number(birthDate.slice(0, 4)) + age).padStart(4, '0') + birthDate.slice(4);
