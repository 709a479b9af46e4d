import type { Premium } from 'ins-ui/domain';

/** Figures of fictitious insurers, in the shape and size of real ones. */
const cny = (amount: string) => ({ amount, currency: 'CNY' });

/** Motor insurance of a year with the tax collected for the state. */
export const motor: Partial<Premium> = {
  frequency: 'annual',
  perPeriod: { ...cny('3245.60'), authority: 'quoted' },
  periods: 1,
  net: cny('3061.89'),
  tax: cny('183.71'),
  gross: cny('3245.60'),
  total: cny('3665.60'),
  lines: [
    {
      id: 'compulsory',
      kind: 'base',
      label: { 'zh-CN': '交强险', en: 'Compulsory third party' },
      amount: cny('896.23'),
      explain: { 'zh-CN': '6座以下家庭自用车', en: 'Private car, fewer than six seats' },
    },
    { id: 'damage', kind: 'base', label: { 'zh-CN': '机动车损失保险', en: 'Own damage' }, amount: cny('1623.40') },
    {
      id: 'liability',
      kind: 'base',
      label: { 'zh-CN': '第三者责任保险 200万', en: 'Third-party liability, CNY 2m' },
      amount: cny('985.00'),
    },
    {
      id: 'no-claim',
      kind: 'discount',
      label: { 'zh-CN': '无赔款优待', en: 'No-claim discount' },
      basis: cny('2608.40'),
      rate: '-0.20',
      amount: cny('-521.68'),
    },
    { id: 'rider', kind: 'rider', label: { 'zh-CN': '驾乘人员意外', en: 'Driver and passengers' }, amount: cny('78.94') },
    { id: 'vat', kind: 'tax', label: { 'zh-CN': '增值税', en: 'Value added tax' }, amount: cny('183.71') },
    { id: 'vessel', kind: 'collected-tax', label: { 'zh-CN': '车船税', en: 'Vehicle and vessel tax' }, amount: cny('420.00') },
  ],
};
