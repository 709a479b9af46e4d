import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clone, everyItem, listOf, responseTo, WRONG, type Json } from '../../../test/support/fhir-forms';
import { describeGiven, givenFiles, givenText } from '../../../test/support/given-adapters';
import { validateQuestionnaireResponse } from './questionnaire-response';

const faults = (questionnaire: unknown, response: unknown): string[] =>
  validateQuestionnaireResponse(questionnaire, response).map(({ code, linkId }) => `${linkId} ${code}`);

const ext = (url: string, value: Json): Json => ({ url: `http://hl7.org/fhir/StructureDefinition/${url}`, ...value });
const coding = (code: string, system = 'urn:demo'): Json => ({ code, system });

/** Every item type and constraint once. */
const QUESTIONNAIRE: Json = {
  resourceType: 'Questionnaire',
  url: 'urn:demo:all',
  status: 'active',
  item: [
    { linkId: 'note', type: 'display', text: 'Read this' },
    { linkId: 'bool', type: 'boolean', text: 'b', required: true },
    {
      linkId: 'dec',
      type: 'decimal',
      text: 'd',
      extension: [
        ext('maxDecimalPlaces', { valueInteger: 2 }),
        ext('minValue', { valueDecimal: 0.5 }),
        ext('maxValue', { valueDecimal: 99.5 }),
      ],
    },
    { linkId: 'int', type: 'integer', text: 'i', extension: [ext('minValue', { valueInteger: 1 }), ext('maxValue', { valueInteger: 9 })] },
    {
      linkId: 'date',
      type: 'date',
      text: 'd',
      extension: [ext('minValue', { valueDate: '2020-01-01' }), ext('maxValue', { valueDate: '2026-11-22' })],
    },
    { linkId: 'moment', type: 'dateTime', text: 'm', extension: [ext('maxValue', { valueDateTime: '2026-11-22T12:00:00Z' })] },
    { linkId: 'time', type: 'time', text: 't', extension: [ext('minValue', { valueTime: '08:00:00' })] },
    {
      linkId: 'str',
      type: 'string',
      text: 's',
      maxLength: 5,
      extension: [ext('minLength', { valueInteger: 2 }), ext('regex', { valueString: '[a-z]+' })],
    },
    { linkId: 'txt', type: 'text', text: 't' },
    { linkId: 'url', type: 'url', text: 'u' },
    { linkId: 'one', type: 'choice', text: 'c', answerOption: [{ valueCoding: coding('a') }, { valueCoding: coding('b') }] },
    {
      linkId: 'many',
      type: 'choice',
      text: 'c',
      repeats: true,
      extension: [ext('questionnaire-minOccurs', { valueInteger: 2 }), ext('questionnaire-maxOccurs', { valueInteger: 2 })],
      answerOption: [
        { valueCoding: coding('a') },
        { valueCoding: coding('b') },
        { valueCoding: coding('c') },
        { valueCoding: coding('none'), extension: [ext('questionnaire-optionExclusive', { valueBoolean: true })] },
      ],
    },
    { linkId: 'open', type: 'open-choice', text: 'o', maxLength: 4, answerOption: [{ valueCoding: coding('a') }] },
    { linkId: 'nums', type: 'choice', text: 'n', answerOption: [{ valueInteger: 1 }, { valueInteger: 2 }] },
    { linkId: 'words', type: 'choice', text: 'w', answerOption: [{ valueString: 'yes' }, { valueString: 'no' }] },
    { linkId: 'r5', type: 'coding', text: 'r', answerConstraint: 'optionsOrString', answerOption: [{ valueCoding: coding('x') }] },
    {
      linkId: 'file',
      type: 'attachment',
      text: 'f',
      extension: [ext('mimeType', { valueCode: 'image/*' }), ext('maxSize', { valueDecimal: 100 })],
    },
    { linkId: 'ref', type: 'reference', text: 'r', extension: [ext('questionnaire-referenceResource', { valueCode: 'Patient' })] },
    {
      linkId: 'qty',
      type: 'quantity',
      text: 'q',
      extension: [
        ext('questionnaire-unitOption', { valueCoding: { code: 'kg', display: 'kilogram' } }),
        ext('questionnaire-unitOption', { valueCoding: { code: 'g' } }),
      ],
    },
    {
      linkId: 'if',
      type: 'string',
      text: 'i',
      required: true,
      enableWhen: [{ question: 'bool', operator: '=', answerBoolean: true }],
      item: [{ linkId: 'then', type: 'boolean', text: 'x', required: true }],
    },
    { linkId: 'ifnot', type: 'string', text: 'i', required: true, enableWhen: [{ question: 'bool', operator: '!=', answerBoolean: true }] },
    {
      linkId: 'both',
      type: 'string',
      text: 'i',
      enableBehavior: 'any',
      enableWhen: [
        { question: 'int', operator: '>=', answerInteger: 5 },
        { question: 'txt', operator: 'exists', answerBoolean: false },
      ],
    },
    {
      linkId: 'grp',
      type: 'group',
      text: 'g',
      required: true,
      item: [
        { linkId: 'g1', type: 'string', text: 'x', required: true },
        { linkId: 'g2', type: 'string', text: 'y' },
      ],
    },
    {
      linkId: 'rep',
      type: 'group',
      text: 'g',
      repeats: true,
      extension: [ext('questionnaire-minOccurs', { valueInteger: 2 }), ext('questionnaire-maxOccurs', { valueInteger: 3 })],
      item: [
        { linkId: 'r1', type: 'boolean', text: 'x', required: true },
        { linkId: 'r2', type: 'string', text: 'y', enableWhen: [{ question: 'r1', operator: '=', answerBoolean: true }] },
      ],
    },
    { linkId: 'hits', type: 'integer', text: 'h', repeats: true, item: [{ linkId: 'h1', type: 'string', text: 'z', required: true }] },
  ],
};

const answer = (linkId: string, member: string, ...values: unknown[]): Json => ({
  linkId,
  answer: values.map(value => ({ [member]: value })),
});

const RESPONSE: Json = {
  resourceType: 'QuestionnaireResponse',
  questionnaire: 'urn:demo:all|1',
  status: 'completed',
  item: [
    answer('bool', 'valueBoolean', true),
    answer('dec', 'valueDecimal', 1.25),
    answer('int', 'valueInteger', 5),
    answer('date', 'valueDate', '2024-02-29'),
    answer('moment', 'valueDateTime', '2026-11-22T08:30:00Z'),
    answer('time', 'valueTime', '08:30:00'),
    answer('str', 'valueString', 'abc'),
    answer('txt', 'valueString', 'line\nline'),
    answer('url', 'valueUri', 'https://example.org'),
    answer('one', 'valueCoding', coding('a')),
    answer('many', 'valueCoding', coding('a'), coding('b')),
    answer('open', 'valueString', 'own'),
    answer('nums', 'valueInteger', 2),
    answer('words', 'valueString', 'no'),
    answer('r5', 'valueString', 'own words'),
    answer('file', 'valueAttachment', { contentType: 'image/png', size: 99, title: 'x' }),
    answer('ref', 'valueReference', { reference: 'Patient/1' }),
    answer('qty', 'valueQuantity', { value: 70.5, unit: 'kilogram' }),
    { linkId: 'if', answer: [{ valueString: 'x', item: [answer('then', 'valueBoolean', false)] }] },
    answer('both', 'valueString', 'x'),
    { linkId: 'grp', item: [answer('g1', 'valueString', 'x'), answer('g2', 'valueString', 'y')] },
    { linkId: 'rep', item: [answer('r1', 'valueBoolean', true), answer('r2', 'valueString', 'y')] },
    { linkId: 'rep', item: [answer('r1', 'valueBoolean', false)] },
    {
      linkId: 'hits',
      answer: [
        { valueInteger: 1, item: [answer('h1', 'valueString', 'a')] },
        { valueInteger: 2, item: [answer('h1', 'valueString', 'b')] },
      ],
    },
  ],
};

const itemIn = (response: Json, linkId: string): Json => everyItem(response).find(({ item }) => item.linkId === linkId)?.item as Json;
const holderOf = (response: Json, linkId: string): Json =>
  everyItem(response)
    .find(({ item }) => item.linkId === linkId)
    ?.parents.at(-1) as Json;
const drop = (linkId: string) => (response: Json) => {
  const holder = holderOf(response, linkId);
  const list = listOf(holder.item).length > 0 ? holder : (listOf(holder.answer)[0] as Json);
  list.item = listOf(list.item).filter(item => item.linkId !== linkId);
  if (listOf(list.item).length === 0) delete list.item;
};
const put =
  (linkId: string, member: string, ...values: unknown[]) =>
  (response: Json) => {
    const nested = listOf(itemIn(response, linkId).answer)[0]?.item;
    itemIn(response, linkId).answer = values.map(value => ({ [member]: value, ...(nested ? { item: nested } : {}) }));
  };

describe('one fault, one issue', () => {
  it('finds nothing in a sound response', () => expect(validateQuestionnaireResponse(QUESTIONNAIRE, RESPONSE)).toEqual([]));

  it.each<[string, string, (response: Json) => void]>([
    ['bool', 'response.wrong-type', put('bool', 'valueString', 'true')],
    ['bool', 'response.bad-value', put('bool', 'valueBoolean', 'true')],
    ['bool', 'answer.too-many', put('bool', 'valueBoolean', true, true)],
    ['dec', 'answer.too-many-decimals', put('dec', 'valueDecimal', 1.255)],
    ['dec', 'answer.below-min', put('dec', 'valueDecimal', 0.25)],
    ['dec', 'answer.above-max', put('dec', 'valueDecimal', '99.51')],
    ['dec', 'response.bad-value', put('dec', 'valueDecimal', 'much')],
    ['dec', 'response.wrong-type', put('dec', 'valueInteger', 1)],
    ['int', 'answer.above-max', put('int', 'valueInteger', 10)],
    ['int', 'response.bad-value', put('int', 'valueInteger', 5.5)],
    ['date', 'answer.below-min', put('date', 'valueDate', '2019-12-31')],
    ['date', 'answer.above-max', put('date', 'valueDate', '2027')],
    ['date', 'response.bad-value', put('date', 'valueDate', '2023-02-29')],
    ['date', 'response.bad-value', put('date', 'valueDate', '29.02.2024')],
    ['moment', 'answer.above-max', put('moment', 'valueDateTime', '2026-11-22T12:00:01Z')],
    ['moment', 'response.bad-value', put('moment', 'valueDateTime', '2026-11-22T25:00:00Z')],
    ['time', 'answer.below-min', put('time', 'valueTime', '07:59:59')],
    ['time', 'response.bad-value', put('time', 'valueTime', '8 am')],
    ['str', 'answer.too-long', put('str', 'valueString', 'abcdef')],
    ['str', 'answer.too-short', put('str', 'valueString', 'a')],
    ['str', 'answer.pattern', put('str', 'valueString', 'ab1')],
    ['str', 'response.bad-value', put('str', 'valueString', '')],
    ['url', 'response.bad-value', put('url', 'valueUri', 'not an address')],
    ['one', 'answer.option-unknown', put('one', 'valueCoding', coding('z'))],
    ['one', 'answer.option-unknown', put('one', 'valueCoding', coding('a', 'urn:other'))],
    ['one', 'answer.too-many', put('one', 'valueCoding', coding('a'), coding('b'))],
    ['many', 'answer.too-few', put('many', 'valueCoding', coding('a'))],
    ['many', 'answer.too-many', put('many', 'valueCoding', coding('a'), coding('b'), coding('c'))],
    ['many', 'answer.exclusive', put('many', 'valueCoding', coding('a'), coding('none'))],
    ['open', 'answer.option-unknown', put('open', 'valueCoding', coding('z'))],
    ['open', 'answer.too-long', put('open', 'valueString', 'too long')],
    ['nums', 'answer.option-unknown', put('nums', 'valueInteger', 3)],
    ['nums', 'response.wrong-type', put('nums', 'valueCoding', coding('1'))],
    ['words', 'answer.option-unknown', put('words', 'valueString', 'maybe')],
    ['r5', 'answer.option-unknown', put('r5', 'valueCoding', coding('y'))],
    ['file', 'answer.file-type', put('file', 'valueAttachment', { contentType: 'text/plain', title: 'x' })],
    ['file', 'answer.file-too-large', put('file', 'valueAttachment', { contentType: 'image/png', title: 'x', size: 101 })],
    ['file', 'response.bad-value', put('file', 'valueAttachment', {})],
    ['ref', 'answer.reference-type', put('ref', 'valueReference', { reference: 'https://example.org/Device/1' })],
    ['ref', 'response.bad-value', put('ref', 'valueReference', {})],
    ['qty', 'answer.unit', put('qty', 'valueQuantity', { value: 1, code: 'lb' })],
    ['qty', 'answer.unit-missing', put('qty', 'valueQuantity', { value: 1 })],
    ['qty', 'response.bad-value', put('qty', 'valueQuantity', { code: 'kg' })],
    ['if', 'answer.required', drop('if')],
    ['then', 'answer.required', drop('then')],
    ['grp', 'answer.required', drop('grp')],
    ['g1', 'answer.required', drop('g1')],
    ['r1', 'answer.required', response => delete (listOf(response.item)[22] as Json).item],
    ['h1', 'answer.required', response => delete (listOf(itemIn(response, 'hits').answer)[1] as Json).item],
    ['ifnot', 'response.not-enabled', response => listOf(response.item).splice(19, 0, answer('ifnot', 'valueString', 'x'))],
    ['both', 'response.not-enabled', put('int', 'valueInteger', 4)],
    ['r2', 'response.not-enabled', response => (listOf(response.item)[22]?.item as Json[]).push(answer('r2', 'valueString', 'x'))],
    ['rep', 'answer.too-few', response => listOf(response.item).splice(22, 1)],
    [
      'rep',
      'answer.too-many',
      response => listOf(response.item).splice(22, 0, ...Array.from({ length: 2 }, () => clone(listOf(response.item)[21] as Json))),
    ],
    ['ghost', 'response.unknown-item', response => listOf(response.item).push(answer('ghost', 'valueString', 'x'))],
    ['g2', 'response.misplaced', response => listOf(response.item).push(answer('g2', 'valueString', 'x'))],
    ['dec', 'response.repeated-item', response => listOf(response.item).splice(2, 0, answer('dec', 'valueDecimal', 2))],
    ['txt', 'response.order', response => listOf(response.item).push(...listOf(response.item).splice(7, 1))],
    ['hits', 'response.order', response => listOf(response.item).unshift(...listOf(response.item).splice(23, 1))],
    ['bool', 'response.order', swap],
    ['', 'response.no-link-id', response => listOf(response.item).push({ answer: [] })],
    ['dec', 'response.no-value', response => (itemIn(response, 'dec').answer = [{}])],
    ['dec', 'response.several-values', response => (itemIn(response, 'dec').answer = [{ valueDecimal: 1, valueString: 'x' }])],
    ['grp', 'response.structure', response => (itemIn(response, 'grp').answer = [{ valueString: 'x' }])],
    ['dec', 'response.structure', response => (itemIn(response, 'dec').answer = { valueDecimal: 1 })],
    ['txt', 'response.structure', response => (itemIn(response, 'txt').item = [])],
    ['note', 'response.structure', response => listOf(response.item).unshift(answer('note', 'valueString', 'x'))],
    ['', 'response.unknown-status', response => (response.status = 'done')],
    ['', 'response.other-questionnaire', response => (response.questionnaire = 'urn:demo:other')],
  ])('%s: %s', (linkId, code, mutate) => {
    const response = clone(RESPONSE);
    mutate(response);
    expect(faults(QUESTIONNAIRE, response)).toEqual([`${linkId} ${code}`]);
  });
});

/** The first two items change places: the one that comes too late is named. */
function swap(response: Json): void {
  const [first, second, ...rest] = listOf(response.item);
  response.item = [second, first, ...rest];
}

describe('several ways to say the same', () => {
  it.each<[string, string, unknown]>([
    ['file', 'valueAttachment', { url: 'https://example.org/a.png' }],
    ['file', 'valueAttachment', { contentType: 'image/gif' }],
    ['ref', 'valueReference', { display: 'Somebody' }],
    ['ref', 'valueReference', { identifier: { value: '7' } }],
    ['ref', 'valueReference', { reference: 'Patient/1', display: 'Ann' }],
    ['qty', 'valueQuantity', { value: 1e2, code: 'g' }],
    ['moment', 'valueDateTime', '2026'],
    ['dec', 'valueDecimal', '1.5e1'],
    ['open', 'valueString', 'a'],
    ['r5', 'valueCoding', { code: 'x' }],
  ])('%s %s %j', (linkId, member, value) => {
    const response = clone(RESPONSE);
    put(linkId, member, value)(response);
    expect(faults(QUESTIONNAIRE, response)).toEqual([]);
  });

  it('a plain group twice is once too often', () => {
    const response = clone(RESPONSE);
    listOf(response.item).splice(21, 0, clone(itemIn(response, 'grp')));
    expect(faults(QUESTIONNAIRE, response)).toEqual(['grp answer.too-many']);
  });

  it('more rounds than anybody fills in are not judged in silence', () => {
    const group = {
      linkId: 'g',
      type: 'group',
      text: 'g',
      repeats: true,
      item: Array.from({ length: 6 }, (_, n) => ({ linkId: `q${n}`, type: 'string', text: 'q' })),
    };
    const form = { resourceType: 'Questionnaire', item: [group] };
    const response = {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: Array.from({ length: 1_001 }, () => ({ linkId: 'g', item: [answer('q0', 'valueString', 'x')] })),
    };
    expect(faults(form, response)).toEqual(['g response.too-large', ' response.too-large']);
  });

  it('one item where a list belongs', () => {
    const response = clone(RESPONSE);
    const group = itemIn(response, 'grp');
    [group.item] = listOf(group.item);
    expect(faults(QUESTIONNAIRE, response)).toEqual(['grp response.structure']);
  });
});

describe('what cannot be judged', () => {
  const withCondition = (extra: Json): Json => ({
    resourceType: 'Questionnaire',
    item: [
      { linkId: 'a', type: 'boolean', text: 'a' },
      { linkId: 'b', type: 'string', text: 'b', required: true, ...extra },
    ],
  });
  const response = (...item: Json[]): Json => ({ resourceType: 'QuestionnaireResponse', status: 'completed', item });
  const expression = [
    {
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
      valueExpression: { language: 'text/fhirpath', expression: 'true' },
    },
  ];

  it('is not held against anybody: expressions, unreadable conditions', () => {
    for (const extra of [{ extension: expression }, { enableWhen: [{ question: 'zz', operator: '=', answerBoolean: true }] }]) {
      expect(faults(withCondition(extra), response())).toEqual([]);
      expect(faults(withCondition(extra), response(answer('b', 'valueString', 'x')))).toEqual([]);
    }
  });

  it('nothing is missing in a response that is still being written', () => {
    expect(faults(QUESTIONNAIRE, { ...RESPONSE, status: 'in-progress', item: [] })).toEqual([]);
    expect(faults(QUESTIONNAIRE, { ...RESPONSE, item: undefined })).toContain('bool answer.required');
  });

  it('picks the questionnaire that the response names, and says when there is none', () => {
    const other = { resourceType: 'Questionnaire', url: 'urn:demo:other', item: [{ linkId: 'z', type: 'string', required: true }] };
    expect(faults([other, QUESTIONNAIRE], RESPONSE)).toEqual([]);
    expect(faults({}, RESPONSE)).toEqual([' adapter.wrong-kind']);
    expect(faults(QUESTIONNAIRE, null)).toEqual([' adapter.wrong-kind']);
  });

  it('is total: every part of either replaced by junk', () => {
    const junk: unknown[] = [null, 0, '', 'x', [], {}, [[]], true, { toString: null }];
    const paths = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
      typeof value === 'object' && value !== null
        ? [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))]
        : [path];
    const replaced = (value: unknown, [key, ...rest]: (string | number)[], by: unknown): unknown => {
      if (key === undefined) return by;
      const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Json) };
      (copy as Json)[key] = replaced((copy as Json)[key], rest, by);
      return copy;
    };
    const [ofQuestionnaire, ofResponse] = [paths(QUESTIONNAIRE), paths(RESPONSE)];
    fc.assert(
      fc.property(
        fc.constantFrom(...ofQuestionnaire),
        fc.constantFrom(...ofResponse),
        fc.constantFrom(...junk),
        fc.boolean(),
        (q, r, by, which) => {
          const found = which
            ? validateQuestionnaireResponse(replaced(QUESTIONNAIRE, q, by), RESPONSE)
            : validateQuestionnaireResponse(QUESTIONNAIRE, replaced(RESPONSE, r, by));
          expect(found.every(({ code, linkId }) => typeof code === 'string' && typeof linkId === 'string')).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describeGiven('the given forms', 45, () => {
  const json = (file: string): Json => JSON.parse(givenText(file)) as Json;
  const all = [
    ...givenFiles('forms/fhir-questionnaires'),
    ...givenFiles('fhir/Questionnaire'),
    ...givenFiles('fhir/QuestionnaireResponse'),
  ];
  const questionnaires = all.filter(file => json(file).resourceType === 'Questionnaire');
  // A form that names an item twice cannot be answered without fault.
  const sound = questionnaires.filter(file => {
    const ids = everyItem(json(file)).map(({ item }) => item.linkId);
    return new Set(ids).size === ids.length;
  });

  it.each(sound)('%s: filled in it is sound, and each single fault is found where it is', file => {
    const questionnaire = json(file);
    const response = responseTo(questionnaire);
    expect(validateQuestionnaireResponse(questionnaire, response)).toEqual([]);
    const definitions = new Map(everyItem(questionnaire).map(({ item }) => [item.linkId, item]));
    const referenced = new Set(everyItem(questionnaire).flatMap(({ item }) => listOf(item.enableWhen).map(({ question }) => question)));
    let checks = 0;
    const check = (linkId: string, code: string, mutate: (copy: Json, item: Json, holder: Json) => void): void => {
      const copy = clone(response);
      const found = everyItem(copy).find(({ item }) => item.linkId === linkId);
      mutate(copy, found?.item as Json, found?.parents.at(-1) as Json);
      expect(faults(questionnaire, copy)).toEqual([`${linkId} ${code}`]);
      checks++;
    };
    for (const { item } of everyItem(response)) {
      const [linkId, definition] = [String(item.linkId), definitions.get(item.linkId) as Json];
      const nested = listOf(item.answer)[0]?.item !== undefined;
      if (definition.type === 'group') {
        check(linkId, 'response.structure', (_, group) => (group.answer = [{ valueString: 'x' }]));
        continue;
      }
      if (!nested && definition.required && !referenced.has(linkId))
        check(linkId, 'answer.required', (_, question) => (question.answer = []));
      if (nested) continue;
      if (definition.type !== 'integer')
        check(linkId, 'response.wrong-type', (_, question) => (question.answer = [{ [WRONG[0]]: WRONG[1] }]));
      if (!definition.repeats)
        check(
          linkId,
          'answer.too-many',
          (_, question) => (question.answer = [...listOf(question.answer), ...clone(listOf(question.answer))]),
        );
      if (listOf(definition.answerOption).length > 0 && !referenced.has(linkId)) {
        check(linkId, 'answer.option-unknown', (_, question) => (question.answer = [{ valueCoding: { code: 'no-such-option' } }]));
      }
    }
    const ghost = clone(response);
    (ghost.item as Json[]).push({ linkId: 'ghost', answer: [{ valueString: 'x' }] });
    expect(faults(questionnaire, ghost)).toEqual(['ghost response.unknown-item']);
    console.info(`${file.split('/').at(-1) ?? ''}: ${everyItem(response).length} items answered, ${checks + 1} single faults found`);
  });

  it.each([
    // Two items named by other ids than in the form, a code in the wrong case.
    ['r4-bb', ['sex answer.option-unknown', 'vitaminKDose1 response.unknown-item', 'vitaminKDose2 response.unknown-item']],
    // An item that the form does not have, inside a question instead of its answer; text where yes or no is asked.
    ['r4-f201', ['1 response.structure', '3.1 response.wrong-type', '3.2 response.wrong-type']],
    // "Yes" from another code list: the condition does not hold, so all below is not asked; and an unknown item in it.
    ['r4-3141', ['1.1.1 response.not-enabled', '1.1.1.3 response.unknown-item']],
  ])('the given response %s has its known faults', (name, expected) => {
    const found = faults(json(`fhir/Questionnaire/${name}.json`), json(`fhir/QuestionnaireResponse/${name}.json`));
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it('a response with empty answers: what must be answered is missing, and one item is unknown', () => {
    const folder = 'forms/fhir-questionnaires/androidfhir-';
    const name = 'OutpatientPriorAuthorizationRequest';
    const found = faults(json(`${folder}Questionnaire-${name}.json`), json(`${folder}QuestionnaireResponse-${name}-OPA-Patient1.json`));
    expect(found).toEqual([
      '2.4.0 response.unknown-item',
      ...['1.2', '1.3', '3.1', '3.2', '3.3', '3.4', '3.5'].map(linkId => `${linkId} answer.required`),
    ]);
  });
});
