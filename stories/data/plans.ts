/** Offers of fictitious insurers with realistic figures. Any likeness to a real insurer or product is chance. */
import type { Coverage, Exclusion, PlanOffer } from 'ins-ui/domain';

const harbour = {
  legalName: { 'zh-CN': '海湾健康保险股份有限公司', en: 'Harbour Health Insurance Company Limited' },
  shortName: { 'zh-CN': '海湾健康', en: 'Harbour Health' },
};
const greenhill = {
  legalName: { 'zh-CN': '青峦人寿保险股份有限公司', en: 'Greenhill Life Insurance Company Limited' },
  shortName: { 'zh-CN': '青峦人寿', en: 'Greenhill Life' },
};
const northstar = {
  legalName: { 'zh-CN': '北辰财产保险股份有限公司', en: 'Northstar Property Insurance Company Limited' },
  shortName: { 'zh-CN': '北辰财险', en: 'Northstar' },
};

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const perYear = (amount: string) => ({ amount: cny(amount), per: 'year' as const });

const benefit = (code: string, zh: string, en: string, rest: Partial<Coverage>): Coverage => ({
  code,
  name: { 'zh-CN': zh, en },
  kind: 'indemnity',
  mandatory: true,
  ...rest,
});

const except = (id: string, zh: string, en: string, rest: Partial<Exclusion> = {}): Exclusion => ({
  id,
  text: { 'zh-CN': zh, en },
  severity: 'absolute',
  ...rest,
});

const inpatient = (limit: string, clauseRef = '2.3.1') =>
  benefit('MED-IP', '一般住院医疗费用', 'Hospital treatment', { status: 'covered', limit: perYear(limit), clauseRef });
const cancerDrugs = (share: string) =>
  benefit('MED-DRUG', '恶性肿瘤特定药品费用', 'Cancer drugs bought outside hospital', {
    status: 'conditional',
    limit: perYear('2000000'),
    coinsurance: [{ payPercent: share, label: { 'zh-CN': '给付比例', en: 'we pay' } }],
    note: { 'zh-CN': '须在指定药房购买并经处方审核', en: 'prescription checked, designated pharmacies' },
    clauseRef: '2.3.4',
  });
const outpatient = (rest: Partial<Coverage>) =>
  benefit('MED-OP', '普通门急诊医疗费用', 'Outpatient treatment', { clauseRef: '2.3.6', ...rest });
const proton = benefit('MED-PROTON', '质子重离子医疗费用', 'Proton and heavy-ion therapy', {
  status: 'covered',
  limit: perYear('2000000'),
  clauseRef: '2.3.5',
});
const allowance = benefit('MED-CASH', '住院津贴', 'Daily hospital cash', {
  kind: 'benefit',
  status: 'limited',
  limit: { amount: cny('200'), per: 'day' },
  note: { 'zh-CN': '每年最多 180 日', en: 'at most 180 days a year' },
});
const abroad = (status: string) => benefit('MED-ABROAD', '海外就医', 'Treatment abroad', { status });

const medicalExclusions = [
  except('pre', '投保前已患疾病及其并发症', 'Conditions that existed before the policy, and what follows from them', {
    clauseRef: '2.6.1',
  }),
  except('cosmetic', '整形、美容、牙科治疗', 'Cosmetic surgery and dental treatment', { clauseRef: '2.6.4' }),
  except('birth', '妊娠、分娩、不孕不育治疗', 'Pregnancy, birth and fertility treatment', { clauseRef: '2.6.5' }),
  except('sport', '潜水、跳伞、攀岩等高风险运动', 'Diving, parachuting, climbing and other high-risk sports', {
    severity: 'conditional',
    clauseRef: '2.6.9',
  }),
];

const documents = (product: string) => [
  {
    id: `${product}-clause`,
    kind: 'clause' as const,
    title: { 'zh-CN': '保险条款', en: 'Policy terms' },
    url: `/documents/${product}/terms.pdf`,
  },
  {
    id: `${product}-notice`,
    kind: 'notice' as const,
    title: { 'zh-CN': '投保须知', en: 'Before you apply' },
    url: `/documents/${product}/notice.html`,
  },
];

const clauseNote = {
  id: '2.3.4',
  clauseRef: '2.3.4',
  text: { 'zh-CN': '特定药品清单以购药当日公布的版本为准。', en: 'The list of drugs is the one published on the day of purchase.' },
};

const fact = (id: string, zh: string, en: string, valueZh: string, valueEn: string) => ({
  id,
  label: { 'zh-CN': zh, en },
  value: { 'zh-CN': valueZh, en: valueEn },
});
const hospitals = (zh: string, en: string) => fact('hospital', '就医范围', 'Hospitals', zh, en);
const renewal = (zh: string, en: string) => fact('renewal', '续保', 'Renewal', zh, en);

/** Three medical plans of one insurer and one of another: the usual choice on a phone. */
export const medicalPlans: PlanOffer[] = [
  {
    id: 'hb-med-basic',
    name: { 'zh-CN': '百万医疗 基础版', en: 'Medical Million Basic' },
    insurer: harbour,
    product: {
      clauseName: { 'zh-CN': '海湾健康医疗保险（互联网）', en: 'Harbour Medical Insurance (online)' },
      filingNo: '海湾健康〔2026〕医疗保险 018 号',
    },
    price: { ...cny('18.60'), frequency: 'monthly', total: cny('223.20'), periods: 12, authority: 'quoted' },
    sumInsured: perYear('2000000'),
    deductible: { amount: cny('10000'), per: 'year', offsetBySocialInsurance: false },
    waitingDays: 30,
    facts: [hospitals('二级及以上公立医院普通部', 'Public hospitals, general wards'), renewal('不保证续保', 'Not guaranteed')],
    coverages: [inpatient('2000000'), cancerDrugs('80'), outpatient({ status: 'excluded' }), abroad('excluded')],
    exclusions: medicalExclusions,
    docs: documents('hb-med'),
    footnotes: [clauseNote],
    sortKeys: { price: '18.60', deductible: '10000' },
    filterValues: { line: 'medical', insurer: 'harbour' },
  },
  {
    id: 'hb-med-plus',
    name: { 'zh-CN': '百万医疗 优选版', en: 'Medical Million Plus' },
    insurer: harbour,
    product: {
      clauseName: { 'zh-CN': '海湾健康医疗保险（互联网）', en: 'Harbour Medical Insurance (online)' },
      filingNo: '海湾健康〔2026〕医疗保险 018 号',
    },
    badge: { 'zh-CN': '门诊可报', en: 'Outpatient included' },
    tags: [{ 'zh-CN': '保证续保 20 年', en: 'Renewal guaranteed for 20 years' }],
    price: { ...cny('31.40'), frequency: 'monthly', original: cny('36.00'), total: cny('376.80'), periods: 12, authority: 'quoted' },
    sumInsured: perYear('4000000'),
    deductible: { amount: cny('10000'), per: 'year', shared: 'family', reduceOnNoClaim: '10' },
    waitingDays: 30,
    facts: [hospitals('二级及以上公立医院普通部', 'Public hospitals, general wards'), renewal('保证续保 20 年', 'Guaranteed for 20 years')],
    coverages: [
      inpatient('4000000'),
      cancerDrugs('100'),
      proton,
      outpatient({ status: 'limited', limit: perYear('20000') }),
      allowance,
      abroad('excluded'),
    ],
    exclusions: medicalExclusions,
    docs: documents('hb-med'),
    footnotes: [clauseNote],
    sortKeys: { price: '31.40', deductible: '10000' },
    filterValues: { line: 'medical', insurer: 'harbour' },
  },
  {
    id: 'hb-med-zero',
    name: { 'zh-CN': '百万医疗 零免赔版', en: 'Medical Million Zero' },
    insurer: harbour,
    price: { ...cny('88.00'), frequency: 'monthly', total: cny('1056.00'), periods: 12, authority: 'indicative' },
    sumInsured: perYear('4000000'),
    deductible: { amount: cny('0'), per: 'year' },
    waitingDays: 30,
    facts: [
      hospitals('公立医院普通部、特需部、国际部', 'Public hospitals, also private wards'),
      renewal('保证续保 5 年', 'Guaranteed for 5 years'),
    ],
    coverages: [
      inpatient('4000000'),
      cancerDrugs('100'),
      proton,
      outpatient({ status: 'covered', limit: perYear('50000') }),
      allowance,
      abroad('optional'),
      benefit('MED-2ND', '第二诊疗意见', 'Second medical opinion', { kind: 'service', status: 'covered' }),
    ],
    exclusions: medicalExclusions.slice(0, 3),
    docs: documents('hb-med'),
    footnotes: [clauseNote],
    sortKeys: { price: '88.00', deductible: '0' },
    filterValues: { line: 'medical', insurer: 'harbour' },
  },
  {
    id: 'gh-med-senior',
    name: { 'zh-CN': '长者医疗', en: 'Senior Medical' },
    insurer: greenhill,
    price: null,
    unpricedReason: { 'zh-CN': '补充社保信息后报价', en: 'Priced once we know your social insurance' },
    sumInsured: perYear('1000000'),
    deductible: { amount: cny('20000'), per: 'year', offsetBySocialInsurance: true },
    waitingDays: 90,
    facts: [hospitals('二级及以上公立医院普通部', 'Public hospitals, general wards')],
    coverages: [
      inpatient('1000000', '3.1'),
      outpatient({ status: 'excluded', clauseRef: '3.4' }),
      benefit('MED-NURSE', '居家护理', 'Home care', { status: 'conditional' }),
    ],
    exclusions: [
      except('pre', '投保前已患疾病及其并发症', 'Conditions that existed before the policy, and what follows from them', {
        severity: 'conditional',
      }),
    ],
    docs: documents('gh-senior'),
    filterValues: { line: 'medical', insurer: 'greenhill' },
  },
];

const illness = (id: string, zh: string, en: string, price: string, sum: string, rest: Partial<PlanOffer> = {}): PlanOffer => ({
  id,
  name: { 'zh-CN': zh, en },
  insurer: greenhill,
  price: { ...cny(price), frequency: 'annual', periods: 20 },
  sumInsured: cny(sum),
  waitingDays: 90,
  facts: [fact('term', '保障期限', 'Cover until', '至 70 周岁', 'age 70'), fact('pay', '交费期限', 'Payments', '20 年', '20 years')],
  coverages: [
    benefit('CI-SEVERE', '重度疾病（120 种）', 'Severe illnesses (120)', {
      kind: 'benefit',
      status: 'covered',
      value: { 'zh-CN': '100% 保额', en: '100 % of the sum' },
    }),
    benefit('CI-MILD', '轻度疾病（40 种）', 'Mild illnesses (40)', {
      kind: 'benefit',
      status: 'limited',
      value: { 'zh-CN': '30% 保额，最多 3 次', en: '30 % of the sum, three times' },
    }),
    benefit('CI-DEATH', '身故', 'Death', { kind: 'benefit', status: 'excluded' }),
  ],
  exclusions: [
    except('wait', '等待期内确诊的疾病', 'Illness found during the waiting period'),
    except('drink', '酒后驾驶、吸食毒品', 'Drink-driving and drugs'),
    except('inherit', '遗传性疾病、先天性畸形', 'Inherited and congenital conditions'),
  ],
  docs: documents('gh-ci'),
  sortKeys: { price },
  filterValues: { line: 'critical-illness', insurer: 'greenhill' },
  ...rest,
});

const accident = (id: string, zh: string, en: string, price: string, sum: string, rest: Partial<PlanOffer> = {}): PlanOffer => ({
  id,
  name: { 'zh-CN': zh, en },
  insurer: northstar,
  price: { ...cny(price), frequency: 'annual' },
  sumInsured: cny(sum),
  deductible: { amount: cny('100'), per: 'event' },
  waitingDays: 0,
  coverages: [
    benefit('ACC-DEATH', '意外身故、伤残', 'Accidental death and disability', {
      kind: 'benefit',
      status: 'covered',
      limit: { amount: cny(sum), per: 'policy' },
    }),
    benefit('ACC-MED', '意外医疗', 'Accident treatment', {
      status: 'limited',
      limit: perYear('50000'),
      coinsurance: [{ payPercent: '90', label: { 'zh-CN': '给付比例', en: 'we pay' } }],
    }),
    benefit('ACC-SUDDEN', '猝死', 'Sudden death', {
      kind: 'benefit',
      status: 'conditional',
      note: { 'zh-CN': '发病后 24 小时内', en: 'within 24 hours of onset' },
    }),
  ],
  exclusions: [
    except('job', '从事 5 类及以上职业期间的事故', 'Accidents at work in occupation class 5 and above'),
    except('race', '参加赛车、攀岩、跳伞', 'Motor racing, climbing, parachuting'),
  ],
  docs: documents('ns-acc'),
  sortKeys: { price },
  filterValues: { line: 'accident', insurer: 'northstar' },
  ...rest,
});

const motor = (id: string, zh: string, en: string, price: string, sum: string, rest: Partial<PlanOffer> = {}): PlanOffer => ({
  id,
  name: { 'zh-CN': zh, en },
  insurer: northstar,
  price: { ...cny(price), frequency: 'annual', authority: 'bound' },
  sumInsured: { amount: cny(sum), per: 'event' },
  deductible: { percent: '0', per: 'event' },
  coverages: [
    benefit('MOT-TPL', '第三者责任', 'Liability to third parties', { status: 'covered', limit: { amount: cny(sum), per: 'event' } }),
    benefit('MOT-DAMAGE', '车辆损失', 'Damage to the car', { status: 'covered', limit: { amount: 'actual', per: 'event' } }),
    benefit('MOT-GLASS', '车轮单独损失', 'Wheels alone', { kind: 'indemnity', status: 'optional' }),
  ],
  exclusions: [
    except('drink', '酒后驾驶、无证驾驶', 'Driving drunk or without a licence'),
    except('wear', '自然磨损、朽蚀', 'Wear and corrosion'),
  ],
  docs: documents('ns-motor'),
  sortKeys: { price },
  filterValues: { line: 'motor', insurer: 'northstar' },
  ...rest,
});

/** Sixteen plans of four lines: unpriced, disabled, conditional, with and without documents. */
export const plans: PlanOffer[] = [
  ...medicalPlans,
  illness('gh-ci-30', '重疾守护 30 万', 'Critical Illness 300k', '2380.00', '300000'),
  illness('gh-ci-50', '重疾守护 50 万', 'Critical Illness 500k', '3960.00', '500000', {
    tags: [{ 'zh-CN': '轻症豁免', en: 'Premium waived after a mild illness' }],
  }),
  illness('gh-ci-life', '重疾守护 终身版', 'Critical Illness for Life', '7120.00', '500000', {
    disabled: true,
    disabledReason: { 'zh-CN': '被保险人年龄超过 55 周岁，不可投保', en: 'The insured is older than 55' },
  }),
  illness('gh-ci-child', '少儿重疾', 'Critical Illness for Children', '658.00', '600000'),
  accident('ns-acc-20', '综合意外 20 万', 'Accident 200k', '66.00', '200000'),
  accident('ns-acc-50', '综合意外 50 万', 'Accident 500k', '158.00', '500000'),
  accident('ns-acc-100', '综合意外 100 万', 'Accident 1 million', '298.00', '1000000', {
    price: { ...cny('298.00'), frequency: 'annual', from: true },
  }),
  accident('ns-acc-old', '老年意外', 'Accident for Seniors', '199.00', '100000', {
    coverages: [
      benefit('ACC-BONE', '意外骨折津贴', 'Fracture allowance', {
        kind: 'benefit',
        status: 'covered',
        limit: { amount: cny('20000'), per: 'year' },
      }),
      benefit('ACC-MED', '意外医疗', 'Accident treatment', { status: 'limited', limit: perYear('20000') }),
    ],
  }),
  motor('ns-motor-100', '车险 三者 100 万', 'Motor, liability 1 million', '2865.40', '1000000'),
  motor('ns-motor-200', '车险 三者 200 万', 'Motor, liability 2 million', '3127.90', '2000000'),
  motor('ns-motor-300', '车险 三者 300 万', 'Motor, liability 3 million', '3286.00', '3000000', {
    price: null,
    unpricedReason: { 'zh-CN': '需人工核保后报价', en: 'Priced after a manual check' },
  }),
  motor('ns-motor-new', '新能源车险', 'Electric Car', '4210.75', '2000000', {
    disabled: true,
    disabledReason: { 'zh-CN': '您的车辆不是新能源汽车', en: 'Your car is not electric' },
  }),
  {
    id: 'ns-travel-short',
    name: { 'zh-CN': '短途旅行', en: 'Short Trips' },
    insurer: northstar,
    price: { ...cny('3.50'), frequency: 'daily' },
    sumInsured: cny('300000'),
    filterValues: { line: 'accident', insurer: 'northstar' },
    sortKeys: { price: '3.50' },
  },
];

/** As many plans as a market place shows at once. */
export const manyPlans: PlanOffer[] = Array.from({ length: 300 }, (_, index) => {
  const model = plans[index % plans.length] as PlanOffer;
  const zh = typeof model.name === 'string' ? model.name : (model.name['zh-CN'] ?? '');
  const en = typeof model.name === 'string' ? model.name : (model.name.en ?? '');
  const no = String(index + 1);
  return { ...model, id: `${model.id}-${no}`, name: { 'zh-CN': `${zh} ${no} 号`, en: `${en} no. ${no}` } };
});

export const filters = [
  {
    id: 'line',
    label: { 'zh-CN': '险种', en: 'Kind' },
    options: [
      { value: 'medical', label: { 'zh-CN': '医疗', en: 'Medical' } },
      { value: 'critical-illness', label: { 'zh-CN': '重疾', en: 'Critical illness' } },
      { value: 'accident', label: { 'zh-CN': '意外', en: 'Accident' } },
      { value: 'motor', label: { 'zh-CN': '车险', en: 'Motor' } },
    ],
  },
  {
    id: 'insurer',
    label: { 'zh-CN': '保险公司', en: 'Insurer' },
    multiple: true,
    options: [
      { value: 'harbour', label: harbour.shortName },
      { value: 'greenhill', label: greenhill.shortName },
      { value: 'northstar', label: northstar.shortName },
    ],
  },
];

export const sorts = [
  { id: 'price', label: { 'zh-CN': '价格从低到高', en: 'Price, lowest first' }, key: 'price', kind: 'price' as const },
  { id: 'deductible', label: { 'zh-CN': '免赔额从低到高', en: 'Deductible, lowest first' }, key: 'deductible' },
];
