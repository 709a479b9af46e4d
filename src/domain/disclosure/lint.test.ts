import { describe, expect, it } from 'vitest';
import type { Disclosure, Question } from '../model';
import { lintDisclosure } from './lint';

const lint = (text: Question['text'], more: Partial<Question> = {}, kind: Disclosure['kind'] = 'health'): string[] =>
  lintDisclosure({
    id: 'd',
    version: '1',
    kind,
    mode: 'per-question',
    questions: [{ id: 'q', text, kind: 'yesno', scope: 'insured', required: true, lookback: { n: 2, unit: 'year' }, ...more }],
  }).map(({ code }) => code);

const CATCH_ALL: Record<string, string[]> = {
  'zh-CN': [
    '您是否患有上述以外的其他疾病？',
    '是否有其他未列明的疾病或症状？',
    '被保险人是否有任何身体不适或异常？',
    '是否存在其他可能影响承保的重要事项？',
    '除以上之外，是否还有需要告知的健康问题？',
    '是否患有任何疾病？',
    '是否存在任何可能影响本公司核保决定的情况？',
    '是否有其它健康异常？',
  ],
  'zh-HK': ['閣下是否患有其他疾病或症狀？', '是否有任何其他未提及的健康問題？', '閣下有否任何身體不適？', '是否有其他可能影響承保的情況？'],
  en: [
    'Do you have any other medical condition?',
    'Have you had any other illness, injury or symptom not mentioned above?',
    'Is there anything else we should know?',
    'Are there any other circumstances that may affect our decision?',
    'Do you suffer from any illness or disease?',
    'Is there any fact that could influence the assessment of your application?',
    'Do you have other health problems?',
    'In the last 5 years, have you been treated for any medical condition?',
  ],
  de: [
    'Leiden Sie an sonstigen Erkrankungen?',
    'Bestehen oder bestanden andere Krankheiten oder Beschwerden?',
    'Gibt es weitere gefahrerhebliche Umstände?',
    'Bestehen nicht genannte Beschwerden?',
    'Bestehen irgendwelche gesundheitlichen Beeinträchtigungen?',
    'Gibt es sonst noch etwas, das wir wissen sollten?',
  ],
  ja: [
    'その他の病気はありますか。',
    '上記以外に何か健康上の問題がありますか。',
    '何らかの症状がありますか。',
    'そのほか告知すべき事項はありますか。',
  ],
};

const SPECIFIC: Record<string, string[]> = {
  'zh-CN': [
    '您是否在其他保险公司投保过重大疾病保险？',
    '过去两年内是否因高血压住院治疗？',
    '是否患有下列任何疾病：高血压、糖尿病、冠心病？',
    '您是否有其他兼职职业？',
    '您目前每天吸烟多少支？',
    '是否从事高空作业等危险职业？',
    '是否曾被诊断为2型糖尿病？',
    '您是否持有其他国家的护照？',
  ],
  'zh-HK': ['閣下是否有其他保險公司的人壽保單？', '閣下過去五年曾否因心臟病入院？', '閣下是否患有以下任何疾病：哮喘、癌症？'],
  en: [
    'Do you have life insurance with any other insurer?',
    'Have you ever had any of the following conditions: asthma, diabetes, epilepsy?',
    'Have you been diagnosed with any disease of the heart?',
    'Do you smoke cigarettes or use any other tobacco product?',
    'Have you had chest pain in the last 12 months?',
    'Do you take part in diving, climbing or any other hazardous sport?',
    'Is your body mass index above 30?',
    'Has any other company declined your application?',
  ],
  de: [
    'Bestehen Versicherungen bei anderen Gesellschaften?',
    'Wurden Sie in den letzten fünf Jahren wegen Asthma behandelt?',
    'Rauchen Sie Zigaretten oder andere Tabakwaren?',
    'Sind Sie an Diabetes erkrankt?',
  ],
  ja: [
    '他の保険会社の契約がありますか。',
    '過去5年以内に高血圧で入院しましたか。',
    '現在たばこを吸っていますか。',
    '次の病気と診断されたことがありますか：がん、糖尿病。',
  ],
};

describe('catch-all questions', () => {
  for (const [language, texts] of Object.entries(CATCH_ALL))
    it.each(texts)(`${language}: %s is one`, text => {
      expect(lint({ [language]: text })).toContain('disclosure.catch-all');
      expect(lint(text)).toContain('disclosure.catch-all');
    });

  for (const [language, texts] of Object.entries(SPECIFIC))
    it.each(texts)(`${language}: %s is none`, text => {
      expect(lint({ [language]: text })).not.toContain('disclosure.catch-all');
      expect(lint(text)).not.toContain('disclosure.catch-all');
    });

  it('are also found in options, and where the author says so', () => {
    expect(lint('Which?', { kind: 'multi', options: [{ value: 'o', label: { en: 'Any other illness' } }] })).toEqual([
      'disclosure.catch-all',
    ]);
    expect(lint('Specific', { catchAll: true })).toEqual(['disclosure.catch-all']);
  });

  it('are looked for in the words of their language only', () => {
    expect(lint({ fr: 'Any other illness' })).toEqual([]);
    expect(lint({ und: 'Any other illness' })).toEqual(['disclosure.catch-all']);
    expect(lint(null as unknown as string)).toEqual([]);
    expect(lint({ en: 7 } as unknown as string)).toEqual([]);
  });
});

describe('other findings', () => {
  it.each([
    ['Have you ever had asthma?', true],
    ['您是否曾经患有哮喘？', true],
    ['Hatten Sie jemals Asthma?', true],
    ['これまでに喘息と診断されましたか。', true],
    ['Do you have asthma?', false],
  ])('look-back: %s %s', (text, expected) => {
    expect(lint(text, { lookback: undefined }).includes('disclosure.missing-lookback')).toBe(expected);
    expect(lint(text)).not.toContain('disclosure.missing-lookback');
    expect(lint(text, { lookback: undefined }, 'finance')).not.toContain('disclosure.missing-lookback');
  });

  it.each([
    ['Is it not true that you have never smoked?', true],
    ['您是否没有未治愈的哮喘？', false],
    ['您不是没有吸烟吧？', true],
    ['Trifft es nicht zu, dass Sie keine Medikamente nehmen?', true],
    ['喫煙しないことはないですか。', true],
    ['Do you not smoke?', false],
  ])('double negative: %s %s', (text, expected) => expect(lint(text).includes('disclosure.double-negative')).toBe(expected));

  it('a suggested answer to a choice', () => {
    expect(lint('Q', { preset: false })).toEqual(['disclosure.pre-answered']);
    expect(lint('Q', { kind: 'text', preset: 'x' })).toEqual([]);
    expect(lint('Any other illness', { kind: 'note', preset: 'x' })).toEqual([]);
  });
});
