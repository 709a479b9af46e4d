import { readInput } from '../check/input';
import { number, string } from '../check/scalars';
import { list, or, record } from '../check/shapes';
import { NO_MONEY, date, money } from '../check/values';
import type { CalDate, DeathBenefit, DeathCapRule, Dec, Money } from '../model';
import { addAmounts, compareAmounts, subtractAmounts } from '../money/decimal';
import { fail, ok, type Result } from '../result';
import { isBelow } from './beneficiary-reader';

/** Whose death benefits are asked about: age is that of `on`, sums are in one currency. */
export interface DeathCapQuestion {
  birthDate: CalDate;
  on: CalDate;
  /** Of all contracts, those of other insurers included. */
  benefits: DeathBenefit[];
  rule: DeathCapRule;
}

/** Where a minor's death benefits stand against the cap. */
export interface DeathCap {
  /** What counts, over all contracts; absent where nothing does and there is no cap. */
  counted?: Money;
  /** The cap for the age; absent: there is none. */
  max?: Money;
  /** What may still be insured; `0` where nothing may. */
  room?: Dec;
  /** By how much the cap is exceeded; absent where it is not. */
  excess?: Dec;
}

const amount = or(money, NO_MONEY, 'money.missing-amount');
const question = record<DeathCapQuestion>({
  birthDate: or(date, '', 'data.missing'),
  on: or(date, '', 'data.missing'),
  benefits: or(list(record<DeathBenefit>({ amount, counts: or(string, '', 'data.missing') })), []),
  rule: or(
    record<DeathCapRule>({
      id: or(string, ''),
      bands: or(list(record<DeathCapRule['bands'][number]>({ below: or(number, 0, 'data.missing'), max: amount })), []),
      notCounted: or(list(string), []),
    }),
    { id: '', bands: [], notCounted: [] },
    'data.missing',
  ),
});

/**
 * The cap on death benefits of minors over all contracts (R-CN-11). The rule is data: bands by age and what does not count. Issues: those of
 * unreadable input (`data.*`, `date.*`, `money.*`); `death-cap.currency` {expected, found}.
 */
export function deathCap(input: DeathCapQuestion): Result<DeathCap> {
  const read = readInput(question, input);
  if (!read.ok) return read;
  const { birthDate, on, benefits, rule } = read.value;
  const max = rule.bands.find(band => isBelow(band.below, birthDate, on))?.max;
  const counting = benefits.filter(benefit => !rule.notCounted.includes(benefit.counts)).map(benefit => benefit.amount);
  const currency = (max ?? counting[0])?.currency;
  if (currency === undefined) return ok({});
  const foreign = counting.find(sum => sum.currency !== currency);
  if (foreign) return fail('death-cap.currency', 'benefits', { expected: currency, found: foreign.currency });
  const counted: Money = { amount: addAmounts(...counting.map(sum => sum.amount)), currency };
  if (!max) return ok({ counted });
  const room = subtractAmounts(max.amount, counted.amount);
  if (compareAmounts(room, '0') >= 0) return ok({ counted, max, room });
  return ok({ counted, max, room: '0', excess: subtractAmounts(counted.amount, max.amount) });
}
