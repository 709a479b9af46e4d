import type { CoverPeriod, PolicySlice } from 'ins-ui/domain';

/** Policies of fictitious insurers, in the shape and size of real ones, as of 2026-11-22. */
const cny = (amount: string) => ({ amount, currency: 'CNY' });

const between = (start: string, end: string, zone = 'Asia/Shanghai'): CoverPeriod => ({
  start: { local: `${start}T00:00:00`, zone },
  end: { local: `${end}T00:00:00`, zone },
});
const forLife = (start: string): CoverPeriod => ({ ...between(start, '9999-12-31'), wholeLife: true });

const starbridge = {
  id: 'starbridge',
  legalName: { 'zh-CN': '星桥示例人寿保险股份有限公司', en: 'Starbridge Example Life Insurance Co., Ltd.' },
  hotline: '95000',
};
const cloudsail = {
  id: 'cloudsail',
  legalName: { 'zh-CN': '云帆示例财产保险股份有限公司', en: 'Cloudsail Example Property & Casualty Insurance Co., Ltd.' },
  hotline: '95001',
};
const harbour = { id: 'harbour', legalName: 'Harbour Example Mutual Insurance Society', hotline: '+44 20 7946 0000' };

/** Million-yuan medical cover of one year for a family, in its cooling-off period. */
export const family: PolicySlice = {
  no: 'P32026112200018874',
  status: 'in-force',
  product: {
    marketingName: { 'zh-CN': '星桥·家安百万医疗险（2026版）', en: 'Starbridge Family Medical 2026' },
    clauseName: {
      'zh-CN': '星桥示例人寿〔2026〕医疗保险 018 号 家安住院医疗保险',
      en: 'Starbridge Example Life (2026) No. 018 Family Hospital Medical Insurance',
    },
    insurer: starbridge,
  },
  planName: { 'zh-CN': '家庭计划二', en: 'Family plan 2' },
  insuredNames: ['林知远', '周晓岚', '林一诺', '林一凡'],
  period: between('2026-11-15', '2027-11-15'),
  sumInsured: cny('4000000.00'),
  nextDue: { date: '2026-12-15', amount: cny('168.00') },
  coolingOffUntil: '2026-11-30',
};

/** Whole life with a participating design; the premium of the year is late. */
export const inGrace: PolicySlice = {
  no: 'L20190308770041',
  status: 'grace',
  product: {
    marketingName: { 'zh-CN': '星桥·岁岁安终身寿险（分红型）', en: 'Starbridge Evergreen Whole Life (participating)' },
    insurer: starbridge,
  },
  insuredNames: ['周晓岚'],
  period: forLife('2019-11-01'),
  sumInsured: cny('500000.00'),
  nextDue: { date: '2026-11-01', amount: cny('12860.00') },
  graceUntil: '2026-12-31',
};

/** Critical illness, suspended because the premium was not paid in the days of grace. */
export const lapsed: PolicySlice = {
  no: 'L20210517660290',
  status: 'lapsed',
  statusReason: {
    system: 'insurer:starbridge',
    code: 'NP',
    label: { 'zh-CN': '宽限期届满未交保费', en: 'Premium not paid within the days of grace' },
  },
  product: { marketingName: { 'zh-CN': '星桥·守护重大疾病保险', en: 'Starbridge Guard Critical Illness' }, insurer: starbridge },
  insuredNames: ['林知远'],
  period: between('2021-05-18', '2051-05-18'),
  sumInsured: cny('300000.00'),
  nextDue: { date: '2026-05-18', amount: cny('6420.00') },
  graceUntil: '2026-07-17',
};

/** Compulsory motor insurance with its plate. */
export const motor: PolicySlice = {
  no: 'AJQZ440300202600918273',
  status: 'in-force',
  product: {
    clauseName: { 'zh-CN': '机动车交通事故责任强制保险', en: 'Compulsory motor third-party liability insurance' },
    insurer: cloudsail,
  },
  insuredNames: ['林知远'],
  subject: { plate: '粤BD12345', model: { 'zh-CN': '示例汽车 E5 纯电动', en: 'Example Motors E5 electric' } },
  period: between('2026-03-09', '2027-03-09'),
  sumInsured: cny('200000.00'),
};

/** Commercial motor cover that begins in a few days, at noon. */
export const motorNext: PolicySlice = {
  no: 'ASYX440300202601122334',
  status: 'pending-inception',
  product: { clauseName: { 'zh-CN': '机动车商业保险', en: 'Commercial motor insurance' }, insurer: cloudsail },
  insuredNames: ['林知远'],
  subject: { plate: '粤B·8X23K', model: { 'zh-CN': '示例汽车 S3', en: 'Example Motors S3' } },
  period: { start: { local: '2026-12-01T12:00:00', zone: 'Asia/Shanghai' }, end: { local: '2027-12-01T12:00:00', zone: 'Asia/Shanghai' } },
  sumInsured: cny('2000000.00'),
};

/** Accidental damage of a phone, bought with it. */
export const warranty: PolicySlice = {
  no: 'W26060100553311',
  status: 'in-force',
  product: { marketingName: { 'zh-CN': '碎屏保 · 两年', en: 'Screen damage, two years' }, insurer: cloudsail },
  subject: { brand: 'Example', model: 'Phone 17 Pro 256 GB' },
  period: between('2026-06-02', '2028-06-02'),
  sumInsured: cny('7999.00'),
};

export const expired: PolicySlice = {
  no: 'T20260701009001',
  status: 'expired',
  product: { marketingName: { 'zh-CN': '云帆·欧洲申根旅行险', en: 'Cloudsail Schengen Travel' }, insurer: cloudsail },
  insuredNames: ['林知远', '周晓岚'],
  period: between('2026-07-01', '2026-07-16'),
  sumInsured: cny('300000.00'),
};

const life = (no: string, status: PolicySlice['status'], zh: string, en: string, more: Partial<PolicySlice> = {}): PolicySlice => ({
  no,
  status,
  product: { marketingName: { 'zh-CN': zh, en }, insurer: starbridge },
  insuredNames: ['林知远'],
  period: between('2016-04-01', '2036-04-01'),
  ...more,
});

export const advanced = life('L20160401010101', 'apl', '星桥·福满年金保险', 'Starbridge Plenty Annuity', {
  nextDue: { date: '2026-10-01', amount: cny('20000.00') },
});
export const paidUp = life('L20160401010202', 'paid-up', '星桥·安稳两全保险', 'Starbridge Steady Endowment', {
  sumInsured: cny('86500.00'),
});
export const cancelled = life('L20261101010303', 'void', '星桥·学童平安意外险', 'Starbridge School Accident', {
  insuredNames: ['林一诺'],
  period: between('2026-11-01', '2027-11-01'),
});
export const surrendered = life('L20160401010404', 'surrendered', '星桥·聚富万能险', 'Starbridge Universal Savings');
export const terminated = life('L20160401010505', 'terminated', '星桥·防癌医疗险', 'Starbridge Cancer Medical', {
  statusReason: { system: 'insurer:starbridge', code: 'EXH', label: { 'zh-CN': '累计给付达到保额', en: 'Benefit limit reached' } },
});
export const matured = life('L20060401010606', 'matured', '星桥·少儿教育金', 'Starbridge Education Savings', {
  period: between('2006-04-01', '2026-04-01'),
});
export const rescinded = life('L20250401010707', 'rescinded', '星桥·定期寿险', 'Starbridge Term Life', {
  statusReason: { system: 'insurer:starbridge', code: 'ND', label: { 'zh-CN': '未如实告知', en: 'Material facts were not disclosed' } },
});
/** A state that only its insurer knows shows its own code. */
export const unknown = life('L20160401010808', 'SUSPENDED-BY-COURT', '星桥·企业团体意外险', 'Starbridge Group Accident', {
  insuredNames: Array.from({ length: 32 }, (_, i) => `员工${i + 1}`),
  facts: [{ id: 'group', label: { 'zh-CN': '团体编号', en: 'Group number' }, value: 'G-2016-0418' }],
});

/** A British home policy: other market, other way to write the period. */
export const home: PolicySlice = {
  no: 'HB/HOME/004417-26',
  status: 'in-force',
  product: { marketingName: 'Harbour Home Plus', insurer: harbour },
  planName: 'Buildings and contents',
  insuredNames: ['Amelia Hart', 'Jonas Hart'],
  subject: { address: { country: 'GB', detail: '14 Example Row, Bristol' } },
  period: between('2026-02-01', '2027-02-01', 'Europe/London'),
  sumInsured: { amount: '650000', currency: 'GBP' },
  nextDue: { date: '2026-12-01', amount: { amount: '31.42', currency: 'GBP' } },
};

/** One of every state. */
export const policies: PolicySlice[] = [
  family,
  inGrace,
  lapsed,
  motor,
  motorNext,
  warranty,
  expired,
  advanced,
  paidUp,
  cancelled,
  surrendered,
  terminated,
  matured,
  rescinded,
  unknown,
  home,
];

/** A wallet of any size; every number is its own. */
export const wallet = (size: number): PolicySlice[] =>
  Array.from({ length: size }, (_, i) => {
    const policy = policies[i % policies.length] as PolicySlice;
    return { ...policy, no: `${policy.no.slice(0, -4)}${String(1000 + i)}` };
  });
