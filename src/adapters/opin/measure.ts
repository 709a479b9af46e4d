import type { Deductible, Money } from '../../domain/model';
import { isCurrency } from '../../domain/money/currency';
import { isAmount } from '../../domain/money/decimal';
import type { Source } from '../source';
import type { Special } from '../words';

/** Signs that stand for one currency only; `$` and `kr` do not. */
const CURRENCY_OF_SIGN: Record<string, string> = {
  R$: 'BRL',
  '€': 'EUR',
  'د.إ': 'AED',
  '₹': 'INR',
  '₪': 'ILS',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
};
const UNIT_TYPES = ['PORCENTAGEM', 'MONETARIO', 'OUTROS'];

/** `{ amount, unitType, unitTypeOthers, unit: { code, description } }`, where `amount` is text. */
const isMeasure = (source: Source): boolean =>
  source.isObject && source.keys.includes('amount') && !source.at('amount').isObject && !source.at('amount').isList;

/**
 * "62500.67 BRL", "90.85 %", "1000 Horas". A measure without an amount says nothing: never zero, and its units stay unread.
 * A sign and a currency code that disagree are both shown and reported.
 */
export function measureText(measure: Source): string {
  const unit = measure.at('unit');
  const sign = unit.at('code').peek();
  const currency = unit.at('description').peek();
  const meant = sign !== undefined && Object.hasOwn(CURRENCY_OF_SIGN, sign) ? CURRENCY_OF_SIGN[sign] : undefined;
  const clash = meant !== undefined && currency !== undefined && meant !== currency;
  if (clash) unit.at('code').report('adapter.contradiction', { value: sign ?? '', other: 'description', otherValue: currency });
  const amount = measure.at('amount').text();
  if (amount === undefined) return '';
  const type = measure.at('unitType');
  const kind = type.peek();
  if (kind !== undefined && !UNIT_TYPES.includes(kind)) type.report('adapter.unknown-code', { system: 'opin:unitType', code: kind });
  if (kind === 'PORCENTAGEM') return `${amount} %`;
  if (kind === 'MONETARIO') {
    const words = clash
      ? [unit.at('code').text(), unit.at('description').text()]
      : [unit.at('description').text() ?? unit.at('code').text()];
    return [amount, ...words].filter(Boolean).join(' ');
  }
  return [amount, measure.at('unitTypeOthers').text() ?? type.text() ?? unit.at('description').text()].filter(Boolean).join(' ');
}

/** Measures within any structure in words. */
export const measures: Special = source => (isMeasure(source) ? measureText(source) : undefined);

/** The money of a measure, without reading it: the words beside it show what was sent. */
export function moneyOf(measure: Source): Money | undefined {
  const [amount, currency] = [measure.at('amount').peek(), measure.at('unit', 'description').peek()];
  return measure.at('unitType').peek() === 'MONETARIO' && isAmount(amount) && isCurrency(currency) ? { amount, currency } : undefined;
}

/** A deductible, in Brazil per claim: money or a percentage. */
export function deductibleOf(measure: Source): Deductible | undefined {
  const amount = moneyOf(measure);
  if (amount) return { amount, per: 'event' };
  const percent = measure.at('amount').peek();
  return measure.at('unitType').peek() === 'PORCENTAGEM' && isAmount(percent) ? { percent, per: 'event' } : undefined;
}
