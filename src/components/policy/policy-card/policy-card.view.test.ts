import { describe, expect, it } from 'vitest';
import type { PolicySlice } from '../../../domain/model';
import { allowedEvents } from '../../../domain/status/machine';
import { nextActions, policyMachine } from '../../../domain/status/policy';
import { policyAction, policyCard, policyStatus } from '../../../i18n/en';
import zh from '../../../i18n/zh-CN';
import { policyIcons } from '../../../kit/status-icons';
import { asOfText, cardView, type CardContext } from './policy-card.view';

const english: CardContext = {
  locale: 'en',
  words: policyCard,
  statusWords: policyStatus,
  actionWords: policyAction,
  periodStyle: 'plain',
  here: 'Asia/Shanghai',
};
const chinese: CardContext = {
  ...english,
  locale: 'zh-CN',
  words: zh.policyCard,
  statusWords: zh.policyStatus,
  actionWords: zh.policyAction,
  periodStyle: 'inclusive-24',
};

const policy: PolicySlice = {
  no: 'P32026112200018874',
  status: 'in-force',
  product: { marketingName: 'Family Medical', insurer: { legalName: 'Starbridge Example Life' } },
  planName: 'Plan 2',
  insuredNames: ['Anna Lee', 'Bo Chen'],
  period: { start: { local: '2026-11-23T00:00:00', zone: 'Asia/Shanghai' }, end: { local: '2027-11-23T00:00:00', zone: 'Asia/Shanghai' } },
  nextDue: { date: '2026-12-15', amount: { amount: '168.00', currency: 'CNY' } },
  graceUntil: '2027-01-31',
  coolingOffUntil: '2026-12-08',
};
const view = (more: Partial<PolicySlice> = {}, context: Partial<CardContext> = {}) =>
  cardView({ ...policy, ...more }, { ...english, ...context });
const row = (label: string, of = view()) => of.rows.find(each => each.label === label);
const states = Object.keys(policyMachine.states);

describe.each(states)('%s', status => {
  it('is told by word, icon and tone, and offers only legal actions', () => {
    const shown = view({ status }, { actions: Object.keys(policyAction) });
    expect(shown.status.word).toBe(policyStatus[status as keyof typeof policyStatus]);
    expect(Object.values(policyIcons)).toContain(shown.status.icon);
    expect(shown.actions.map(({ action }) => action).sort()).toEqual([...nextActions(status)].sort());
  });

  it.each([undefined, '2026-11-01', '2026-12-01', '2027-01-31', '2027-12-31', 'no date'])('shows the state as sent on %s', today => {
    const shown = view({ status }, { today });
    expect(shown.status.word).toBe(policyStatus[status as keyof typeof policyStatus]);
    expect(JSON.stringify(shown)).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it('has lost its cover exactly when its table says so', () => {
    const over = allowedEvents(policyMachine, status).length === 0 || status === 'lapsed';
    expect(view({ status }).lost).toBe(over);
    if (over) expect(view({ status }).notes[0]).toMatch(/^No cover/);
  });
});

describe('notes', () => {
  it.each([
    ['pending-inception', {}, ['No cover before Nov 23, 2026', 'Cooling-off period until Dec 8, 2026']],
    ['in-force', {}, ['Cooling-off period until Dec 8, 2026']],
    ['in-force', { today: '2026-12-08' }, ['Cooling-off period until Dec 8, 2026']],
    ['in-force', { today: '2026-12-09' }, []],
    ['grace', {}, ['Pay by Jan 31, 2027 to stay covered']],
    ['lapsed', {}, ['No cover since Feb 1, 2027']],
    ['expired', {}, ['No cover since Nov 23, 2027']],
    ['surrendered', {}, ['No cover']],
  ])('%s %j', (status, context, notes) => expect(view({ status }, context).notes).toEqual(notes));

  it('invents no date', () => {
    expect(view({ status: 'lapsed', graceUntil: undefined }).notes).toEqual(['No cover']);
    expect(view({ status: 'expired', period: undefined }).notes).toEqual(['No cover']);
    expect(view({ status: 'grace', graceUntil: undefined }).notes).toEqual([]);
  });
});

describe('period', () => {
  const period = (context: Partial<CardContext> = {}, more: Partial<PolicySlice> = {}) =>
    row((context.words ?? policyCard).period, view(more, context));

  it('is written as the market writes it (V20)', () => {
    expect(period(chinese)?.value).toBe('自 2026-11-23 00:00 起至 2027-11-22 24:00 止');
    expect(period()?.value).toBe('Nov 23, 2026 00:00 to Nov 23, 2027 00:00');
  });
  it('names its zone only elsewhere', () => {
    expect(period({ here: 'Europe/Berlin' })?.value).toMatch(/ \(China Standard Time\)$/);
    const junk = { start: { local: '2026-11-23', zone: 'Nowhere/Else' }, end: { local: '2027-11-23', zone: '' } };
    expect(period({}, { period: junk })?.value).toBe('Nov 23, 2026 to Nov 23, 2027 (Nowhere/Else)');
  });
  it('draws today with a twin in words, and nothing without today', () => {
    expect(period()?.bar).toBeUndefined();
    expect(period({ today: '2026-11-13' })?.bar).toEqual({ elapsed: 0, twin: 'starts in 10 days' });
    expect(period({ today: '2026-11-22' })?.bar?.twin).toBe('starts tomorrow');
    expect(period({ today: '2027-11-22' })?.bar).toEqual({ elapsed: 997, twin: '1 day left' });
    expect(period({ today: '2028-01-01' })?.bar).toEqual({ elapsed: 1000, twin: '' });
    expect(period({ today: '2027-01-01' }, { status: 'expired' })?.bar).toBeUndefined();
  });
  it('can be for life, worded by the insurer, broken or missing', () => {
    const { start, end } = policy.period as NonNullable<PolicySlice['period']>;
    expect(period(chinese, { period: { start, end, wholeLife: true } })?.value).toBe('自 2026-11-23 00:00 起，终身');
    expect(period({}, { period: { start, end, text: '自签收次日零时起' } })?.value).toBe('自签收次日零时起');
    expect(period({}, { period: { start: { local: 'soon', zone: '' }, end } })?.value).toBe('soon – 2027-11-23T00:00:00');
    expect(period({}, { period: undefined })).toBeUndefined();
  });
});

describe('number', () => {
  it('is masked in groups of four until revealed', () => {
    expect(view().number).toEqual({ groups: ['••••', '••••', '••••', '8874'], tail: '8874' });
    expect(JSON.stringify(view())).not.toContain(policy.no.slice(0, 6));
    expect(view({}, { revealed: true }).number?.groups.join('')).toBe(policy.no);
    expect(view({ no: '' }).number).toBeUndefined();
  });
});

describe('people and things', () => {
  it('lists, counts and masks names', () => {
    expect(row('Insured')?.value).toBe('Anna Lee and Bo Chen');
    expect(row('Insured', view({}, { sensitive: true }))?.value).toBe('A•• L•• and B•• C••');
    const many = view({ insuredNames: Array.from({ length: 300 }, (_, i) => `N${i}`) });
    expect(row('Insured', many)?.value).toMatch(/^N0, .* and others, 300 in all$/);
  });
  it('prefers the parties', () => {
    const person = (full: string) => ({ name: { full } }) as never;
    const parties = [
      { role: 'applicant', party: person('Xu') },
      { role: 'insured', party: person('Yan') },
      { role: 'insured', party: { name: { en: 'Example Ltd' } } },
    ];
    expect(row('Insured', view({ parties }))?.value).toBe('Yan and Example Ltd');
  });
  it.each([
    [{ plate: '粤BD12345', model: 'E5' }, '粤BD12345 · E5', '••••••45 · E5'],
    [{ brand: 'Example', model: 'Phone 17' }, 'Example · Phone 17', 'Example · Phone 17'],
    [{ address: { country: 'GB', detail: '14 Row' } }, '14 Row', '1•• R••'],
  ])('names the thing %j', (subject, clear, masked) => {
    expect(row('Insured item', view({ subject }))?.value).toBe(clear);
    expect(row('Insured item', view({ subject }, { sensitive: true }))?.value).toBe(masked);
  });
  it('shows the filed name beside the marketing name', () => {
    expect(row('Policy terms', view({ product: { marketingName: 'A', clauseName: 'B' } }))?.value).toBe('B');
    const filedOnly = view({ product: { clauseName: 'B' } });
    expect([filedOnly.name, row('Policy terms', filedOnly)]).toEqual(['B', undefined]);
    expect(view({ product: undefined }).name).toBe('Insurance policy');
  });
});

describe('actions', () => {
  const offered = (actions: unknown, status = 'grace') => view({ status }, { actions }).actions;
  const names = (actions: unknown, status?: string) => offered(actions, status).map(({ action }) => action);

  it('are the pressing one and view without a choice', () => {
    expect(names(undefined)).toEqual(['pay', 'view']);
    expect(names(undefined, 'WEIRD')).toEqual(['view']);
  });
  it('are the legal ones of the host, in its order, once', () => {
    expect(names('view pay reinstate view')).toEqual(['view', 'pay']);
    expect(names('')).toEqual([]);
    expect(names([])).toEqual([]);
    expect(names(['pay', null, 7, { action: 'hack' }, { action: '__proto__' }, {}])).toEqual(['pay']);
    expect(names({ action: 'pay' })).toEqual([]);
  });
  it('carry the words and reasons of the host', () => {
    expect(offered([{ action: 'pay', label: { en: 'Settle' }, disabledReason: 'Bank is closed' }])).toEqual([
      { action: 'pay', label: 'Settle', reason: 'Bank is closed' },
    ]);
  });
});

it('lets an unknown state show itself, and claims nothing about its cover', () => {
  const shown = view({ status: 'SUSPENDED' });
  expect(shown.status).toMatchObject({ word: 'SUSPENDED', tone: 'neutral' });
  expect(shown.lost).toBe(false);
  expect(view({ status: 'constructor' }).status.word).toBe('constructor');
});

it('lets the hot properties win', () => {
  const shown = view({}, { status: 'lapsed', amount: '99.90' });
  expect([shown.status.word, shown.due?.amount]).toEqual(['Lapsed', 'CN¥99.90']);
});

it.each([
  ['2026-11-20T08:30:00+08:00', 'As of Nov 20, 2026 08:30, may be out of date'],
  ['2026-11-20', 'As of Nov 20, 2026, may be out of date'],
  ['yesterday', 'May be out of date'],
  [undefined, 'May be out of date'],
])('as of %s', (asOf, text) => expect(asOfText(asOf, english)).toBe(text));
