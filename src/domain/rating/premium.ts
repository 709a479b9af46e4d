import type { CalDate, Dec, Money } from '../model/primitives';
import type { Premium, PremiumLine } from '../model/quote';
import { currencyDigits } from '../money/currency';
import { addAmounts, multiplyAmount, roundAmount, scaleOf, subtractAmounts } from '../money/decimal';
import { entriesOf, failed, isObj, listOf, number, own, plain, word } from './env';
import type { Env } from './program';

/** An amount with at least the currency's digits, and none rounded away. */
function shown(amount: Dec, digits: number): Dec {
  const text = plain(amount);
  return scaleOf(text) < digits ? roundAmount(text, digits) : text;
}

interface Tools {
  money: (amount: Dec) => Money;
  figure: (key: string, raw?: unknown) => Dec;
  /** What somebody is to pay must be payable: `unrounded` where the specification forgot to round. */
  payable: (key: string, amount: Dec) => Money;
}

function toolsOf(env: Env): Tools {
  const { currency, authority, output } = env.program.spec;
  const digits = currencyDigits(currency);
  const trust = authority === 'quoted' ? authority : 'indicative';
  const money = (amount: Dec): Money => ({ amount: shown(amount, digits), currency, authority: trust });
  const figure = (key: string, raw: unknown = own(output, key)): Dec => {
    env.path = `output.${key}`;
    return number(raw, env);
  };
  const payable = (key: string, amount: Dec): Money => {
    env.path = `output.${key}`;
    return money(scaleOf(plain(amount)) > digits ? failed(env, 'unrounded', { digits }) : amount);
  };
  return { money, figure, payable };
}

/** The premium in the model's terms (`net` + `tax` = `gross`), and the figures that were asked for beside it. */
export function premiumOf(env: Env, firstDue: CalDate): { premium: Premium; figures: Record<string, Dec> } {
  const { steps, output } = env.program.spec;
  const { money, figure, payable } = toolsOf(env);
  const lines = listOf(steps).flatMap(step => lineOf(step, env, money));
  const sum = (counts: (kind: string) => boolean): Dec =>
    addAmounts('0', ...lines.flatMap(({ kind, amount }) => (counts(kind) ? amount.amount : [])));
  const taxes = sum(kind => kind === 'tax' || kind === 'levy');
  const perPeriod = payable('perPeriod', figure('perPeriod'));
  const stated = own(output, 'gross');
  const parts = lines.length ? sum(kind => kind !== 'collected-tax') : perPeriod.amount;
  const gross = payable('gross', stated === undefined ? parts : figure('gross', stated));
  const tax = payable('tax', taxes);
  const net = money(subtractAmounts(gross.amount, tax.amount));
  const periods = periodsOf(plain(figure('periods', own(output, 'periods') ?? 1)), env);
  const total = money(multiplyAmount(perPeriod.amount, periods));
  /** The name of an enum input, else the frequency itself. */
  const named = own(output, 'frequency') ?? 'single';
  const frequency = word(env.values.get(word(named)) ?? named);
  const figures = entriesOf(own(output, 'figures')).map(([name, raw]) => [name, figure(`figures.${name}`, raw)]);
  return {
    premium: { lines, net, tax, gross, frequency, perPeriod, periods: Number(periods), total, firstDue },
    figures: Object.fromEntries(figures) as Record<string, Dec>,
  };
}

const periodsOf = (periods: Dec, env: Env): Dec => (/^[1-9]\d{0,5}$/.test(periods) ? periods : failed(env, 'periods', { periods }));

function lineOf(step: unknown, env: Env, money: (amount: Dec) => Money): PremiumLine[] {
  const [id, line] = [word(own(step, 'id')), own(step, 'line')];
  if (!isObj(line)) return [];
  env.path = `steps.${id}.line`;
  const { rate, basis, ...given } = line;
  return [
    {
      id,
      ...(given as Pick<PremiumLine, 'kind' | 'label'>),
      ...(basis === undefined ? {} : { basis: money(number(basis, env)) }),
      ...(rate === undefined ? {} : { rate: plain(number(rate, env)) }),
      amount: money(env.values.get(id) as Dec),
    },
  ];
}
