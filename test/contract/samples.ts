// Data of the contract suites: what an insurer would send, with fictitious insurers and people.

const zhEn = (zh: string, en: string): Record<string, string> => ({ 'zh-CN': zh, en });
const cny = (amount: string) => ({ amount, currency: 'CNY' });

const HARBOUR = {
  id: 'hb',
  legalName: zhEn('海湾财产保险股份有限公司', 'Harbour Property Insurance Co., Ltd.'),
  shortName: zhEn('海湾财险', 'Harbour'),
  hotline: '95000',
};

export const premium = {
  lines: [
    {
      id: 'base',
      kind: 'base',
      label: zhEn('百万医疗 基本保费', 'Medical cover'),
      basis: cny('1000000.00'),
      rate: '0.00112',
      amount: cny('1120.00'),
    },
    {
      id: 'r1',
      kind: 'rider',
      label: zhEn('外购药附加险', 'Outside pharmacy rider'),
      amount: cny('96.00'),
      explain: zhEn('含 76 种特药', 'covers 76 special drugs'),
    },
    { id: 'd1', kind: 'discount', label: zhEn('家庭共保', 'Family discount'), amount: cny('-60.80'), jurisdiction: 'CN-11' },
    { id: 'x1', kind: 'collected-tax', label: zhEn('代收车船税', 'Vehicle tax'), amount: cny('420.00'), refundable: true },
  ],
  net: cny('1089.81'),
  tax: cny('65.39'),
  gross: cny('1155.20'),
  frequency: 'monthly',
  perPeriod: { amount: '96.27', currency: 'CNY', authority: 'quoted' },
  periods: 12,
  total: cny('1155.20'),
  firstDue: '2026-12-01',
  validUntil: '2026-12-05T23:59:59+08:00',
};

const doc = (id: string, kind: string, zh: string, en: string) => ({
  id,
  kind,
  title: zhEn(zh, en),
  url: `https://example.org/docs/${id}.pdf`,
  lang: 'zh-CN',
  version: '2026-1',
});

/** One plan of three: `level` sets what differs. */
const plan = (id: string, zh: string, en: string, amount: string, limit: string) => ({
  id,
  name: zhEn(zh, en),
  insurer: HARBOUR,
  product: {
    clauseName: zhEn('海湾财险医疗保险条款（2026 版）', 'Harbour medical insurance, terms of 2026'),
    filingNo: 'C00012332612026010100001',
  },
  tags: [zhEn('0 元门诊', 'No-fee clinic')],
  price: { amount, currency: 'CNY', frequency: 'annual', note: zhEn('30 岁，有社保', 'age 30, with social insurance') },
  sumInsured: cny(limit),
  deductible: { amount: cny('10000.00'), per: 'year', shared: 'family' },
  waitingDays: 30,
  facts: [
    {
      id: 'hospital',
      label: zhEn('医院范围', 'Hospitals'),
      value: zhEn('二级及以上公立医院', 'public, grade two and above'),
      clauseRef: '2.3',
    },
  ],
  coverages: [
    {
      code: 'inpatient',
      name: zhEn('住院医疗', 'Hospital stay'),
      kind: 'indemnity',
      mandatory: true,
      status: 'covered',
      limit: { amount: cny(limit), per: 'year' },
      clauseRef: '3.1',
    },
    {
      code: 'drugs',
      name: zhEn('院外特药', 'Outside drugs'),
      kind: 'indemnity',
      mandatory: false,
      status: 'limited',
      value: zhEn('赔付 80%', '80 %'),
      note: zhEn('限 76 种', '76 drugs only'),
    },
    {
      code: 'proton',
      name: zhEn('质子重离子', 'Proton therapy'),
      kind: 'indemnity',
      mandatory: false,
      status: 'conditional',
      value: zhEn('需事先核准', 'after approval'),
    },
    { code: 'dental', name: zhEn('牙科', 'Dental care'), kind: 'indemnity', mandatory: false, status: 'excluded' },
  ],
  exclusions: [
    { id: 'e1', text: zhEn('既往症及其并发症', 'Conditions that existed before'), severity: 'absolute', clauseRef: '5.1' },
    { id: 'e2', text: zhEn('美容整形', 'Cosmetic surgery'), severity: 'conditional', clauseRef: '5.4' },
  ],
  docs: [doc('terms', 'clause', '保险条款', 'Policy terms'), doc('notice', 'notice', '投保须知', 'Before you apply')],
  footnotes: [{ id: 'n1', text: zhEn('以条款为准', 'The terms decide'), clauseRef: '1.2', url: 'https://example.org/terms#1.2' }],
});

export const plans = [
  { ...plan('basic', '基础版', 'Basic', '268.00', '2000000.00'), badge: zhEn('多数家庭选择', 'Chosen by many families') },
  plan('plus', '升级版', 'Plus', '398.50', '4000000.00'),
  {
    ...plan('senior', '长者版', 'Senior', '0.00', '1000000.00'),
    price: null,
    unpricedReason: zhEn('该年龄需人工核保', 'This age needs a manual quote'),
  },
  {
    ...plan('abroad', '海外版', 'Abroad', '2380.00', '8000000.00'),
    disabled: true,
    disabledReason: zhEn('仅限常驻境外人士', 'Only for residents abroad'),
  },
];

const person = (full: string, number: string) => ({
  id: full,
  name: { full },
  sex: 'F',
  birthDate: '1990-02-28',
  nationality: 'CN',
  ids: [{ type: 'CN-RIC', number, validTo: 'long-term' }],
  phones: [{ number: '13800138000', country: '+86', kind: 'mobile' }],
  addresses: [{ country: 'CN', region: [{ code: '110101', text: '北京市东城区' }], detail: '示例路 1 号', postcode: '100010' }],
});

export const policy = {
  no: 'PA2026HB000012345678',
  status: 'in-force',
  product: {
    id: 'med',
    version: '2026-1',
    clauseName: zhEn('海湾财险医疗保险条款（2026 版）', 'Harbour medical insurance, terms of 2026'),
    marketingName: zhEn('海湾百万医疗', 'Harbour Million Medical'),
    insurer: HARBOUR,
  },
  planName: zhEn('升级版', 'Plus'),
  period: { start: { local: '2026-03-01T00:00:00', zone: 'Asia/Shanghai' }, end: { local: '2027-03-01T00:00:00', zone: 'Asia/Shanghai' } },
  parties: [
    { role: 'applicant', party: person('林一诺', '11010119900228002X') },
    { role: 'insured', party: person('林小满', '110101201803070018'), relationTo: { partyRef: '林一诺', relation: 'child' } },
  ],
  premium,
  nextDue: { date: '2026-12-01', amount: cny('96.27') },
  coolingOffUntil: '2026-03-16',
  sumInsured: cny('4000000.00'),
  agent: { id: 'a1', name: '周安', org: zhEn('海湾北京分公司', 'Harbour Beijing') },
  docs: [doc('policy', 'policy', '电子保单', 'Policy document')],
  facts: [{ id: 'plate', label: zhEn('续保', 'Renewal'), value: zhEn('不保证续保', 'not guaranteed') }],
};
