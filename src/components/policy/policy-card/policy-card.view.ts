import { addDays, daysBetween } from '../../../domain/date/arithmetic';
import { isCalDate } from '../../../domain/date/cal-date';
import { formatDate } from '../../../domain/date/format';
import { elapsedPermille, parseMoment, periodFacts } from '../../../domain/date/period';
import type { Moment, PeriodFacts, PeriodStyle } from '../../../domain/date/period';
import type { CoverPeriod, Instant, PartyRole, PersonName, PolicySlice, Text } from '../../../domain/model';
import { formatMoney } from '../../../domain/money/format';
import type { Result } from '../../../domain/result';
import { statusOf } from '../../../domain/status/machine';
import { nextActions, policyMachine, type PolicyAction } from '../../../domain/status/policy';
import { pickText } from '../../../domain/text';
import type { Messages } from '../../../i18n/types';
import { groupsOfFour, maskName, maskNumber, tailOf } from '../../../kit/mask';
import { lookOf, type StatusLook } from '../../../kit/status';
import { policyIcons } from '../../../kit/status-icons';
import { zoneName } from '../../../kit/zone';
import type { PolicyActionOffer } from './policy-card.types';

/** Everything beside the policy that decides what the card says. */
export interface CardContext {
  locale: string;
  words: Messages['policyCard'];
  statusWords: Messages['policyStatus'];
  actionWords: Messages['policyAction'];
  periodStyle: PeriodStyle;
  today?: string;
  /** The reader's zone; a period elsewhere names its own. */
  here?: string;
  sensitive?: boolean;
  revealed?: boolean;
  /** Win over those in the policy. */
  status?: string;
  amount?: string;
  actions?: unknown;
}

export interface CardRow {
  label: string;
  value: string;
  /** Too long for a column. */
  wide?: boolean;
  /** Thousandths passed by today, and the same in words. */
  bar?: { elapsed: number; twin: string };
}

export interface CardAction {
  action: string;
  label: string;
  /** Why it cannot be used now; empty when it can. */
  reason: string;
}

export interface CardView {
  name: string;
  /** Insurer, plan. */
  lines: string[];
  status: StatusLook;
  reason: string;
  /** True: there was cover and there is none now. */
  lost: boolean;
  /** What matters about time: a deadline, from when there is cover, since when there is none. */
  notes: string[];
  rows: CardRow[];
  due?: { amount: string; date: string };
  number?: { groups: string[]; tail: string };
  actions: CardAction[];
}

/** States in which cover is over. An unknown state is not called so: we do not know. */
const LOST = new Set(['lapsed', 'void', 'surrendered', 'terminated', 'expired', 'matured', 'rescinded']);
/** More names than this are counted, not listed. */
const MOST_NAMES = 6;

export const cardView = (policy: PolicySlice, context: CardContext): CardView => {
  const { locale, words } = context;
  const code = context.status || policy.status;
  const status = statusOf(policyMachine, code);
  const text = (value: Text | undefined): string => pickText(value, locale);
  const { marketingName, clauseName, insurer } = policy.product ?? {};
  const terms = text(clauseName);
  const name = text(marketingName) || terms;
  return {
    name: name || words.unnamed,
    lines: [text(insurer?.legalName) || text(insurer?.shortName), text(policy.planName)].filter(Boolean),
    status: lookOf(status, context.statusWords, policyIcons),
    reason: policy.statusReason ? text(policy.statusReason.label) || policy.statusReason.code : '',
    lost: LOST.has(status.code),
    notes: notesOf(policy, status.code, context).filter(Boolean),
    rows: [
      { label: words.insured, value: insuredOf(policy, context) },
      { label: words.subject, value: subjectOf(policy, context) },
      { label: words.sumInsured, value: formatMoney(policy.sumInsured, locale) },
      ...(policy.facts ?? []).map(fact => ({ label: text(fact.label), value: text(fact.value) })),
      // A marketing name never stands for the filed one alone (R-CN-01).
      { label: words.clauseName, value: terms === name ? '' : terms, wide: true },
      periodOf(policy, status.code, context),
    ].filter(row => row.value),
    due: dueOf(policy, context),
    number: numberOf(policy.no, context.revealed),
    actions: actionsOf(context.actions, status.code, context),
  };
};

/** What is payable next, apart from the rest for the hot `amount` property. */
export const dueAmount = ({ nextDue }: PolicySlice, amount: string | undefined, locale: string): string =>
  formatMoney(amount ? { amount, currency: nextDue?.amount?.currency ?? '' } : nextDue?.amount, locale);

const dueOf = (policy: PolicySlice, { amount: given, locale, words }: CardContext): CardView['due'] => {
  const amount = dueAmount(policy, given, locale);
  const date = policy.nextDue?.date ?? '';
  return amount || date ? { amount, date: date && words.dueOn({ date: formatDate(date, locale) }) } : undefined;
};

const numberOf = (no: string, revealed?: boolean): CardView['number'] =>
  no ? { groups: groupsOfFour(revealed ? no : maskNumber(no)), tail: tailOf(no) } : undefined;

/** Dates decide what is worth saying, never the state: that is the host's. */
const notesOf = (policy: PolicySlice, code: string, { words, locale, today = '' }: CardContext): string[] => {
  const say = (words: (p: { date: string }) => string, date: string | undefined): string =>
    date ? words({ date: formatDate(date, locale) }) : '';
  const { graceUntil = '', coolingOffUntil } = policy;
  const dayOf = (which: 'start' | 'end'): string | undefined => valueOf(parseMoment(policy.period?.[which]))?.date;
  if (code === 'grace') return [say(words.graceUntil, graceUntil)];
  if (code === 'lapsed') return [say(words.noCoverSince, valueOf(addDays(graceUntil, 1))) || words.noCover];
  if (code === 'expired' || code === 'matured') return [say(words.noCoverSince, dayOf('end')) || words.noCover];
  if (LOST.has(code)) return [words.noCover];
  const mayCoolOff = nextActions(code).includes('cool-off') && !(coolingOffUntil && today > coolingOffUntil);
  return [
    code === 'pending-inception' ? say(words.startsOn, dayOf('start')) : '',
    mayCoolOff ? say(words.coolingOffUntil, coolingOffUntil) : '',
  ];
};

const valueOf = <T>(result: Result<T>): T | undefined => (result.ok ? result.value : undefined);

const periodOf = ({ period }: PolicySlice, code: string, context: CardContext): CardRow => {
  const { locale, words, today, here } = context;
  if (!period) return { label: words.period, value: '' };
  const facts = valueOf(periodFacts(period, context.periodStyle));
  const zone = facts?.zone && facts.zone !== here ? ` (${zoneName(facts.zone, locale)})` : '';
  const value = facts ? written(facts, context) : [period.start?.local, period.end?.local].filter(Boolean).join(' – ');
  const elapsed = !LOST.has(code) && isCalDate(today) ? elapsedPermille(period, today) : null;
  const bar = elapsed === null ? undefined : { elapsed, twin: twinOf(period, today ?? '', words) };
  return { label: words.period, value: value && value + zone, wide: true, bar };
};

const written = (facts: PeriodFacts, { locale, words, periodStyle }: CardContext): string => {
  // Where the market names the last day to its 24th hour it writes dates as ISO does, and so do its policies.
  const at = ({ date, time = '' }: Moment): string => `${periodStyle === 'plain' ? formatDate(date, locale) : date} ${time}`.trim();
  const start = at(facts.start);
  if (facts.text) return facts.text;
  return facts.lastDay ? words.fromTo({ start, end: at(facts.lastDay) }) : words.forLife({ start });
};

/** What the bar shows, for those who do not see it. */
const twinOf = ({ start, end }: CoverPeriod, today: string, words: Messages['policyCard']): string => {
  const until = (instant: Instant): number => valueOf(daysBetween(today, valueOf(parseMoment(instant))?.date ?? '')) ?? 0;
  if (until(start) > 0) return words.startsIn({ days: until(start) });
  return until(end) > 0 ? words.daysLeft({ days: until(end) }) : '';
};

const insuredOf = (policy: PolicySlice, { locale, words, sensitive }: CardContext): string => {
  const parties = (policy.parties ?? []).filter(({ role }) => role === 'insured').map(({ party }) => nameOf(party, locale));
  const all = (parties.length ? parties : (policy.insuredNames ?? [])).filter(Boolean);
  const names = listOf(
    all.slice(0, MOST_NAMES).map(name => (sensitive ? maskName(name) : name)),
    locale,
  );
  return all.length > MOST_NAMES ? words.namesOf({ names, total: all.length }) : names;
};

/** A person's name is an object with `full`, an organisation's is text. */
const nameOf = ({ name }: PartyRole['party'], locale: string): string =>
  pickText((name as Partial<PersonName>).full ?? (name as Text), locale);

const lists = new Map<string, Intl.ListFormat>();

const listOf = (items: string[], locale: string): string => {
  if (items.length < 2) return items[0] ?? '';
  let list = lists.get(locale);
  if (!list) lists.set(locale, (list = new Intl.ListFormat(locale, { type: 'conjunction' })));
  return list.format(items);
};

/** The thing insured by what people call it; `checkPolicy` passes it through unread. */
const subjectOf = ({ subject }: PolicySlice, { locale, sensitive }: CardContext): string => {
  const thing = (subject ?? {}) as Record<string, unknown>;
  const address = (thing.address ?? {}) as Record<string, unknown>;
  const text = (value: unknown): string => pickText(value as Text, locale);
  const [plate, place] = [text(thing.plate), text(address.detail)];
  return [sensitive ? maskNumber(plate) : plate, text(thing.brand), text(thing.model), sensitive ? maskName(place) : place]
    .filter(Boolean)
    .join(' · ');
};

/**
 * The host's choice among what the table allows, in the host's order; without a choice the most pressing one and `view`.
 * An action that the state does not allow is never shown: the table, not the host, knows what is legal.
 */
const actionsOf = (wanted: unknown, code: string, { locale, actionWords }: CardContext): CardAction[] => {
  const legal = nextActions(code);
  const seen = new Set<unknown>();
  return offersIn(wanted ?? [legal[0], 'view'])
    .filter(({ action }) => legal.includes(action) && seen.size < seen.add(action).size)
    .map(({ action, label, disabledReason }) => ({
      action,
      label: pickText(label, locale) || actionWords[action],
      reason: pickText(disabledReason, locale),
    }));
};

const offersIn = (wanted: unknown): PolicyActionOffer[] =>
  (typeof wanted === 'string' ? wanted.split(/\s+/) : Array.isArray(wanted) ? (wanted as unknown[]) : [])
    .filter(item => typeof item === 'string' || (typeof item === 'object' && item !== null))
    .map(item => (typeof item === 'string' ? { action: item as PolicyAction } : (item as PolicyActionOffer)));

/** "As of 20 November 2026, 08:30": the clock as written, in no other zone. */
export const asOfText = (asOf: string | undefined, { locale, words }: CardContext): string => {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(asOf ?? '') ?? [];
  return date ? words.staleAsOf({ date: [formatDate(date, locale), time].filter(Boolean).join(' ') }) : words.stale;
};
