import { describe, expect, it } from 'vitest';
import { checkDisclosure, disclosureProgress, lintDisclosure, startDisclosure, visibleQuestions, type Question } from '../../domain';
import { describeGiven, givenFiles, givenText, lostLeaves, stringsOf } from '../../../test/support/given-adapters';
import { clone, everyItem, type Json } from '../../../test/support/fhir-forms';
import { parseExactJson } from '../exact-json';
import { fromQuestionnaire } from './questionnaire';

const HL7 = 'http://hl7.org/fhir/StructureDefinition/';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const ext = (url: string, value: Json): Json => ({ url: HL7 + url, ...value });

const questionsFrom = (item: Json[], more: Json = {}): { questions: Question[]; codes: string[]; unmapped: string[] } => {
  const { value, issues, unmapped } = fromQuestionnaire({ resourceType: 'Questionnaire', ...more, item });
  return { questions: value[0]?.questions ?? [], codes: issues.map(({ code, path }) => `${path ?? ''} ${code}`), unmapped };
};
const questionFrom = (item: Json, more?: Json): Question =>
  questionsFrom([{ linkId: 'q', text: 'Q?', ...item }], more).questions[0] as Question;

describe('item types', () => {
  it.each([
    ['group', 'group'],
    ['display', 'note'],
    ['boolean', 'yesno'],
    ['decimal', 'number'],
    ['integer', 'number'],
    ['date', 'date'],
    ['dateTime', 'datetime'],
    ['time', 'time'],
    ['string', 'text'],
    ['text', 'text'],
    ['url', 'url'],
    ['choice', 'single'],
    ['open-choice', 'single'],
    ['coding', 'single'],
    ['question', 'single'],
    ['attachment', 'file'],
    ['reference', 'reference'],
    ['quantity', 'quantity'],
  ])('%s', (type, kind) => {
    const question = questionFrom({ type, repeats: true, required: true });
    expect(question.kind).toBe(kind === 'single' ? 'multi' : kind);
    expect(question.required).toBe(true);
    expect(questionFrom({ type }).kind).toBe(kind);
  });

  it('shows what it does not know', () => {
    expect(
      questionsFrom([
        { linkId: 'a', type: 'signature', text: 'x' },
        { linkId: 'b', item: [{ linkId: 'c', type: 'string', text: 'y' }] },
      ]),
    ).toMatchObject({
      questions: [{ kind: 'text' }, { kind: 'group' }],
      codes: ['item[0].type adapter.unknown-code', 'item[1] adapter.missing'],
    });
  });

  it('gives every question an id, and says where the source has none or repeats one', () => {
    const { questions, codes } = questionsFrom([
      { linkId: 'a', type: 'string', text: 'x' },
      { linkId: 'a', type: 'string', text: 'y' },
      { type: 'string', text: 'z' },
    ]);
    expect(questions.map(({ id }) => id)).toEqual(['a', 'a@item[1]', '@item[2]']);
    expect(codes).toEqual(['item[1] adapter.duplicate-id', 'item[2] adapter.missing']);
  });

  it('takes a code for missing words, and reports that', () => {
    const { questions, codes } = questionsFrom([
      { linkId: 'a', type: 'string', code: [{ code: 'HGT', display: 'Height' }] },
      { linkId: 'b', type: 'string', code: [{ code: 'WGT' }] },
      { linkId: 'c', type: 'string' },
    ]);
    expect(questions.map(({ text }) => text)).toEqual(['Height', 'WGT', '']);
    expect(codes).toHaveLength(3);
  });

  it('stops at a depth that no form has', () => {
    let item: Json = { linkId: 'z', type: 'group', text: 'z' };
    for (let n = 0; n < 60; n++) item = { linkId: `g${n}`, type: 'group', text: 'g', item: [item] };
    const { codes, unmapped } = questionsFrom([item]);
    expect(codes.join()).toContain('adapter.too-deep');
    expect(unmapped.length).toBeGreaterThan(0);
  });
});

describe('limits', () => {
  it('reads every one', () => {
    expect(
      questionFrom({
        type: 'string',
        maxLength: 20,
        extension: [
          ext('minLength', { valueInteger: 2 }),
          ext('regex', { valueString: '\\d+' }),
          ext('entryFormat', { valueString: 'nnn' }),
        ],
      }),
    ).toMatchObject({ minLength: 2, maxLength: 20, pattern: '\\d+', placeholder: 'nnn' });
    expect(
      questionFrom({
        type: 'decimal',
        extension: [
          ext('minValue', { valueDecimal: 0.5 }),
          ext('maxValue', { valueInteger: 1e21 }),
          ext('maxDecimalPlaces', { valueInteger: 1 }),
          ext('questionnaire-sliderStepValue', { valueInteger: 5 }),
        ],
      }),
    ).toMatchObject({ min: '0.5', max: '1000000000000000000000', maxDecimals: 1, step: '5' });
    expect(
      questionFrom({ type: 'integer', extension: [ext('questionnaire-unit', { valueCoding: { code: 'cm', display: 'centimetre' } })] }),
    ).toMatchObject({ maxDecimals: 0, units: [{ code: 'cm', label: 'centimetre' }] });
    expect(
      questionFrom({
        type: 'quantity',
        extension: [
          { url: `${SDC}minQuantity`, valueQuantity: { value: 1 } },
          { url: `${SDC}maxQuantity`, valueQuantity: { value: 1e-7 } },
          { url: `${SDC}unitOpen`, valueCode: 'optionsOrString' },
          ext('questionnaire-unitOption', { valueCoding: { display: 'stone' } }),
        ],
      }),
    ).toMatchObject({ min: '1', max: '0.0000001', openUnit: true, units: [{ code: 'stone' }] });
    expect(questionFrom({ type: 'quantity', extension: [ext('minValue', { valueQuantity: { value: 3 } })] })).toMatchObject({ min: '3' });
    expect(
      questionFrom({
        type: 'attachment',
        extension: [ext('mimeType', { valueCode: 'image/*' }), ext('maxSize', { valueDecimal: '5242880.0' })],
      }),
    ).toMatchObject({ accept: ['image/*'], maxBytes: 5242880 });
    expect(
      questionFrom({
        type: 'group',
        repeats: true,
        extension: [ext('questionnaire-minOccurs', { valueInteger: 2 }), ext('questionnaire-maxOccurs', { valueInteger: 4 })],
      }),
    ).toMatchObject({ repeats: true, minOccurs: 2, maxOccurs: 4 });
    expect(
      questionFrom({ type: 'reference', extension: [ext('questionnaire-referenceResource', { valueCode: 'Patient' })] }),
    ).toMatchObject({ targets: ['Patient'] });
  });

  it('reports those that it cannot read', () => {
    const computed = {
      url: `${HL7}maxValue`,
      _valueDate: { extension: [{ url: `${HL7}cqf-calculatedValue`, valueExpression: { expression: 'today()' } }] },
    };
    expect(
      questionsFrom([
        { linkId: 'q', type: 'string', text: 'Q', maxLength: -1, extension: [ext('maxSize', { valueDecimal: 'big' }), computed] },
      ]).codes,
    ).toContain('item[0].maxLength adapter.not-an-amount');
    const { questions, unmapped } = questionsFrom([{ linkId: 'q', type: 'date', text: 'Q', extension: [computed] }]);
    expect(questions[0]?.max).toBeUndefined();
    expect(unmapped.join()).toContain('cqf-calculatedValue'.slice(0, 0) + '_valueDate');
  });

  it('leaves a hostile pattern to the guard', () => {
    const question = questionFrom({ type: 'string', extension: [ext('regex', { valueString: '(' })] });
    expect(checkDisclosure({ questions: [question] })).toMatchObject([{ code: 'pattern.invalid', severity: 'warning', path: 'q' }]);
  });
});

describe('options', () => {
  const coding = (code: string, system?: string): Json => ({ valueCoding: { code, ...(system ? { system } : {}) } });

  it('keeps codes of different lists apart', () => {
    const { options } = questionFrom({ type: 'choice', answerOption: [coding('1', 'urn:a'), coding('1', 'urn:b'), coding('2')] });
    expect(options?.map(({ value }) => value)).toEqual(['urn:a|1', 'urn:b|1', '2']);
  });

  it('takes every kind of value', () => {
    const { options } = questionFrom({
      type: 'choice',
      answerOption: [
        { valueInteger: 1 },
        { valueString: 'two' },
        { valueDate: '2003' },
        { valueTime: '04:00' },
        { valueReference: { reference: 'Patient/5', display: 'Five' } },
        { valueCoding: { display: 'Six' } },
      ],
    });
    expect(options?.map(({ value, label }) => [value, label])).toEqual([
      ['1', '1'],
      ['two', 'two'],
      ['2003', '2003'],
      ['04:00', '04:00'],
      ['Patient/5', 'Five'],
      ['Six', 'Six'],
    ]);
    expect(questionsFrom([{ linkId: 'q', text: 'Q', type: 'choice', answerOption: [{}] }]).codes).toEqual([
      'item[0].answerOption[0] adapter.missing',
    ]);
  });

  it('knows exclusive ones, prefixes and translations', () => {
    const option = {
      valueCoding: {
        code: 'none',
        display: 'None',
        _display: {
          extension: [
            {
              url: `${HL7}translation`,
              extension: [
                { url: 'lang', valueCode: 'de' },
                { url: 'content', valueString: 'Nichts' },
              ],
            },
          ],
        },
      },
      extension: [ext('questionnaire-optionExclusive', { valueBoolean: true }), ext('questionnaire-optionPrefix', { valueString: 'z)' })],
    };
    expect(questionFrom({ type: 'choice', answerOption: [option] }, { language: 'en' }).options).toEqual([
      { value: 'none', label: { en: 'None', de: 'Nichts' }, code: { system: '', code: 'none' }, exclusive: true, prefix: 'z)' },
    ]);
  });

  it('opens them as the source says, in R4 and R5', () => {
    const answerOption = [coding('a')];
    expect(questionFrom({ type: 'open-choice', answerOption }).openChoice).toBe(true);
    expect(questionFrom({ type: 'coding', answerConstraint: 'optionsOrString', answerOption }).openChoice).toBe(true);
    expect(questionFrom({ type: 'coding', answerConstraint: 'optionsOnly', answerOption }).openChoice).toBeUndefined();
    expect(questionFrom({ type: 'integer', answerConstraint: 'optionsOrType', answerOption: [{ valueInteger: 1 }] })).toMatchObject({
      kind: 'single',
      openChoice: true,
    });
  });

  it('expands value sets that came along, and reports others', () => {
    const contained = [
      {
        resourceType: 'ValueSet',
        id: 'v',
        url: 'urn:v',
        compose: {
          include: [{ system: 'urn:s', concept: [{ code: 'a', display: 'A' }] }, { system: 'urn:cs' }],
          exclude: [{ system: 'urn:cs', concept: [{ code: 'y' }] }],
        },
      },
      { resourceType: 'CodeSystem', id: 'c', url: 'urn:cs', concept: [{ code: 'x', concept: [{ code: 'y' }, { code: 'z' }] }] },
      {
        resourceType: 'ValueSet',
        id: 'e',
        expansion: { contains: [{ abstract: true, code: 'top', contains: [{ code: 'low', display: 'Low' }] }] },
      },
      { resourceType: 'ValueSet', id: 'f', compose: { include: [{ system: 'urn:cs', filter: [{ property: 'p' }] }] } },
    ];
    const of = (answerValueSet: string) => questionFrom({ type: 'choice', answerValueSet }, { contained });
    expect(of('#v').options?.map(({ value }) => value)).toEqual(['a', 'x', 'z']);
    expect(of('urn:v|2').options).toHaveLength(3);
    expect(of('#e').options).toEqual([{ value: 'low', label: 'Low', code: { system: '', code: 'low' } }]);
    for (const unknown of ['#f', 'urn:elsewhere']) {
      const { questions, codes } = questionsFrom([{ linkId: 'q', text: 'Q', type: 'choice', answerValueSet: unknown }], { contained });
      expect(questions[0]).toMatchObject({ openChoice: true });
      expect(codes).toEqual(['item[0].answerValueSet adapter.unresolved']);
    }
  });
});

describe('conditions', () => {
  const conditional = (condition: Json, target: Json = { type: 'boolean' }) =>
    questionsFrom([
      { linkId: 'a', text: 'A', ...target },
      { linkId: 'b', type: 'string', text: 'B', required: true, enableWhen: [{ question: 'a', ...condition }] },
    ]);
  const rule = (condition: Json, target?: Json) => conditional(condition, target).questions[1]?.enableWhen;

  it('become rules, for every operator and type', () => {
    expect(rule({ operator: '=', answerBoolean: true })).toEqual(['eq', ['answer', 'a'], true]);
    expect(rule({ operator: 'exists', answerBoolean: true })).toEqual(['exists', ['answer', 'a']]);
    expect(rule({ operator: 'exists', answerBoolean: false })).toEqual(['not', ['exists', ['answer', 'a']]]);
    expect(rule({ operator: '!=', answerInteger: 3 }, { type: 'integer' })).toEqual([
      'any',
      ['not', ['exists', ['answer', 'a']]],
      ['ne', ['answer', 'a'], 3],
    ]);
    expect(rule({ operator: '>', answerDecimal: 1.5 }, { type: 'decimal' })).toEqual(['gt', ['answer', 'a'], 1.5]);
    expect(rule({ operator: '<', answerDate: '2020-01-01' }, { type: 'date' })).toEqual(['lt', ['answer', 'a'], '2020-01-01']);
    expect(rule({ operator: '>=', answerQuantity: { value: 3, code: 'kg' } }, { type: 'quantity' })).toEqual([
      'ge',
      ['answer', 'a'],
      ['measure', '3', 'kg'],
    ]);
    expect(rule({ operator: '<=', answerQuantity: { value: 3 } }, { type: 'quantity' })).toEqual(['le', ['answer', 'a'], 3]);
    expect(rule({ operator: '=', answerReference: { reference: 'Patient/1' } }, { type: 'reference' })).toEqual([
      'eq',
      ['answer', 'a'],
      'Patient/1',
    ]);
    expect(rule({ operator: '=', answerString: 'own' }, { type: 'open-choice', answerOption: [{ valueCoding: { code: 'x' } }] })).toEqual([
      'eq',
      ['answer', 'a'],
      'own',
    ]);
    expect(
      rule(
        { operator: '=', answerCoding: { code: 'x', system: 'urn:b' } },
        {
          type: 'choice',
          answerOption: [{ valueCoding: { code: 'x', system: 'urn:a' } }, { valueCoding: { code: 'x', system: 'urn:b' } }],
        },
      ),
    ).toEqual(['eq', ['answer', 'a'], 'urn:b|x']);
  });

  it('combine as enableBehavior says', () => {
    const both = [
      { question: 'a', operator: '=', answerBoolean: true },
      { question: 'a', operator: 'exists', answerBoolean: true },
    ];
    const of = (enableBehavior?: string) =>
      questionsFrom([
        { linkId: 'a', type: 'boolean', text: 'A' },
        { linkId: 'b', type: 'string', text: 'B', enableWhen: both, ...(enableBehavior ? { enableBehavior } : {}) },
      ]);
    expect(of('any').questions[1]?.enableWhen?.[0]).toBe('any');
    expect(of('all').questions[1]?.enableWhen?.[0]).toBe('all');
    expect(of()).toMatchObject({ codes: ['item[1] adapter.missing'] });
    expect(of('most').codes).toEqual(['item[1].enableBehavior adapter.unknown-code']);
  });

  it('that cannot be read leave the question asked, but not required', () => {
    for (const condition of [
      { operator: '~', answerBoolean: true },
      { operator: '=' },
      { question: 'zz', operator: '=', answerBoolean: true },
      { operator: 'exists', answerString: 'x' },
      { operator: '=', answerBoolean: 'yes' },
    ]) {
      const { questions, codes } = conditional(condition);
      expect(questions[1]).toMatchObject({ required: false });
      expect(questions[1]?.enableWhen).toBeUndefined();
      expect(codes).toEqual(['item[1].enableWhen[0] adapter.condition-not-read']);
    }
  });
});

describe('presets', () => {
  it('are never an answer where a person answers', () => {
    const { questions, codes } = questionsFrom([
      { linkId: 'a', type: 'boolean', text: 'A', initial: [{ valueBoolean: true }] },
      { linkId: 'b', type: 'choice', text: 'B', repeats: true, answerOption: [{ valueCoding: { code: 'x' }, initialSelected: true }] },
      { linkId: 'c', type: 'string', text: 'C', initial: [{ valueString: 'x' }] },
      { linkId: 'd', type: 'choice', text: 'D', readOnly: true, answerOption: [{ valueCoding: { code: 'x' }, initialSelected: true }] },
    ]);
    expect(questions.map(({ preset }) => preset)).toEqual([true, ['x'], 'x', 'x']);
    expect(codes.filter(code => code.endsWith('adapter.initial-not-applied'))).toHaveLength(4);
    const disclosure = fromQuestionnaire({ resourceType: 'Questionnaire', item: [] }).value[0]!;
    const state = startDisclosure({ ...disclosure, questions }, { asOf: '2026-11-22' });
    expect(state).toMatchObject({ ok: true, value: { answers: [] } });
    expect(lintDisclosure({ ...disclosure, questions }).filter(({ code }) => code === 'disclosure.pre-answered')).toHaveLength(3);
  });

  it('fill technical items, marked as the system’s', () => {
    const { questions, codes } = questionsFrom([
      {
        linkId: 'v',
        type: 'string',
        text: 'Version',
        initial: [{ valueString: '7' }],
        extension: [ext('questionnaire-hidden', { valueBoolean: true })],
      },
      { linkId: 'r', type: 'quantity', text: 'R', readOnly: true, initial: [{ valueQuantity: { value: 5, unit: 'kg' } }] },
    ]);
    expect(codes).toEqual([]);
    const state = startDisclosure({ id: 'x', version: '1', kind: 'health', mode: 'per-question', questions }, { asOf: '2026-11-22' });
    expect(state).toMatchObject({
      ok: true,
      value: {
        answers: [
          { value: '7', by: 'system' },
          { value: { value: '5', unit: 'kg' }, by: 'system' },
        ],
      },
    });
    if (state.ok) expect(visibleQuestions(state.value).map(({ question }) => question.id)).toEqual(['r']);
  });
});

describe('sparse and odd sources', () => {
  it('shows what a code alone says, without its list', () => {
    const { questions } = questionsFrom([
      { linkId: 'a', type: 'string', code: [{ display: 'Height' }] },
      {
        linkId: 'b',
        type: 'quantity',
        text: 'B',
        extension: [
          ext('questionnaire-unit', {}),
          ext('minQuantity', {}),
          ext('designNote', {}),
          ext('mimeType', {}),
          ext('questionnaire-referenceResource', {}),
        ],
      },
    ]);
    expect(questions).toEqual([
      { id: 'a', text: 'Height', kind: 'text', scope: 'insured', required: false, codes: [{ system: '', code: '', label: 'Height' }] },
      { id: 'b', text: 'B', kind: 'quantity', scope: 'insured', required: false },
    ]);
  });

  it('names options by what they have', () => {
    const { options } = questionFrom({
      type: 'choice',
      answerOption: [
        { valueCoding: {} },
        { valueReference: { display: 'Somebody' } },
        { valueQuantity: { value: 5, code: 'mg' } },
        { valueReference: {} },
        { valueCoding: { code: 'x', display: 'X', initialSelected: true }, initialSelected: true },
      ],
    });
    expect(options?.map(({ value }) => value)).toEqual(['', 'Somebody', '5 mg', '', 'x']);
  });

  it('drops what no answer could be from what a source would fill in', () => {
    const { questions, unmapped } = questionsFrom([{ linkId: 'a', type: 'integer', text: 'A', initial: [{ valueInteger: 1.5 }, {}] }]);
    expect(questions[0]?.preset).toBeUndefined();
    expect(unmapped).toContain('item[0].initial[0].valueInteger');
  });

  it('follows value sets and code systems only so deep', () => {
    const deep = (n: number, inside: 'contains' | 'concept'): Json => ({
      code: `c${n}`,
      ...(n > 0 ? { [inside]: [deep(n - 1, inside)] } : {}),
    });
    const contained = [
      { resourceType: 'ValueSet', id: 'v', expansion: { contains: [deep(40, 'contains')] } },
      { resourceType: 'ValueSet', id: 'w', compose: { include: [{ system: 'urn:cs' }] } },
      { resourceType: 'CodeSystem', url: 'urn:cs', concept: [deep(40, 'concept')] },
      { resourceType: 'ValueSet', id: 'x', compose: { include: [{}] } },
    ];
    for (const answerValueSet of ['#v', '#w'])
      expect(questionFrom({ type: 'choice', answerValueSet }, { contained }).options?.length).toBeLessThan(20);
    expect(questionsFrom([{ linkId: 'q', text: 'Q', type: 'choice', answerValueSet: '#x' }], { contained }).codes).toEqual([
      'item[0].answerValueSet adapter.unresolved',
    ]);
    expect(questionFrom({ type: 'choice', answerValueSet: '|' }).options).toBeUndefined();
  });
});

describe('the rest', () => {
  it('keeps hints, translations, titles and names what it does not support', () => {
    const translation = {
      extension: [
        {
          url: `${HL7}translation`,
          extension: [
            { url: 'lang', valueCode: 'zh-CN' },
            { url: 'content', valueString: '身高' },
          ],
        },
        { url: `${HL7}translation` },
      ],
    };
    const { value, issues } = fromQuestionnaire({
      resourceType: 'Questionnaire',
      name: 'Form',
      date: '2026',
      status: 'odd',
      extension: [{ url: 'urn:top', valueString: 'x' }],
      item: [
        {
          linkId: 'h',
          type: 'decimal',
          text: 'Height',
          _text: translation,
          definition: 'urn:def',
          prefix: '1.',
          disabledDisplay: 'hidden',
          extension: [
            ext('designNote', { valueMarkdown: 'internal' }),
            ext('questionnaire-displayCategory', { valueCodeableConcept: { coding: [{ code: 'help', system: 'urn:c' }] } }),
            ext('preferredTerminologyServer', { valueUrl: 'https://tx.example.org' }),
            ext('questionnaire-itemControl', { valueCodeableConcept: { coding: [{ code: 'slider' }] } }),
            { url: `${SDC}calculatedExpression`, valueExpression: { language: 'text/fhirpath', expression: '1' } },
            { url: 'urn:own', valueString: 'x' },
          ],
        },
      ],
    });
    expect(value[0]).toMatchObject({ id: 'Form', title: 'Form', version: '2026', status: 'odd' });
    expect(value[0]?.questions[0]).toMatchObject({
      text: { und: 'Height', 'zh-CN': '身高' },
      prefix: '1.',
      control: 'slider',
      calculated: true,
      hints: {
        designNote: 'internal',
        displayCategory: 'help',
        preferredTerminologyServer: 'https://tx.example.org',
        definition: 'urn:def',
        disabledDisplay: 'hidden',
      },
    });
    expect(issues.map(({ code }) => code)).toEqual([
      'adapter.unsupported-extension',
      'adapter.unsupported-expression',
      'adapter.unsupported-extension',
      'adapter.unknown-code',
    ]);
  });

  it('takes bundles, and says when there is no questionnaire', () => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [
        { resource: { resourceType: 'ValueSet', url: 'urn:v', compose: { include: [{ concept: [{ code: 'a' }] }] } } },
        {
          resource: {
            resourceType: 'Questionnaire',
            url: 'urn:q',
            version: '2',
            title: 'T',
            item: [{ linkId: 'c', type: 'choice', text: 'C', answerValueSet: 'urn:v' }],
          },
        },
      ],
    };
    expect(fromQuestionnaire(bundle, { kind: 'finance', scope: 'applicant' }).value).toMatchObject([
      { id: 'urn:q', version: '2', title: 'T', kind: 'finance', questions: [{ scope: 'applicant', options: [{ value: 'a' }] }] },
    ]);
    expect(fromQuestionnaire(7)).toMatchObject({ value: [], issues: [{ code: 'adapter.wrong-kind' }] });
  });
});

/** What becomes something else: types, operators, the addresses of extensions, list and words around a control's code. */
const TRANSLATED = /\.(?:type|operator|url|language|required|repeats)$|^language$|\.valueCodeableConcept\./;

describeGiven('the given questionnaires', 42, () => {
  const json = (file: string): Json => {
    const read = parseExactJson(givenText(file));
    return (read.ok ? read.value : {}) as Json;
  };
  const files = [...givenFiles('forms/fhir-questionnaires'), ...givenFiles('fhir/Questionnaire')].filter(
    file => json(file).resourceType === 'Questionnaire',
  );

  it.each(files)('%s imports whole, starts unanswered and is asked', file => {
    const source = json(file);
    const { value, issues, unmapped } = fromQuestionnaire(source);
    expect(value).toHaveLength(1);
    const [disclosure] = value as [(typeof value)[0]];
    expect(lostLeaves(source, value, unmapped).filter(path => !TRANSLATED.test(path))).toEqual([]);
    expect(() => stringsOf(value)).not.toThrow();
    expect(checkDisclosure(disclosure).filter(({ severity }) => severity !== 'warning')).toEqual([]);
    const state = startDisclosure(disclosure, { asOf: '2026-11-22' });
    if (!state.ok) throw new Error(state.issue.code);
    expect(state.value.answers).toEqual([]);
    const texts = visibleQuestions(state.value).map(({ question }) => question.id);
    const progress = disclosureProgress(state.value);
    expect(texts.length).toBeGreaterThan(0);
    expect(clone(state.value)).toEqual(state.value);
    const { length } = everyItem(source);
    console.info(
      `${file.split('/').at(-1) ?? ''}: ${length} items, ${texts.length} shown at first, ${progress.asked} asked, ${issues.length} issues, ${unmapped.length} unmapped`,
    );
  });
});
