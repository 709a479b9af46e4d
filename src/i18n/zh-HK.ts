import type { Messages } from './types';

/** Chinese, Hong Kong. */
const messages: Messages = {
  common: {
    loading: '載入中',
    retry: '重試',
    close: '關閉',
    required: '必填',
    optional: '選填',
    notGiven: '未有提供',
    opensElsewhere: '在新視窗開啟',
    unknownStatus: p => p.code,
  },

  frequency: {
    single: '一次繳清',
    annual: '/年',
    semiannual: '/半年',
    quarterly: '/季',
    monthly: '/月',
    daily: '/日',
  },

  premium: {
    label: '保費',
    from: '低至',
    instead: p => `原價 ${p.original}`,
    total: p => `合共 ${p.total}`,
    totalOf: p => `共 ${p.periods} 期，合共 ${p.total}`,
    indicative: '估算價格，以保險公司核定為準',
    quoted: '報價',
    quotedUntil: p => `報價，有效期至 ${p.date}`,
    bound: '最終價格',
    expired: p => `已於 ${p.date} 失效`,
    stale: '正在重新計算',
    loading: '正在計算保費',
    empty: '填妥資料後計算保費',
    failed: '未能計算保費。未有扣款，您填寫的資料均已保留。',
    retry: '重試',
    changed: p => `保費由 ${p.from} 改為 ${p.to}`,
    breakdown: '保費明細',
    item: '項目',
    amount: '金額',
    net: '淨保費',
    tax: '稅項',
    gross: '保費合計',
    toPay: '應繳總額',
    collected: '代收稅項，不屬保費',
    basis: p => `${p.basis} × ${p.rate}`,
    refundable: '可退還',
  },

  errorSummary: { heading: p => `有 ${p.count} 處需要修改`, item: p => `${p.label}：${p.problem}` },

  field: {
    optional: '（選填）',
    stale: '此內容可能並非最新。',
    failed: '載入失敗，您填寫的內容已全部保留。',
  },

  moneyInput: {
    quick: '常用金額',
    nearest: '最接近的可選金額',
    'money.incomplete': '請填寫完整金額。',
    'money.not-a-number': '請以數字填寫金額，例如 1234.50。',
    'money.misplaced-group': '請檢查金額中的逗號及小數點。',
    'money.too-many-decimals': p => (p.max === '0' ? '請填寫整數金額。' : `最多 ${p.max} 位小數。`),
    'money.other-currency': p => `請填寫以 ${p.currency} 計算的金額。`,
    'money.too-long': '金額過長，請檢查。',
    'money.min': p => `金額不可低於 ${p.min}。`,
    'money.max': p => `金額不可超過 ${p.max}。`,
    'money.step': p => `金額須以 ${p.step} 為一級遞增。`,
  },

  validity: { 'value.missing': '請填寫此欄。', 'value.invalid': '請檢查此欄內容。' },
};

export default messages;
