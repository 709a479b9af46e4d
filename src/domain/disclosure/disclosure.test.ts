import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Disclosure, Question, Rule } from '../model';
import {
  addRound,
  answerQuestion,
  checkDisclosure,
  confirmAllNo,
  disclosureIssues,
  disclosureProgress,
  disclosureResult,
  disclosureTranscript,
  lookbackFrom,
  placePath,
  removeRound,
  restoreDisclosure,
  sealTranscript,
  startDisclosure,
  visibleQuestions,
  type Answered,
  type DisclosureStart,
  type DisclosureState,
} from './index';
import { enableCycles } from './cycles';
import { MAX_SLOTS } from './state';

const question = (id: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  id,
  text: `Text ${id}`,
  kind,
  scope: 'insured',
  required: false,
  ...more,
});
const is = (id: string, value: string | number | boolean): Rule => ['eq', ['answer', id], value];
const disclosure = (questions: Question[], more: Partial<Disclosure> = {}): Disclosure => ({
  id: 'd',
  version: '1',
  kind: 'health',
  mode: 'per-question',
  questions,
  ...more,
});
const start = (questions: Question[], more: Partial<DisclosureStart> & { disclosure?: Partial<Disclosure> } = {}): DisclosureState => {
  const started = startDisclosure(disclosure(questions, more.disclosure), { asOf: '2026-11-22', ...more });
  if (!started.ok) throw new Error(JSON.stringify(started.issue));
  return started.value;
};
const act = { at: '2026-11-22T09:00:00Z', by: 'insured' } as const;
const codes = ({ issues }: Answered): string[] => issues.map(({ code, path }) => `${path ?? ''} ${code}`);
const give = (state: DisclosureState, id: string, value: unknown, more: object = {}): DisclosureState => {
  const found = answerQuestion(state, id, value, { ...act, ...more });
  expect(codes(found)).toEqual([]);
  return found.state;
};
const shown = (state: DisclosureState): string[] => visibleQuestions(state).map(({ place }) => placePath(place));
const open = (state: DisclosureState): string[] => disclosureIssues(state).map(({ code, path }) => `${path ?? ''} ${code}`);

const SMOKING = [
  question('smoker', 'yesno', { required: true }),
  question('packs', 'number', { required: true, enableWhen: is('smoker', true), min: '0', max: '10', maxDecimals: 1 }),
  question('quit', 'yesno', { enableWhen: ['gt', ['answer', 'packs'], 2] }),
];

describe('branching', () => {
  it('asks what follows from the answers; unanswered is neither yes nor no', () => {
    let state = start([...SMOKING, question('never', 'text', { enableWhen: ['not', is('smoker', true)] })]);
    expect(shown(state)).toEqual(['smoker']);
    expect(open(state)).toEqual(['smoker answer.required']);
    state = give(state, 'smoker', true);
    expect(shown(state)).toEqual(['smoker', 'packs']);
    state = give(state, 'packs', '2.5');
    expect(shown(state)).toEqual(['smoker', 'packs', 'quit']);
    expect(disclosureProgress(state)).toEqual({ asked: 3, answered: 2, required: 2, requiredAnswered: 2, complete: true });
    state = give(state, 'smoker', false);
    expect(shown(state)).toEqual(['smoker', 'never']);
  });

  it('drops hidden answers from the result, and records that they were there', () => {
    let state = give(give(start(SMOKING), 'smoker', true), 'packs', '3');
    state = give(state, 'smoker', false, { at: 'later' });
    const result = disclosureResult(state);
    expect(result.answers).toEqual([{ questionId: 'smoker', value: false, at: 'later', by: 'insured', changedFrom: true }]);
    expect(result.dropped).toEqual([{ questionId: 'packs', value: '3', at: act.at, by: 'insured' }]);
    expect(result.notAsked).toEqual([{ questionId: 'packs' }]);
    expect(result).toMatchObject({ complete: true, disclosure: { id: 'd', version: '1' }, asOf: '2026-11-22' });
    expect(result.history).toEqual([
      { questionId: 'smoker', what: 'changed', value: true, at: 'later', by: 'insured' },
      { questionId: 'packs', what: 'hidden', value: '3', at: 'later', by: 'insured' },
    ]);
    state = give(state, 'smoker', true);
    expect(state.history.at(-1)).toMatchObject({ questionId: 'packs', what: 'shown' });
    expect(disclosureResult(state).answers).toHaveLength(2);
  });

  it('follows nested groups: what is inside is asked only where the group is', () => {
    const state = start([
      question('a', 'yesno'),
      question('g', 'group', {
        enableWhen: is('a', true),
        questions: [
          question('n', 'note'),
          question('in', 'text', { required: true, questions: [question('deep', 'yesno', { required: true })] }),
        ],
      }),
    ]);
    expect(shown(state)).toEqual(['a']);
    const asked = give(state, 'a', true);
    expect(shown(asked)).toEqual(['a', 'g', 'n', 'in', 'deep']);
    // inside an unanswered question nothing can be missing yet
    expect(open(asked)).toEqual(['in answer.required']);
    expect(open(give(asked, 'in', 'x'))).toEqual(['deep answer.required']);
  });

  it('knows facts, and the day of reference', () => {
    const state = start(
      [question('old', 'text', { enableWhen: ['all', ['ge', ['fact', 'age'], 60], ['gt', '2026-11-22', ['ago', 1, 'day']]] })],
      { facts: { age: 61 } },
    );
    expect(shown(state)).toEqual(['old']);
  });

  it('leaves a chain of conditions that is too long unasked, without exhausting the stack', () => {
    const chain = Array.from({ length: 2_000 }, (_, n) =>
      question(`q${n}`, 'yesno', n < 1_999 ? { enableWhen: ['exists', ['answer', `q${n + 1}`]] } : {}),
    );
    expect(shown(start(chain))).toEqual(['q1999']);
  });
});

describe('answers', () => {
  const all = start([
    question('n', 'number'),
    question('g', 'group'),
    question('c', 'multi', {
      options: ['a', 'b', 'none', 'nothing'].map(value => ({ value, label: value.toUpperCase(), exclusive: value.startsWith('no') })),
    }),
    question('s', 'single', { openChoice: true, options: [{ value: 'a', label: 'A' }] }),
    question('closed', 'single', { options: [{ value: 'a', label: 'A' }] }),
    question('t', 'text', { repeats: true, maxOccurs: 2 }),
    question('r', 'text', { readOnly: true, preset: 'fixed' }),
    question('h', 'yesno', { hidden: true }),
    question('off', 'text', { enableWhen: is('n', 1) }),
  ]);

  it.each([
    ['zz', 1, 'zz answer.unknown-question'],
    ['n', 1, 'n answer.wrong-type'],
    ['n', ['1'], 'n answer.wrong-type'],
    ['g', 'x', 'g answer.not-a-question'],
    ['c', 'a', 'c answer.wrong-type'],
    ['c', ['z'], 'c answer.option-unknown'],
    ['closed', { text: 'own' }, 'closed answer.option-unknown'],
    ['t', 'x', 't answer.wrong-type'],
    ['r', 'x', 'r answer.read-only'],
    ['h', true, 'h answer.read-only'],
    ['off', 'x', 'off answer.not-asked'],
  ])('%s refuses %j', (id, value, code) => {
    const found = answerQuestion(all, id, value, act);
    expect(codes(found)).toEqual([code]);
    expect(found.state).toBe(all);
  });

  it('belong to a place that exists', () =>
    expect(codes(answerQuestion(all, 'n', '1', { ...act, subject: 'x' }))).toEqual(['x:n answer.no-such-place']));

  it('of a technical item come from the system only', () => {
    expect(all.answers).toEqual([{ questionId: 'r', value: 'fixed', at: '2026-11-22T00:00:00Z', by: 'system' }]);
    expect(codes(answerQuestion(all, 'h', true, { at: 'x', by: 'system' }))).toEqual([]);
  });

  it('change nothing when they are the same, and can be withdrawn', () => {
    const one = give(all, 'n', '1');
    expect(give(one, 'n', '1')).toBe(one);
    const none = give(one, 'n', null);
    expect(none.answers).toEqual(all.answers);
    expect(none.history).toMatchObject([{ what: 'withdrawn', value: '1' }]);
    expect(give(none, 'n', undefined)).toBe(none);
    expect(give(give(all, 't', ['x']), 't', []).history).toMatchObject([{ what: 'withdrawn', value: ['x'] }]);
    expect(give(all, 't', [])).toBe(all);
  });

  it('with an exclusive option say what would be dropped, and drop it only when told to', () => {
    const ab = give(all, 'c', ['a', 'b']);
    const conflict = answerQuestion(ab, 'c', ['a', 'b', 'none'], act);
    expect(conflict).toMatchObject({
      state: ab,
      issues: [{ code: 'answer.exclusive', params: { option: 'none', drops: 'a b' } }],
      wouldDrop: ['a', 'b'],
    });
    const none = give(ab, 'c', ['a', 'b', 'none'], { dropConflicts: true });
    expect(none.answers.at(-1)).toMatchObject({ value: ['none'], changedFrom: ['a', 'b'] });
    expect(none.history.map(({ what, value }) => [what, value])).toEqual([
      ['changed', ['a', 'b']],
      ['exclusive', 'a'],
      ['exclusive', 'b'],
    ]);
    // what is chosen last wins
    expect(answerQuestion(none, 'c', ['none', 'a'], act)).toMatchObject({ wouldDrop: ['none'] });
    expect(give(none, 'c', ['none', 'a'], { dropConflicts: true }).answers.at(-1)?.value).toEqual(['a']);
    expect(answerQuestion(none, 'c', ['none', 'nothing'], act)).toMatchObject({ wouldDrop: ['none'] });
    expect(answerQuestion(give(none, 'c', ['nothing']), 'c', ['nothing', 'nothing'], act).issues).toMatchObject([
      { code: 'answer.exclusive' },
    ]);
    expect(give(all, 'c', ['none'])).toMatchObject({ history: [] });
  });

  it('may be words of one’s own where the choice is open', () => {
    expect(give(all, 's', { text: 'mine' }).answers.at(-1)?.value).toEqual({ text: 'mine' });
    expect(codes(answerQuestion(all, 's', { text: ' ' }, act))).toEqual(['s answer.wrong-type']);
  });
});

describe('limits', () => {
  const cases: [Partial<Question> & { kind: Question['kind'] }, unknown, string | undefined][] = [
    [{ kind: 'number', min: '1', max: '5' }, '0.99', 'answer.below-min'],
    [{ kind: 'number', min: '1', max: '5' }, '5.0', undefined],
    [{ kind: 'number', min: '1', max: '5' }, '5.01', 'answer.above-max'],
    [{ kind: 'number', maxDecimals: 1 }, '1.25', 'answer.too-many-decimals'],
    [{ kind: 'number', maxDecimals: 1 }, '1.20', undefined],
    [{ kind: 'number', maxDecimals: 0 }, '120', undefined],
    [{ kind: 'quantity', units: [{ system: '', code: 'kg' }], max: '200' }, { value: '201', unit: 'kg' }, 'answer.above-max'],
    [{ kind: 'quantity', units: [{ system: '', code: 'kg' }], maxDecimals: 0 }, { value: '70.5', unit: 'kg' }, 'answer.too-many-decimals'],
    [{ kind: 'quantity', units: [{ system: '', code: 'kg' }] }, { value: '1', unit: 'lb' }, 'answer.unit'],
    [{ kind: 'quantity', units: [{ system: '', code: 'kg' }] }, { value: '1' }, 'answer.unit-missing'],
    [{ kind: 'quantity', units: [{ system: '', code: 'kg' }], openUnit: true }, { value: '1', unit: 'lb' }, undefined],
    [{ kind: 'quantity' }, { value: '1' }, undefined],
    [{ kind: 'quantity' }, { value: 1 }, 'answer.wrong-type'],
    [{ kind: 'date', min: '2020-01-01', max: '2026-11-22' }, '2019-12-31', 'answer.below-min'],
    [{ kind: 'date', max: '2026-11-22' }, '2026-11-23', 'answer.above-max'],
    [{ kind: 'date' }, '2026-11', 'answer.wrong-type'],
    [{ kind: 'date', partialDate: true }, '2026-11', undefined],
    [{ kind: 'date', partialDate: true }, '2026-13', 'answer.wrong-type'],
    [{ kind: 'datetime', max: '2026-11-22T12:00:00Z' }, '2026-11-22T12:30:00Z', 'answer.above-max'],
    [{ kind: 'datetime' }, '2026-11-22', 'answer.wrong-type'],
    [{ kind: 'datetime', partialDate: true }, '2026', undefined],
    [{ kind: 'time', min: '08:00' }, '07:59', 'answer.below-min'],
    [{ kind: 'time' }, '24:00', 'answer.wrong-type'],
    [{ kind: 'text', minLength: 2, maxLength: 3 }, '𠮷', 'answer.too-short'],
    [{ kind: 'text', minLength: 2, maxLength: 3 }, '𠮷𠮷𠮷', undefined],
    [{ kind: 'text', maxLength: 3 }, 'abcd', 'answer.too-long'],
    [{ kind: 'text', pattern: '\\d{3}' }, '1234', 'answer.pattern'],
    [{ kind: 'text', pattern: '(a+)+' }, 'a'.repeat(50), undefined],
    [{ kind: 'text', pattern: '(' }, 'x', 'answer.pattern-unchecked'],
    [{ kind: 'single', pattern: 'x', openChoice: true }, { text: 'y' }, 'answer.pattern'],
    [{ kind: 'url' }, 'javascript', 'answer.wrong-type'],
    [
      { kind: 'file', accept: ['image/*', 'application/pdf'], maxBytes: 10 },
      { name: 'a', type: 'text/plain', size: 1 },
      'answer.file-type',
    ],
    [
      { kind: 'file', accept: ['image/*', 'application/pdf'], maxBytes: 10 },
      { name: 'a', type: 'application/pdf', size: 11 },
      'answer.file-too-large',
    ],
    [{ kind: 'file', accept: ['*/*'] }, { url: 'u', type: 'image/png' }, undefined],
    [{ kind: 'reference', targets: ['Patient'] }, { reference: 'Device/1' }, 'answer.reference-type'],
    [{ kind: 'reference', targets: ['Patient'] }, { reference: 'https://x.org/Patient/1/_history/2' }, undefined],
    [{ kind: 'reference' }, { display: 'Somebody' }, undefined],
    [{ kind: 'note' }, 'x', 'answer.not-a-question'],
    [{ kind: 'multi', minOccurs: 2, maxOccurs: 3 }, ['a'], 'answer.too-few'],
    [{ kind: 'multi', minOccurs: 2, maxOccurs: 3 }, ['a', 'b', 'c', 'd'], 'answer.too-many'],
    [{ kind: 'multi' }, ['a', 'a'], 'answer.duplicate'],
  ];

  it.each(cases)('%j: %j is %s', (limits, value, expected) => {
    const state = start([question('q', limits.kind, limits)]);
    const found = answerQuestion(state, 'q', value, act);
    expect(found.issues.map(({ code }) => code)).toEqual(expected ? [expected] : []);
    if (found.state === state) return;
    // what is kept is reported until it is mended; a pattern that cannot be checked stands in nobody's way
    expect(disclosureIssues(found.state)).toEqual(found.issues);
    expect(disclosureProgress(found.state).complete).toBe(!expected || expected === 'answer.pattern-unchecked');
  });
});

describe('people and rounds', () => {
  const people = {
    subjects: [
      { id: 'ann', scope: 'insured' as const },
      { id: 'bo', scope: 'insured' as const },
      { id: 'cy', scope: 'applicant' as const },
    ],
  };
  const stays = question('stays', 'group', {
    repeats: true,
    maxOccurs: 3,
    questions: [
      question('ward', 'yesno'),
      question('days', 'number', { required: true, enableWhen: is('ward', true) }),
      question('drugs', 'group', { repeats: true, questions: [question('drug', 'text')] }),
    ],
  });

  it('are asked for each person, and branch for each alone', () => {
    const state = start(
      [
        ...SMOKING,
        question('income', 'number', { scope: 'applicant' }),
        question('rich', 'text', { enableWhen: ['gt', ['answer', 'income'], 9] }),
      ],
      people,
    );
    expect(shown(state)).toEqual(['ann:smoker', 'bo:smoker', 'cy:income']);
    const one = give(state, 'smoker', true, { subject: 'bo' });
    expect(shown(one)).toEqual(['ann:smoker', 'bo:smoker', 'bo:packs', 'cy:income']);
    expect(open(one)).toEqual(['ann:smoker answer.required', 'bo:packs answer.required']);
    // an answer of the applicant counts for everybody
    expect(shown(give(one, 'income', '10', { subject: 'cy' })).slice(-2)).toEqual(['ann:rich', 'bo:rich']);
    expect(disclosureResult(one).notAsked).toEqual([]);
  });

  it('repeat a group: rounds are added, branch alone, and are removed with a record', () => {
    let state = start([stays]);
    state = addRound(state, 'stays', act).state;
    expect(shown(state)).toEqual(['stays[0]', 'ward[0]', 'drugs[0][0]', 'drug[0][0]', 'stays[1]', 'ward[1]', 'drugs[1][0]', 'drug[1][0]']);
    state = give(give(state, 'ward', true, { index: [1] }), 'days', '4', { index: [1] });
    state = give(state, 'ward', false, { index: [0] });
    state = addRound(state, 'drugs', { ...act, index: [1] }).state;
    state = give(state, 'drug', 'x', { index: [1, 1] });
    expect(shown(state)).toContain('drug[1][1]');
    expect(shown(state)).not.toContain('days[0]');
    const removed = removeRound(state, 'stays', 0, act).state;
    expect(removed.answers.map(answer => [placePath(answer), answer.value])).toEqual([
      ['ward[0]', true],
      ['days[0]', '4'],
      ['drug[0][1]', 'x'],
    ]);
    expect(removed.history).toMatchObject([{ questionId: 'ward', index: [0], what: 'round-removed', value: false }]);
    expect(shown(removed)).toContain('drug[0][1]');
    expect(disclosureTranscript(removed, 'en').removed).toHaveLength(1);
    expect(codes(addRound(addRound(addRound(state, 'stays', act).state, 'stays', act).state, 'stays', act))).toEqual([
      'stays answer.too-many',
    ]);
  });

  it('refuse what is no round of a repeating group', () => {
    const state = start([stays, question('q', 'text'), question('two', 'group', { repeats: true, minOccurs: 2, questions: [] })]);
    expect(shown(state).filter(path => path.startsWith('two'))).toEqual(['two[0]', 'two[1]']);
    expect(codes(addRound(state, 'q', act))).toEqual(['q answer.not-a-repeating-group']);
    expect(codes(removeRound(state, 'zz', 0, act))).toEqual(['zz answer.not-a-repeating-group']);
    expect(codes(removeRound(state, 'stays', 1, act))).toEqual(['stays answer.no-such-place']);
    expect(codes(removeRound(state, 'two', 0, act))).toEqual(['two answer.too-few']);
    expect(shown(removeRound(state, 'stays', 0, act).state)).not.toContain('stays[0]');
  });

  it('ask what is inside a question with several answers for each of them', () => {
    const state = start([
      question('operations', 'text', { repeats: true, questions: [question('year', 'date', { partialDate: true, required: true })] }),
    ]);
    const two = give(state, 'operations', ['knee', 'hip']);
    expect(open(two)).toEqual(['year[0] answer.required', 'year[1] answer.required']);
    expect(open(give(two, 'year', '2020', { index: [1] }))).toEqual(['year[0] answer.required']);
  });

  it('stay within bounds, whatever a questionnaire asks for', () => {
    const many = (id: string, inner: Question[]): Question => question(id, 'group', { repeats: true, minOccurs: 1e9, questions: inner });
    const large = start([many('a', [many('b', [question('c', 'text')])])]);
    expect(visibleQuestions(large)).toHaveLength(MAX_SLOTS);
    expect(open(large)).toEqual([' disclosure.too-large']);
  });
});

describe('all no', () => {
  const form = [question('a', 'yesno'), question('b', 'yesno', { enableWhen: is('a', false) }), question('c', 'text')];
  const mode = { disclosure: { mode: 'all-no-confirm' as const } };

  it('is one act, and an answer to each question shown, also to those that it opens', () => {
    const found = confirmAllNo(start(form, mode), act);
    expect(found.issues).toEqual([]);
    expect(found.state.answers).toEqual([
      { questionId: 'a', value: false, at: act.at, by: 'insured' },
      { questionId: 'b', value: false, at: act.at, by: 'insured' },
    ]);
  });

  it('does not overrule a yes, and only where the questionnaire allows it', () => {
    const yes = give(start(form, mode), 'a', true);
    expect(confirmAllNo(yes, act)).toMatchObject({ state: yes, issues: [{ code: 'answer.contradiction', path: 'a' }] });
    expect(codes(confirmAllNo(start(form), act))).toEqual([' disclosure.not-all-no']);
    const two = start(form, {
      ...mode,
      subjects: [
        { id: 'x', scope: 'insured' },
        { id: 'y', scope: 'insured' },
      ],
    });
    expect(confirmAllNo(two, { ...act, subject: 'y' }).state.answers.map(answer => placePath(answer))).toEqual(['y:a', 'y:b']);
  });
});

describe('start and restore', () => {
  it('answers nothing beforehand', () =>
    expect(
      start([question('a', 'yesno', { preset: true }), question('b', 'multi', { preset: ['x'] }), question('c', 'text', { preset: 'x' })])
        .answers,
    ).toEqual([]));

  it('refuses what cannot be asked', () => {
    const of = (value: unknown, more: Partial<DisclosureStart> = {}) => {
      const started = startDisclosure(value as Disclosure, { asOf: '2026-11-22', ...more });
      return started.ok ? 'ok' : started.issue.code;
    };
    expect(of(null)).toBe('disclosure.not-a-questionnaire');
    expect(of(disclosure([]), { asOf: '2026-02-30' })).toBe('date.format');
    expect(
      of(disclosure([]), {
        subjects: [
          { id: 'a', scope: 'insured' },
          { id: 'a', scope: 'applicant' },
        ],
      }),
    ).toBe('disclosure.subjects');
  });

  it('comes back from JSON as it was', () => {
    const state = give(start(SMOKING), 'smoker', true);
    expect(restoreDisclosure(JSON.parse(JSON.stringify(state)))).toEqual({ ok: true, value: state });
    for (const broken of [
      null,
      {},
      { ...state, answers: [null] },
      { ...state, facts: null },
      { ...state, answers: [{ questionId: 1 }] },
      { ...state, answers: [{ questionId: 'a', index: ['x'] }] },
    ])
      expect(restoreDisclosure(broken)).toMatchObject({ ok: false, issue: { code: 'disclosure.not-a-state' } });
    expect(restoreDisclosure({ ...state, disclosure: {} })).toMatchObject({ ok: false, issue: { code: 'disclosure.not-a-questionnaire' } });
  });
});

describe('checkDisclosure', () => {
  const found = (questions: unknown): string[] => checkDisclosure({ questions }).map(({ code, path }) => `${path ?? ''} ${code}`);

  it.each<[unknown[], string[]]>([
    [[{ kind: 'text' }], ['questions[0] disclosure.no-id']],
    [[question('a', 'text'), question('a', 'text')], ['a disclosure.duplicate-id']],
    [[{ id: 'a', kind: 'riddle' }], ['a disclosure.unknown-kind']],
    [[question('a', 'single')], ['a disclosure.no-options']],
    [[{ ...question('a', 'single'), options: [7] }], ['a disclosure.options']],
    [[{ ...question('a', 'group'), questions: 'x' }], ['a disclosure.not-a-questionnaire']],
    [[{ ...question('a', 'group'), questions: [{}] }], ['a[0] disclosure.no-id']],
    [[question('a', 'text', { pattern: '(?<=x)y' })], ['a pattern.unsafe']],
    [[{ ...question('a', 'text'), enableWhen: ['what'] }], ['a rule.unknown-operator']],
    [[question('a', 'text', { enableWhen: is('zz', 1) })], ['a disclosure.unknown-question']],
    [[question('a', 'text', { enableWhen: is('a', 'x') })], ['a disclosure.enable-cycle']],
  ])('%#', (questions, expected) => expect(found(questions)).toEqual(expected));

  it('finds circles through conditions and nesting', () => {
    const circle = [
      question('a', 'text', { enableWhen: is('b', 'x') }),
      question('b', 'text', { enableWhen: is('c', 'x') }),
      question('c', 'text', { enableWhen: is('a', 'x') }),
    ];
    expect(checkDisclosure({ questions: circle })).toMatchObject([{ code: 'disclosure.enable-cycle', params: { questions: 'a b c a' } }]);
    const inner = question('in', 'text');
    expect(found([question('g', 'group', { enableWhen: is('in', 'x'), questions: [inner] })])).toEqual(['g disclosure.enable-cycle']);
    expect(
      enableCycles([
        question('a', 'text', { enableWhen: ['all', is('b', 1), is('c', 1)] }),
        question('b', 'text', { enableWhen: is('c', 1) }),
        question('c', 'text'),
      ]),
    ).toEqual([]);
  });

  it('stops at a depth that no form has', () => {
    let deep: Question = question('z', 'group');
    for (let n = 0; n < 100; n++) deep = question(`g${n}`, 'group', { questions: [deep] });
    expect(found([deep])).toEqual(['g67 disclosure.too-deep']);
  });

  it('is total', () =>
    fc.assert(
      fc.property(fc.anything(), value => {
        expect(Array.isArray(checkDisclosure({ questions: [value, { id: 'x', kind: 'group', questions: [value] }] }))).toBe(true);
      }),
    ));
});

describe('transcript', () => {
  it('says word by word what was asked and answered, and when', () => {
    const form = [
      question('note', 'note'),
      question('smoker', 'yesno', {
        text: { en: 'Do you smoke?', 'zh-CN': '您吸烟吗？' },
        prefix: '1.',
        help: 'Also e-cigarettes',
        lookback: { n: 2, unit: 'year' },
      }),
      question('kinds', 'multi', {
        enableWhen: is('smoker', true),
        options: [{ value: 'c', label: { en: 'Cigars', 'zh-CN': '雪茄' } }],
        openChoice: true,
      }),
      question('weight', 'quantity', { units: [{ system: '', code: 'kg', label: 'kilogram' }] }),
      question('never', 'text', { enableWhen: is('smoker', 'never') }),
      question('scan', 'file'),
      question('num', 'number'),
    ];
    let state = start(form, { disclosure: { title: 'Health' } });
    state = give(state, 'smoker', true, { at: 't1' });
    state = give(state, 'kinds', ['c', { text: 'pipe' }], { at: 't2' });
    state = give(state, 'weight', { value: '70', unit: 'kg' });
    state = give(give(state, 'scan', { name: 'a.png' }), 'num', '5');
    const { lines, title } = disclosureTranscript(state, 'zh-CN', { yes: '是', no: '否' });
    expect(title).toBe('Health');
    expect(lines.map(({ questionId, status, labels }) => [questionId, status, labels])).toEqual([
      ['note', 'text', undefined],
      ['smoker', 'answered', ['是']],
      ['kinds', 'answered', ['雪茄', 'pipe']],
      ['weight', 'answered', ['70 kilogram']],
      ['scan', 'answered', ['a.png']],
      ['num', 'answered', ['5']],
    ]);
    expect(lines[1]).toEqual({
      questionId: 'smoker',
      no: 2,
      kind: 'yesno',
      text: '您吸烟吗？',
      prefix: '1.',
      help: 'Also e-cigarettes',
      lookbackFrom: '2024-11-22',
      status: 'answered',
      value: true,
      labels: ['是'],
      at: 't1',
      by: 'insured',
    });
    const no = give(state, 'smoker', false, { at: 't3' });
    const after = disclosureTranscript(no, 'en').lines;
    expect(after.find(({ questionId }) => questionId === 'smoker')).toMatchObject({
      value: false,
      history: [{ what: 'changed', value: true, at: 't3' }],
    });
    expect(after.find(({ questionId }) => questionId === 'smoker')?.labels).toBeUndefined();
    expect(after.find(({ questionId }) => questionId === 'kinds')).toMatchObject({
      status: 'hidden',
      value: ['c', { text: 'pipe' }],
      history: [{ what: 'hidden', at: 't3' }],
    });
  });

  it('is sealed by the host’s hash over canonical JSON', () => {
    const state = give(start([question('q', 'quantity')]), 'q', { value: '1', unit: 'mi' });
    const transcript = disclosureTranscript(state, 'en');
    const sealed = sealTranscript(transcript, text => text.length);
    expect(sealed).toEqual({ ok: true, value: { transcript, hash: JSON.stringify(transcript).length } });
    expect(transcript.lines[0]?.labels).toEqual(['1 mi']);
    expect(sealTranscript({ ...transcript, asOf: '\uD800' }, text => text)).toMatchObject({
      ok: false,
      issue: { code: 'json.not-unicode' },
    });
  });

  it('gives an answer without words no label', () => {
    const state = give(start([question('r', 'reference')]), 'r', { reference: 'Patient/1' });
    expect(disclosureTranscript(state, 'en').lines[0]?.labels).toBeUndefined();
  });
});

describe('lookbackFrom', () => {
  it.each([
    [{ n: 30, unit: 'day' }, '2026-10-23'],
    [{ n: 6, unit: 'month' }, '2026-05-22'],
    [{ n: 5, unit: 'year' }, '2021-11-22'],
    [{ n: 1, unit: 'life' }, undefined],
    [{ n: 18, unit: 'toAge' }, undefined],
    [{ n: 9_999, unit: 'year' }, undefined],
    [undefined, undefined],
  ] as const)('%j → %s', (lookback, expected) => expect(lookbackFrom(lookback ? { lookback } : {}, '2026-11-22')).toBe(expected));
});

describe('properties', () => {
  const acts = fc.array(
    fc.record({
      id: fc.constantFrom('smoker', 'packs', 'quit', 'zz'),
      value: fc.constantFrom<unknown>(true, false, '3', '1', null, 'x', 7),
      subject: fc.constantFrom(undefined, 'ann', 'bo'),
    }),
    { maxLength: 25 },
  );

  it('loses no answer: whatever was ever given is in the result, dropped, or in the history; and states survive JSON', () =>
    fc.assert(
      fc.property(acts, list => {
        let state = start(SMOKING, {
          subjects: [
            { id: 'ann', scope: 'insured' },
            { id: 'bo', scope: 'insured' },
          ],
        });
        let given = 0;
        for (const { id, value, subject } of list) {
          const found = answerQuestion(state, id, value, { ...act, ...(subject ? { subject } : {}) });
          const kept = found.state !== state && value !== null;
          if (kept) given++;
          expect(found.issues.some(({ code }) => code === 'answer.wrong-type') && found.state !== state).toBe(false);
          state = found.state;
        }
        const { answers, dropped, history } = disclosureResult(state);
        const past = history.filter(({ what }) => what === 'changed' || what === 'withdrawn');
        expect(answers.length + dropped.length + past.length).toBe(given);
        expect(restoreDisclosure(JSON.parse(JSON.stringify(state)))).toEqual({ ok: true, value: state });
        for (const answer of answers) expect(shown(state)).toContain(placePath(answer));
        for (const answer of dropped) expect(shown(state)).not.toContain(placePath(answer));
      }),
    ));
});
