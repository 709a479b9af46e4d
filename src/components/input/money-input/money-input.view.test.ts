import { describe, expect, it } from 'vitest';
import {
  amountsIn,
  editText,
  explain,
  inputMode,
  isSame,
  nearestOf,
  problemOf,
  readDraft,
  readValue,
  restText,
  signOf,
  upperText,
} from './money-input.view';
import { toCnyUpper } from '../../../domain/money/upper';

const usd = { locale: 'en-US', currency: 'USD' };

describe('money input', () => {
  it('reads drafts in the locale, and values as they are', () => {
    expect(readDraft('1,234.5', usd)).toEqual({ value: '1234.5' });
    expect(readDraft('1.234,5', { locale: 'de-DE', currency: 'EUR' })).toEqual({ value: '1234.5' });
    expect(readDraft(' ', usd)).toEqual({ value: '' });
    expect(readDraft('-', usd)).toEqual({ value: '', issue: { code: 'money.incomplete' } });
    expect(readDraft('x', usd).issue?.code).toBe('money.not-a-number');
    expect(readValue('1.234')).toEqual({ value: '1.234' });
    expect(readValue(undefined)).toEqual({ value: '' });
    expect(readValue('1,5').issue?.code).toBe('money.not-a-number');
  });

  it('shows amounts at rest and for editing', () => {
    expect(restText('-1234.5', usd)).toBe('\u22121,234.50');
    expect(editText('-1234.5', usd)).toBe('-1234.5');
    expect(editText('1234.5', { locale: 'de-DE', currency: 'EUR' })).toBe('1234,5');
    expect(restText('', usd)).toBe('');
  });

  it('reads back what it shows, in every locale', () => {
    for (const locale of [
      'zh-CN',
      'zh-HK',
      'en-US',
      'en-GB',
      'de-DE',
      'de-CH',
      'fr-FR',
      'ja',
      'ar-EG',
      'hi-IN',
      'fa',
      'bn',
      'pt-BR',
      'en-IN',
    ])
      for (const amount of ['-1234567.89', '0.05', '1234', '98765432109876543210.12'])
        for (const show of [restText, editText]) {
          const money = { locale, currency: 'EUR' };
          const { value } = readDraft(show(amount, money), money);
          expect(isSame(value, amount), `${locale} ${show(amount, money)}`).toBe(true);
        }
  });

  it('puts the sign where the locale has it', () => {
    expect(signOf(usd)).toEqual({ start: '$' });
    expect(signOf({ locale: 'de-DE', currency: 'EUR' })).toEqual({ end: '€' });
    expect(signOf({ locale: 'zh-CN', currency: 'CNY' })).toEqual({ start: '¥' });
    expect(signOf({ locale: 'en', currency: '' })).toEqual({ end: undefined });
  });

  it('asks for the keypad that can write the amount', () => {
    expect([inputMode('CNY', undefined), inputMode('JPY', '0'), inputMode('CNY', '-1')]).toEqual(['decimal', 'numeric', 'text']);
  });

  it('finds the first problem', () => {
    const limits = { required: true, min: '1000', max: '5000', step: '500' };
    const flag = (value: string) => problemOf({ value }, limits)?.flag;
    expect(['', '999.99', '5000.01', '1250', '1500'].map(flag)).toEqual([
      'valueMissing',
      'rangeUnderflow',
      'rangeOverflow',
      'stepMismatch',
      undefined,
    ]);
    expect(problemOf({ value: '' }, { required: false })).toBeUndefined();
    expect(problemOf({ value: '7' }, { required: true, min: 'junk', max: 'junk', step: '-1' })).toBeUndefined();
  });

  it('offers the nearest legal amounts within the limits', () => {
    const nearest = (value: string, limits: { min?: string; max?: string; step: string }) =>
      nearestOf(problemOf({ value }, { required: false, ...limits })?.issue);
    expect(nearest('1250', { step: '500' })).toEqual(['1000', '1500']);
    expect(nearest('1250', { step: '500', max: '1400' })).toEqual(['1000']);
    expect(nearest('1250', { step: '500', min: '100' })).toEqual(['1100', '1600']);
    expect(nearest('1500', { step: '500' })).toEqual([]);
  });

  it('says problems with amounts written out', () => {
    const words = { 'money.min': (p: { min: string }) => `from ${p.min}`, 'value.invalid': 'check' };
    expect(explain('money.min', { min: '1000' }, words, usd)).toBe('from $1,000');
    expect(explain('other.code', {}, words, usd)).toBe('check');
  });

  it('writes yuan in 大写 and nothing else', () => {
    expect(upperText('1409.50', 'CNY', { toCnyUpper })).toContain('壹仟肆佰零玖元伍角');
    expect([upperText('5', 'USD', { toCnyUpper }), upperText('', 'CNY', { toCnyUpper }), upperText('5', 'CNY', undefined)]).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('takes only amounts from what the page offers', () => {
    expect(amountsIn(['1', 2, null, 'x', '3.50'])).toEqual(['1', '3.50']);
    expect(amountsIn('100')).toEqual([]);
  });
});
