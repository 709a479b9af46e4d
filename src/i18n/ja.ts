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
};

export default messages;
