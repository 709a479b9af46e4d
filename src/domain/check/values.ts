import { isCalDate, parseCalDate } from '../date/cal-date';
import { parseMoment } from '../date/period';
import type { CalDate, CodeRef, CoverPeriod, Dec, Instant, Limit, Money } from '../model';
import { currencyDigits, isCurrency } from '../money/currency';
import { readAmount, scaleOf } from '../money/decimal';
import { copyOf, report } from './reader';
import type { Reader, Site } from './reader';
import { closedWord, string, text } from './scalars';
import { or, record } from './shapes';

/** A decimal as text. A number may have lost digits already: reported, and kept as JavaScript writes it. */
export const decimal: Reader<Dec> = (value, site) => {
  if (typeof value === 'number' || typeof value === 'bigint') {
    report(site, 'money.number', { got: String(value) });
    return Number.isFinite(Number(value)) ? String(value) : undefined;
  }
  const amount = string(value, site);
  const read = readAmount(amount);
  if (amount !== undefined && !read.ok) report(site, read.issue.code, read.issue.params);
  return amount;
};

const moneyFields = record<Money>(
  { amount: or(decimal, '', 'money.missing-amount'), currency: or(string, '', 'money.missing-currency'), authority: closedWord },
  'amount',
);
const AUTHORITIES: (string | undefined)[] = ['indicative', 'quoted', 'bound', undefined];

function checkMoneyFields({ amount, currency, authority }: Money, site: Site): void {
  if (!AUTHORITIES.includes(authority)) report(site, 'money.unknown-authority', { authority: String(authority).slice(0, 20) });
  if (currency === '') return;
  const known: boolean = isCurrency(currency);
  if (!known) return report(site, 'money.unknown-currency', { currency: currency.slice(0, 20) });
  const digits = currencyDigits(currency);
  if (readAmount(amount).ok && scaleOf(amount) > digits) report(site, 'money.too-many-decimals', { currency, digits }, 'warning');
}

/** Money as sent. A bare number or text is kept as an amount without currency (`""`); without an amount it is no money. */
export const money: Reader<Money> = (value, site) => {
  const read = moneyFields(typeof value === 'number' ? { amount: value } : value, site);
  if (!read || read.amount === '') return undefined;
  checkMoneyFields(read, site);
  return read;
};

/** Stands where the model promises money and none came: it has no digits to show. */
export const NO_MONEY: Money = Object.freeze({ amount: '', currency: '' });

const LIMIT_WORDS = ['unlimited', 'actual', 'by-table'] as const;

/** A limit's amount: money or one of three words. */
export const moneyOrWord: Reader<Limit['amount']> = (value, site) => LIMIT_WORDS.find(name => name === value) ?? money(value, site);

/** A calendar day that exists; anything else is reported, and kept to be shown as it came. */
export const date: Reader<CalDate> = (value, site) => {
  const day = string(value, site);
  const parsed = parseCalDate(day);
  if (day !== undefined && !parsed.ok) report(site, parsed.issue.code, { got: day.slice(0, 40) });
  return day;
};

/** An RFC 3339 moment whose day exists; kept as it came. */
export const timestamp: Reader<string> = (value, site) => {
  const moment = string(value, site);
  const readable = moment === undefined || (isCalDate(moment.slice(0, 10)) && /^.{10}(T|$)/.test(moment));
  if (!readable) report(site, 'date.timestamp', { got: moment.slice(0, 40) });
  return moment;
};

/** A code; a bare string is a code of an unnamed list. */
export const codeRef: Reader<CodeRef> = record<CodeRef>(
  { system: or(string, ''), code: or(string, '', 'data.missing'), label: text },
  'code',
);

const instantFields = record<Instant>({ local: or(string, '', 'period.missing'), zone: or(string, '') }, 'local');

const instant: Reader<Instant> = (value, site) => {
  const read = instantFields(value, site);
  const moment = parseMoment(read);
  if (read && !moment.ok) report(site, moment.issue.code, { got: read.local.slice(0, 40) });
  return read;
};

const NO_INSTANT: Instant = Object.freeze({ local: '', zone: '' });

/** A cover period; whole-life cover may do without a readable end. */
export const coverPeriod: Reader<CoverPeriod> = (value, site) => {
  const lifelong = copyOf(value)?.wholeLife === true;
  const period = record<CoverPeriod>(
    {
      start: or(instant, NO_INSTANT, 'period.missing'),
      end: lifelong ? or(instantFields, NO_INSTANT) : or(instant, NO_INSTANT, 'period.missing'),
      text: string,
    },
    'text',
  )(value, site);
  const [from, to] = [parseMoment(period?.start), parseMoment(period?.end)];
  if (!lifelong && from.ok && to.ok && order(from.value) > order(to.value)) report(site, 'period.reversed');
  return period;
};

const order = (moment: { date: string; time?: string }): string => `${moment.date}T${moment.time ?? ''}`;
