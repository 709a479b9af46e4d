import { reading, refuse } from './core/kind';
import type { PhoneFacts, PhoneReader } from './phone';
import { readByPlans } from './phone-plan';
import type { PhonePlans } from './phone-plan';

/**
 * A reader for `checkPhone` over the numbering plans of the world, which the host imports or loads on demand:
 * `checkPhone(text, { market: 'DE' }, phoneByPlans(metadata))`. A number of possible length in a range the plans do not list passes
 * with the warning `phone.unknown-range`, a fixed line with `phone.not-mobile`: plans grow faster than metadata is renewed. With
 * `strict` both are refused. `phone.rewritten` warns where more than signs was left out, such as a 0 behind the country code. Further issue: `phone.format`.
 */
export const phoneByPlans =
  (plans: PhonePlans): PhoneReader =>
  ({ plus, digits }, { market, accept = 'mobile', strict }) => {
    if (!plus && market === undefined) return refuse('market');
    const found = readByPlans((plus ? '+' : '') + digits, market, plans);
    if (!found?.possible) return found && digits.length < 7 ? { incomplete: true } : refuse('format');
    const facts: PhoneFacts = {
      e164: `+${found.code}${found.national}`,
      ...(found.country ? { country: found.country } : {}),
      code: found.code,
      national: found.national,
      kind: found.kind === 'mobile' || found.kind === 'fixed' ? found.kind : 'unknown',
      formatted: found.formatted,
    };
    const fixed = accept === 'mobile' && (found.kind === 'fixed' || found.kind === 'other');
    const rewritten = plus && `${found.code}${found.national}` !== digits;
    const doubt = !found.known ? 'unknown-range' : fixed ? 'not-mobile' : rewritten ? 'rewritten' : undefined;
    if (doubt === undefined) return reading(facts);
    return strict ? refuse(doubt) : reading(facts, { reason: doubt });
  };
