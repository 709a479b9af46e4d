import { common, frequency, limit, planPicker } from '../../../i18n/en';
import { wordsOf } from '../../../i18n/registry';
import type { PlanWords } from './plan-picker.terms';

export const planWords = (locale: string): PlanWords => ({
  common: wordsOf(locale, 'common', common),
  planPicker: wordsOf(locale, 'planPicker', planPicker),
  limit: wordsOf(locale, 'limit', limit),
  frequency: wordsOf(locale, 'frequency', frequency),
});
