import type { Messages } from '../types';

/** Waits for its place in the locale files. */
export const validity: Record<string, Messages['validity']> = {
  'zh-CN': { 'value.missing': '请填写此项。', 'value.invalid': '请检查此项内容。' },
  'zh-HK': { 'value.missing': '請填寫此欄。', 'value.invalid': '請檢查此欄內容。' },
  de: { 'value.missing': 'Bitte füllen Sie dieses Feld aus.', 'value.invalid': 'Bitte prüfen Sie diese Angabe.' },
  ja: { 'value.missing': 'この項目を入力してください。', 'value.invalid': '入力内容をご確認ください。' },
  ar: { 'value.missing': 'يُرجى ملء هذا الحقل.', 'value.invalid': 'يُرجى التحقق من هذه البيانات.' },
};
