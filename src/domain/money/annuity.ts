/**
 * Payments at a rate of interest, for premium finance and instalment plans: exact fractions throughout, rounded once at the end.
 * Signs and meaning as in spreadsheets (PMT, PV, FV, IPMT, PPMT): what you receive is positive, what you pay negative;
 * present value + payments + future value, all compounded to one day, are zero.
 */
import type { Dec } from '../model/primitives';
import { fail, ok, type Result } from '../result';
import { accumulated, balance, exactPayment, growth, ONE, readTerms, type AnnuityTerms, type Read } from './annuity-terms';
import { subtractAmounts } from './decimal';
import { ratioOf, type Ratio } from './ratio';
import { readRounding, type RoundingRule } from './round';

function answer(terms: AnnuityTerms, rule: RoundingRule, exact: (read: Read) => Ratio): Result<Dec> {
  const read = readTerms(terms);
  if (!read.ok) return read;
  const rounding = readRounding(rule);
  if (!rounding.ok) return rounding;
  const [up, down] = exact(read.value);
  return ok(ratioOf([up, down * read.value.unit], rounding.value));
}

/** The level payment (PMT). Issues: `money.not-a-number`, `money.too-long`, `money.periods` {max}, `money.rate` (−100 % or less, or over 30 decimals), `rounding.*`. */
export const annuityPayment = (terms: AnnuityTerms, rule: RoundingRule): Result<Dec> => answer(terms, rule, exactPayment);

/** What a plan of payments is worth at its end (FV). Issues: those of `annuityPayment`. */
export const annuityFutureValue = (terms: AnnuityTerms, rule: RoundingRule): Result<Dec> =>
  answer(terms, rule, read => balance(read, [read.payment, ONE], read.periods));

/** What it is worth at its beginning (PV). Issues: those of `annuityPayment`. */
export const annuityPresentValue = (terms: AnnuityTerms, rule: RoundingRule): Result<Dec> =>
  answer(terms, rule, read => {
    const [up, down] = growth(read, read.periods);
    const [sum, parts] = accumulated(read, read.periods);
    return [-(read.future * parts + read.payment * sum) * down, parts * up];
  });

/** What a stretch of payments pays in interest and what it pays back; both together are those payments. */
export interface AnnuityParts {
  interest: Dec;
  principal: Dec;
}

/**
 * Interest and principal of the payments `from` to `to`, counted from 1 (IPMT, PPMT of one; CUMIPMT, CUMPRINC of several). The payments
 * and the principal are rounded, interest is what is left between them.
 * Issues: those of `annuityPayment`; `money.periods` {max} unless 1 ≤ from ≤ to ≤ periods.
 */
export function annuityParts(terms: AnnuityTerms, from: number, to: number, rule: RoundingRule): Result<AnnuityParts> {
  const whole = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= to && to <= terms.periods;
  if (!whole) return fail('money.periods', 'from', { max: terms.periods });
  const principal = answer(terms, rule, read => minus(owed(read, from - 1), owed(read, to)));
  if (!principal.ok) return principal;
  const paid = answer(terms, rule, read => {
    const [up, down] = exactPayment(read);
    return [up * BigInt(to - from + 1), down];
  });
  return paid.ok ? ok({ interest: subtractAmounts(paid.value, principal.value), principal: principal.value }) : paid;
}

/** What is owed right after payment `n`, negative as a debt; before the first one the present value. */
function owed(read: Read, n: number): Ratio {
  const payment = exactPayment(read);
  if (!n) return [-read.present, ONE];
  return read.begin ? minus(balance(read, payment, n - 1), payment) : balance(read, payment, n);
}

const minus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d - c * b, b * d];

/**
 * The rate of a whole year that `nominal` comes to when it is charged in `times` parts: (1 + nominal/times)^times − 1 (EFFECT).
 * Issues: those of `annuityPayment`.
 */
export function effectiveRate(nominal: Dec, times: number, rule: RoundingRule): Result<Dec> {
  const terms = readTerms({ rate: nominal, periods: times });
  if (!terms.ok) return terms;
  const { rate, base } = terms.value;
  return answer({ rate: '0', periods: times }, rule, read => {
    const [up, down] = growth({ ...read, rate, base: base * BigInt(times) }, times);
    return [up - down, down];
  });
}
