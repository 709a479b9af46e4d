import type { Messages } from './types';

/** Chinese, mainland. */
const messages: Messages = {
  common: {
    loading: '加载中',
    retry: '重试',
    close: '关闭',
    required: '必填',
    optional: '选填',
    notGiven: '未提供',
    opensElsewhere: '在新窗口打开',
    unknownStatus: p => p.code,
  },

  frequency: {
    single: '一次交清',
    annual: '/年',
    semiannual: '/半年',
    quarterly: '/季',
    monthly: '/月',
    daily: '/日',
  },

  premium: {
    label: '保费',
    from: '低至',
    instead: p => `原价 ${p.original}`,
    total: p => `合计 ${p.total}`,
    totalOf: p => `共 ${p.periods} 期，合计 ${p.total}`,
    indicative: '试算价格，以保险公司核定为准',
    quoted: '报价',
    quotedUntil: p => `报价，${p.date}前有效`,
    bound: '最终价格',
    expired: p => `已于${p.date}失效`,
    stale: '正在重新试算',
    loading: '正在试算保费',
    empty: '填写信息后试算保费',
    failed: '保费试算失败。没有扣款，您填写的内容都已保留。',
    retry: '重试',
    changed: p => `保费由 ${p.from} 变为 ${p.to}`,
    breakdown: '保费明细',
    item: '项目',
    amount: '金额',
    net: '净保费',
    tax: '税费',
    gross: '保费合计',
    toPay: '应付总额',
    collected: '代收税费，不属于保费',
    basis: p => `${p.basis} × ${p.rate}`,
    refundable: '可退',
  },

  errorSummary: { heading: p => `有 ${p.count} 处需要修改`, item: p => `${p.label}：${p.problem}` },

  field: {
    optional: '（选填）',
    stale: '此内容可能不是最新的。',
    failed: '加载失败，您填写的内容都已保留。',
  },

  moneyInput: {
    quick: '常用金额',
    nearest: '最接近的可选金额',
    'money.incomplete': '请将金额填写完整。',
    'money.not-a-number': '请用数字填写金额，例如 1234.50。',
    'money.misplaced-group': '请检查金额中的逗号和小数点。',
    'money.too-many-decimals': p => (p.max === '0' ? '请填写整数金额。' : `最多保留 ${p.max} 位小数。`),
    'money.other-currency': p => `请填写以 ${p.currency} 计的金额。`,
    'money.too-long': '金额过长，请检查。',
    'money.min': p => `金额不能低于 ${p.min}。`,
    'money.max': p => `金额不能超过 ${p.max}。`,
    'money.step': p => `金额须以 ${p.step} 为单位递增。`,
  },

  validity: { 'value.missing': '请填写此项。', 'value.invalid': '请检查此项内容。' },
};

export default messages;
