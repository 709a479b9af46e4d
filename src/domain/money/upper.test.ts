import fc from 'fast-check';
import nzh from 'nzh/cn';
import { describe, expect, it } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import { toCnyUpper } from './upper';

const upper = (amount: string): string => {
  const result = toCnyUpper(amount);
  return result.ok ? result.value : result.issue.code;
};
/** Both spellings the regulation allows, in one: no 人民币, no 整, no 零 where it may be left out. */
const core = (text: string): string =>
  text
    .replace(/^人民币/, '')
    .replace(/[整正]$/, '')
    .replace(/圆/g, '元')
    .replace(/([万亿])零(.仟)/g, '$1$2')
    .replace(/元零(.角)/, '元$1');

describe('toCnyUpper', () => {
  it.each([
    ['0', '人民币零元整'],
    ['-0.00', '人民币零元整'],
    ['0.05', '人民币伍分'],
    ['0.50', '人民币伍角'],
    ['10', '人民币壹拾元整'],
    ['20.00', '人民币贰拾元整'],
    ['100.10', '人民币壹佰元壹角'],
    ['10050.30', '人民币壹万零伍拾元叁角'],
    ['1000000010.01', '人民币壹拾亿零壹拾元零壹分'],
    ['100000000', '人民币壹亿元整'],
    ['100010000', '人民币壹亿零壹万元整'],
    ['2000000000000', '人民币贰万亿元整'],
    ['9999999999999999.99', '人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    ['-325.04', '人民币负叁佰贰拾伍元零肆分'],
    ['+007.1000', '人民币柒元壹角'],
    ['1.005', 'money.too-many-decimals'],
    ['12345678901234567', 'money.too-long'],
    ['1,000', 'money.not-a-number'],
    ['１２', 'money.not-a-number'],
  ])('%s → %s', (amount, text) => expect(upper(amount)).toBe(text));

  it('survives null', () => expect(upper(null as unknown as string)).toBe('money.not-a-number'));

  const pboc = outsideData<{ cases: { amount: string; accept: string[] }[] }>('cn/rmb_uppercase_pboc.json', '6 official amounts');
  it.skipIf(!pboc)('writes what the PBoC accepts', () => {
    for (const { amount, accept } of pboc?.cases ?? []) expect(accept).toContain(upper(amount));
  });
  const golden = outsideData<{ cnyUpper: [string, string[]][] }>('golden/domain-golden.json', '6 amounts');
  it.skipIf(!golden)('writes what the dossier accepts', () => {
    for (const [amount, accept] of golden?.cnyUpper ?? []) expect(accept).toContain(upper(amount));
  });
  const hutool = outsideData<{ cases: { amount: string; expected: string }[] }>('cn/rmb_uppercase_hutool.json', '9 amounts');
  it.skipIf(!hutool)('agrees with another library', () => {
    for (const { amount, expected } of hutool?.cases ?? []) expect(core(upper(amount))).toBe(core(expected));
  });

  it('agrees with nzh on every amount it can write', () => {
    const sparse = fc.string({ unit: fc.constantFrom('0', '0', '0', '1', '7'), minLength: 1, maxLength: 15 });
    const dense = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 16 });
    const cents = fc.integer({ min: 0, max: 99 }).map(n => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.oneof(sparse, dense), cents, (whole, decimals) => {
        const amount = `${whole.replace(/^0+(?=\d)/, '')}.${decimals}`;
        expect(core(upper(amount)), amount).toBe(core(nzh.toMoney(amount)));
      }),
      { numRuns: 1000 },
    );
  });
});
