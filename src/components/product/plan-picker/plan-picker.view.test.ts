import { describe, expect, it } from 'vitest';
import type { PlanOffer } from '../../../domain/model';
import * as en from '../../../i18n/en';
import zhCN from '../../../i18n/zh-CN';
import { plans as fixtures } from '../../../../stories/data/plans';
import { arrange } from './arrange';
import { detailsView } from './details.view';
import { columnsOf, matrixView } from './matrix.view';
import { planWords } from './words';
import { alignedFacts, choiceIssue, factRows, isRestored, planViews } from './plan-picker.view';

const wording = { locale: 'en', words: planWords('en') };
const zh = { locale: 'zh-CN', words: { common: zhCN.common, planPicker: zhCN.planPicker, limit: zhCN.limit, frequency: zhCN.frequency } };
const details = { benefit: en.benefit, planDetails: en.planDetails };
const matrixWords = { ...details, planCompare: en.planCompare };
const cny = (amount: string) => ({ amount, currency: 'CNY' });
const offer = (id: string, rest: Partial<PlanOffer> = {}): PlanOffer => ({
  id,
  name: id.toUpperCase(),
  price: { ...cny('10.00'), frequency: 'monthly' },
  ...rest,
});
const views = (...offers: PlanOffer[]) => planViews(offers, wording);
const one = (rest: Partial<PlanOffer>) => views(offer('a', rest))[0] as ReturnType<typeof planViews>[number];
const columns = (...offers: PlanOffer[]) => views(...offers).map(plan => ({ ...plan, ...detailsView(plan.offer, wording, details) }));

describe('a plan', () => {
  it('says the price with its frequency, and never a price that is not there', () => {
    expect(one({}).price).toMatchObject({ per: '\u00a0per\u00a0month', from: false, asides: [] });
    expect(planViews([offer('a')], zh)[0]?.price?.per).toBe('/月');
    for (const price of [null, undefined, { amount: '', currency: 'CNY' }, { amount: Number.NaN, currency: 'CNY' }, 'free'] as never[])
      expect(one({ price })).toMatchObject({ price: undefined, unpriced: 'No price available for you' });
    expect(one({ price: null, unpricedReason: 'Ask us' }).unpriced).toBe('Ask us');
  });

  it('says totals, authority and notes as sent', () => {
    const price = { ...cny('31.40'), total: cny('376.80'), periods: 12, authority: 'indicative' as const, note: 'age 30' };
    expect(one({ price }).price?.asides).toEqual(['12 payments, CN¥376.80 in total', 'Estimate', 'age 30']);
  });

  it.each([
    [{ sumInsured: cny('4000000') }, 'CN¥4,000,000'],
    [{ sumInsured: { amount: cny('4000000.50'), per: 'year' } }, 'CN¥4,000,000.50 per\u00a0year'],
    [{ sumInsured: { amount: 'unlimited', per: 'lifetime' } }, 'Unlimited in\u00a0a\u00a0lifetime'],
    [{ sumInsured: { amount: 'by-agreement', per: 'x' } }, 'by-agreement x'],
    [{ sumInsured: '50万' }, '50万'],
  ] as unknown as [Partial<PlanOffer>, string][])('says the sum insured %j', (rest, text) => {
    expect(one(rest).facts[0]?.value).toBe(text);
  });

  it.each([
    [{ amount: cny('0'), per: 'year' }, 'CN¥0 per\u00a0year'],
    [{ percent: '12.50', per: 'event' }, '12.50% per\u00a0event'],
    [{ amount: cny('500'), percent: '10', per: 'event', shared: 'family' }, 'CN¥500 + 10% per\u00a0event · per family'],
    [{ days: 3, per: 'event' }, '3 days per\u00a0event'],
    [{ per: 'year', note: 'see table' }, 'see table'],
  ] as unknown as [PlanOffer['deductible'], string][])('says the deductible %j', (deductible, text) => {
    expect(one({ deductible }).facts[1]?.value).toBe(text);
  });

  it('says a waiting period of no days, and is silent where the source is', () => {
    expect(one({ waitingDays: 0 }).facts[2]?.value).toBe('0 days');
    expect(one({}).facts.map(fact => fact.value)).toEqual(['', '', '']);
  });

  it('cannot be chosen when it is disabled, has no id, or has the id of an earlier one', () => {
    const [first, second, nameless] = views(offer('a'), offer('a'), offer(''));
    expect(first).toMatchObject({ key: 'a', blocked: '' });
    expect(second).toMatchObject({ key: 'a~1', blocked: 'This plan cannot be chosen' });
    expect(nameless).toMatchObject({ key: '~2', blocked: 'This plan cannot be chosen' });
    expect(one({ disabled: true, disabledReason: 'Too young' }).blocked).toBe('Too young');
  });
});

describe('the list', () => {
  it('keeps the order sent, with plans without a price last', () => {
    expect(views(offer('a', { price: null }), offer('b'), offer('c')).map(plan => plan.id)).toEqual(['b', 'c', 'a']);
  });

  it('lines up the facts that half of the plans have; others follow', () => {
    const fact = (id: string) => ({ id, label: id, value: `${id}!` });
    const plans = views(
      offer('a', { facts: [fact('x'), fact('rare')] }),
      offer('b', { facts: [fact('y'), fact('x')] }),
      offer('c', { facts: [fact('x')] }),
    );
    expect(factRows(plans).map(row => row.id)).toEqual(['x', 'rare', 'y']);
    expect(alignedFacts(plans).map(facts => facts.map(({ value }) => value))).toEqual([['x!', 'rare!'], ['x!', 'y!'], ['x!']]);
    expect(alignedFacts(views(offer('a', { waitingDays: 30 }), offer('b')))[1]).toMatchObject([{ label: 'Waiting period', value: '' }]);
  });

  it('survives what is no list of plans', () => {
    for (const junk of [undefined, null, 'x', 3, {}, [null, 3, 'Gold', []], Symbol('x')] as never[])
      expect(() => planViews(junk, wording)).not.toThrow();
    expect(planViews(['Gold'] as never, wording)[0]?.name).toBe('Gold');
  });
});

describe('the choice', () => {
  const plans = views(offer('a'), offer('b', { disabled: true }));
  const choice = { value: '', expressed: undefined, required: false, express: false, known: true };

  it.each([
    [{}, undefined],
    [{ required: true }, 'plan.required'],
    [{ value: 'a' }, undefined],
    [{ value: 'a', express: true }, 'plan.confirm-restored'],
    [{ value: 'a', express: true, expressed: 'a' }, undefined],
    [{ value: 'a', express: true, expressed: 'b' }, 'plan.confirm-restored'],
    [{ value: 'gone' }, 'plan.unavailable'],
    [{ value: 'b' }, 'plan.unavailable'],
    [{ value: 'gone', known: false }, undefined],
  ])('%j: %s', (rest, code) => {
    expect(choiceIssue({ ...choice, ...rest }, plans)?.code).toBe(code);
  });

  it('is restored until the person says so', () => {
    expect(isRestored({ value: 'a', expressed: undefined })).toBe(true);
    expect(isRestored({ value: '', expressed: undefined })).toBe(false);
    expect(isRestored({ value: 'a', expressed: 'a' })).toBe(false);
  });
});

describe('filters and sorts', () => {
  const plans = views(
    offer('a', { sortKeys: { p: '10.5' }, filterValues: { net: ['hmo', 'ppo'] } }),
    offer('b', { sortKeys: { p: '9' }, filterValues: { net: 'ppo' } }),
    offer('c', { sortKeys: { p: 'n/a' } }),
    offer('d', { price: null, sortKeys: { p: '1' } }),
  );
  const given = {
    filters: [{ id: 'net', label: 'Net', options: [] }],
    sorts: [
      { id: 'up', label: 'up', key: 'p' },
      { id: 'down', label: 'down', key: 'p', direction: 'descending' as const },
    ],
    locale: 'en',
  };
  const ids = (narrowing: Parameters<typeof arrange>[1]) => arrange(plans, narrowing, given).map(plan => plan.id);

  it('sorts decimals as numbers; what has no number, and no price, comes last both ways', () => {
    expect(ids({ sort: 'up' })).toEqual(['b', 'a', 'c', 'd']);
    expect(ids({ sort: 'down' })).toEqual(['a', 'b', 'c', 'd']);
    expect(ids({ sort: 'nonsense' })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps plans that have one of the values asked for', () => {
    expect(ids({ filters: { net: ['hmo'] } })).toEqual(['a']);
    expect(ids({ filters: { net: ['hmo', 'ppo'] } })).toEqual(['a', 'b']);
    expect(ids({ filters: { net: [], other: ['x'] } })).toHaveLength(4);
  });
});

describe('details', () => {
  it('says limits below the limit, shares and waiting periods of a benefit', () => {
    const cover = {
      code: 'x',
      name: 'Drugs',
      kind: 'indemnity' as const,
      mandatory: true,
      status: 'limited',
      limit: { amount: cny('100'), per: 'day' },
      sublimits: [{ amount: cny('20'), per: 'item' }],
      coinsurance: [{ payPercent: '80', label: 'we pay' }],
      waitingDays: 1,
      exclusions: [{ id: 'e', text: 'abroad', severity: 'conditional' as const }],
    };
    const view = detailsView(offer('a', { coverages: [cover] }), wording, details);
    expect(view.benefits?.[0]).toMatchObject({
      word: 'Limited',
      value: 'CN¥100 per\u00a0day',
      details: ['CN¥20 per\u00a0item', 'we pay 80%', 'Waiting period 1 day'],
    });
    expect(view.exclusions).toMatchObject([{ text: 'Drugs: abroad', conditional: true }]);
  });

  it('keeps the title of a document whose address is unsafe', () => {
    const docs = [
      { title: 'Terms', url: 'javascript:alert(1)' },
      { title: '', url: '/terms.pdf' },
    ];
    expect(detailsView(offer('a', { docs }), wording, details).docs).toMatchObject([
      { title: 'Terms', url: undefined },
      { title: '/terms.pdf', url: '/terms.pdf' },
    ]);
  });
});

describe('the comparison', () => {
  const cover = (status: string | undefined, rest = {}) => ({
    code: 'd',
    name: 'Dental',
    kind: 'indemnity' as const,
    mandatory: true,
    status,
    ...rest,
  });
  const rowsOf = (...offers: PlanOffer[]) => matrixView(columns(...offers), matrixWords, true).groups.flatMap(group => group.rows);

  it('tells absent, unknown and stated apart', () => {
    const offers = [
      offer('a', { coverages: [cover('covered')] }),
      offer('b', { coverages: [] }),
      offer('c'),
      offer('e', { coverages: [cover(undefined)] }),
    ];
    expect(rowsOf(...offers)[0]?.cells.map(cell => cell.status)).toEqual(['covered', 'absent', 'unknown', 'unknown']);
  });

  it('marks what few plans say, all of it where no two agree, and nothing where all do', () => {
    const wait = (...all: number[]) => rowsOf(...all.map((waitingDays, index) => offer(String(index), { waitingDays })))[0];
    expect(wait(30, 30, 90)).toMatchObject({ differs: [false, false, true], same: false });
    expect(wait(30, 60, 90)).toMatchObject({ differs: [true, true, true] });
    expect(wait(30, 30)).toMatchObject({ differs: [false, false], same: true });
  });

  it('gives every clause of an insurer one note, and loses no footnote', () => {
    const footnotes = [
      { id: 'n', text: 'Listed drugs only', clauseRef: '2.3' },
      { id: 'm', text: 'Unreferenced' },
    ];
    const offers = ['a', 'b'].map(id =>
      offer(id, { insurer: { legalName: 'Harbour' }, coverages: [cover('covered', { clauseRef: '2.3' })], footnotes }),
    );
    const view = matrixView(columns(...offers), matrixWords, true);
    expect(view.groups[1]?.rows[0]?.cells.map(cell => cell.notes)).toEqual([[1], [1]]);
    expect(view.notes).toEqual([
      { no: 1, insurer: 'Harbour', text: 'Listed drugs only', clause: '2.3', url: undefined },
      { no: 2, insurer: 'Harbour', text: 'Unreferenced', clause: '', url: undefined },
    ]);
  });

  it('never hides exclusions where the market forbids it', () => {
    const exclusions = [{ id: 'e', text: 'War', severity: 'absolute' as const }];
    const open = (collapsible: boolean) =>
      matrixView(columns(offer('a', { exclusions }), offer('b', { exclusions })), matrixWords, collapsible).groups.find(
        ({ id }) => id === 'exclusions',
      )?.open;
    expect([open(true), open(false)]).toEqual([false, true]);
  });

  it('starts with the first four, the chosen one among them', () => {
    const plans = views(...fixtures);
    expect(columnsOf(plans, undefined, 'ns-acc-50').map(plan => plan.id)).toEqual([
      'hb-med-basic',
      'hb-med-plus',
      'hb-med-zero',
      'ns-acc-50',
    ]);
    expect(columnsOf(plans, ['gh-ci-30'], 'ns-acc-50')).toHaveLength(1);
  });
});
