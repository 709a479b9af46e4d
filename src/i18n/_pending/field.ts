import type { Messages } from '../types';

/** Waits for its place in the locale files. */
export const field: Record<string, Messages['field']> = {
  'zh-CN': {
    optional: '（选填）',
    stale: '此内容可能不是最新的。',
    failed: '加载失败，您填写的内容都已保留。',
  },
  'zh-HK': {
    optional: '（選填）',
    stale: '此內容可能並非最新。',
    failed: '載入失敗，您填寫的內容已全部保留。',
  },
  de: {
    optional: '(freiwillig)',
    stale: 'Diese Angabe ist möglicherweise nicht mehr aktuell.',
    failed: 'Das konnte nicht geladen werden. Ihre Eingaben sind erhalten.',
  },
  ja: {
    optional: '（任意）',
    stale: '最新の内容ではない可能性があります。',
    failed: '読み込めませんでした。入力内容は保存されています。',
  },
  ar: {
    optional: '(اختياري)',
    stale: 'قد لا تكون هذه البيانات محدَّثة.',
    failed: 'تعذّر التحميل. ما أدخلتموه محفوظ.',
  },
};
