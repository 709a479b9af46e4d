import type { Messages } from './types';

/** Japanese. */
const messages: Messages = {
  common: {
    loading: '読み込み中',
    retry: '再試行',
    close: '閉じる',
    required: '必須',
    optional: '任意',
    notGiven: '記載なし',
    opensElsewhere: '新しいウィンドウで開きます',
    unknownStatus: p => p.code,
  },

  frequency: {
    single: '一時払',
    annual: '/年',
    semiannual: '/半年',
    quarterly: '/四半期',
    monthly: '/月',
    daily: '/日',
  },

  premium: {
    label: '保険料',
    from: '最安',
    instead: p => `変更前 ${p.original}`,
    total: p => `合計 ${p.total}`,
    totalOf: p => `${p.periods}回払い、合計 ${p.total}`,
    indicative: '概算です。保険料は保険会社が決定します',
    quoted: '見積もり',
    quotedUntil: p => `見積もり（有効期限 ${p.date}）`,
    bound: '確定保険料',
    expired: p => `${p.date}に失効しました`,
    stale: '再計算しています',
    loading: '保険料を計算しています',
    empty: '情報を入力すると保険料が表示されます',
    failed: '保険料を計算できませんでした。お支払いは発生していません。入力内容は保持されています。',
    retry: '再試行',
    changed: p => `保険料が ${p.from} から ${p.to} に変わりました`,
    breakdown: '保険料の内訳',
    item: '項目',
    amount: '金額',
    net: '純保険料',
    tax: '税',
    gross: '保険料',
    toPay: 'お支払い総額',
    collected: '行政機関に代わって徴収する額（保険料には含まれません）',
    basis: p => `${p.basis} × ${p.rate}`,
    refundable: '返金対象',
  },

  errorSummary: { heading: p => `${p.count}か所の修正が必要です`, item: p => `${p.label}：${p.problem}` },

  field: {
    optional: '（任意）',
    stale: '最新の内容ではない可能性があります。',
    failed: '読み込めませんでした。入力内容は保存されています。',
  },

  moneyInput: {
    quick: 'よく使う金額',
    nearest: '選べる最も近い金額',
    'money.incomplete': '金額を最後まで入力してください。',
    'money.not-a-number': '金額は数字で入力してください（例：1234.50）。',
    'money.misplaced-group': '金額のカンマと小数点をご確認ください。',
    'money.too-many-decimals': p => (p.max === '0' ? '整数の金額を入力してください。' : `小数点以下は${p.max}桁までです。`),
    'money.other-currency': p => `${p.currency}建ての金額を入力してください。`,
    'money.too-long': '金額の桁数が多すぎます。',
    'money.min': p => `${p.min}以上の金額を入力してください。`,
    'money.max': p => `${p.max}以下の金額を入力してください。`,
    'money.step': p => `金額は${p.step}単位で入力してください。`,
  },

  validity: { 'value.missing': 'この項目を入力してください。', 'value.invalid': '入力内容をご確認ください。' },
};

export default messages;
