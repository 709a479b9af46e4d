import { MAX_TYPED } from './core/fold';
import { groupText } from './core/mask';
import type { IdentifierCheck, IdentifierOptions, Reading } from './core/kind';
import { reading, refuse, toResult, asWarning } from './core/kind';
import type { PhoneRule } from './phone-rules';
import { PHONE_RULES } from './phone-rules';
import type { TypedPhone } from './phone-typed';
import { readTyped } from './phone-typed';
import { issue } from '../result';
import type { Result } from '../result';

export interface PhoneFacts {
  /** `+8613800138000`; extensions apart. */
  e164: string;
  /** ISO 3166-1 alpha-2, absent where several countries share the number. */
  country?: string;
  code: string;
  national: string;
  extension?: string;
  kind: 'mobile' | 'fixed' | 'unknown';
  /** Grouped for the eye, international. */
  formatted: string;
}

export interface PhoneOptions extends IdentifierOptions {
  /** Default `mobile`: fixed lines are refused, as they get no codes and links. */
  accept?: 'mobile' | 'any';
}

/** A further source of numbering plans, asked where the small rules have none (`phoneByPlans`). */
export type PhoneReader = (typed: TypedPhone, options: PhoneOptions) => Reading<PhoneFacts>;

/** E.164 allows 15 digits; 7 is the shortest in use with its country code. */
const byShape: PhoneReader = ({ plus, digits }) => {
  if (!plus) return refuse('market');
  if (/^0/.test(digits) || digits.length > 15) return refuse('format');
  if (digits.length < 7) return { incomplete: true };
  const facts = { e164: `+${digits}`, code: '', national: digits, kind: 'unknown' as const, formatted: `+${digits}` };
  return reading(facts, { reason: 'unchecked' });
};

function byRule(
  { market, code, mobile, fixed, length, groups, trunk }: PhoneRule,
  national: string,
  accept = 'mobile',
): Reading<PhoneFacts> {
  const bare = trunk && national.startsWith(trunk) ? national.slice(trunk.length) : national;
  const kind = mobile.test(bare) ? 'mobile' : fixed.test(bare) ? 'fixed' : undefined;
  if (kind === 'fixed' && accept === 'mobile' && bare.length >= 7) return refuse('not-mobile');
  if (kind) {
    const formatted = `+${code} ${groupText(bare, groups).join(' ')}`;
    return reading({ e164: `+${code}${bare}`, country: market, code, national: bare, kind, formatted });
  }
  if (bare.length > length) return refuse('too-long', { max: length });
  return bare.length < length ? { incomplete: true } : refuse('format');
}

/** The small rule that is responsible and the number it is to judge. A country code without plus is understood. */
function ruleFor({ plus, digits }: TypedPhone, market: string | undefined): [PhoneRule, string] | undefined {
  const rule = PHONE_RULES.find(known => (plus ? digits.startsWith(known.code) : known.market === market));
  if (!rule) return undefined;
  const withCode = plus || (digits.startsWith(rule.code) && digits.length > rule.length + rule.trunk.length);
  return [rule, withCode ? digits.slice(rule.code.length) : digits];
}

/**
 * A phone number. Mainland China, Hong Kong, Macau and Taiwan are judged by `PHONE_RULES` (V13); others by `reader`, without one by
 * the shape of E.164 with the warning `phone.unchecked`. `market` is where numbers without `+` belong. Issues: `phone.too-long`
 * {max}, `phone.character`, `phone.format`, `phone.market` (no country known), `phone.not-mobile`.
 */
export function checkPhone(text: unknown, options: PhoneOptions = {}, reader: PhoneReader = byShape): IdentifierCheck<PhoneFacts> {
  const typed = readTyped(text);
  const value = (typed.plus ? '+' : '') + typed.digits;
  const wrong = (reason: string, params?: Record<string, string | number>): IdentifierCheck<PhoneFacts> => ({
    state: 'wrong',
    value,
    issue: issue(`phone.${reason}`, undefined, params),
  });
  if (typeof text === 'string' && text.length > MAX_TYPED) return wrong('too-long', { max: 15 });
  if (typed.stray) return wrong('character');
  if (!typed.digits) return value ? { state: 'incomplete', value } : { state: 'empty' };
  const rule = ruleFor(typed, options.market);
  const read = rule ? byRule(rule[0], rule[1], options.accept) : reader(typed, options);
  if ('reason' in read) return wrong(read.reason, read.params);
  if ('incomplete' in read) return { state: 'incomplete', value };
  const facts = typed.extension ? { ...read.facts, extension: typed.extension } : read.facts;
  return { state: 'ok', value: facts.e164, facts, warnings: read.warnings.map(found => asWarning('phone', found)) };
}

/** Reads a phone number: `parsePhone('138 0013 8000', { market: 'CN' })`. Issues as `checkPhone`, and `phone.empty`, `phone.incomplete`. */
export const parsePhone = (text: unknown, options?: PhoneOptions, reader?: PhoneReader): Result<PhoneFacts> =>
  toResult('phone', checkPhone(text, options, reader));
