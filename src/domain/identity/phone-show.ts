import { groupText, maskText } from './core/mask';
import type { PhoneOptions, PhoneReader } from './phone';
import { checkPhone } from './phone';
import { PHONE_RULES } from './phone-rules';
import { readTyped } from './phone-typed';

/** Stars between the first three digits and the last four (two and two of short numbers): `138****8000`. */
export function maskPhone(text: unknown): string {
  const { plus, digits } = readTyped(text);
  const code = plus ? PHONE_RULES.find(rule => digits.startsWith(rule.code))?.code : undefined;
  const national = code ? digits.slice(code.length) : digits;
  return (code ? `+${code} ` : '') + (national.length > 9 ? maskText(national, 3, 4) : maskText(national, 2, 2));
}

/** Groups to be read aloud digit by digit, country code first where there is one. */
export function spokenPhone(text: unknown, options?: PhoneOptions, reader?: PhoneReader): string[] {
  const found = checkPhone(text, options, reader);
  if (found.state !== 'ok') return groupText(readTyped(text).digits, [3, 4]);
  const groups = found.facts.formatted.replace('+', '').split(/[ -]/);
  return readTyped(text).plus ? groups : groups.slice(1);
}
