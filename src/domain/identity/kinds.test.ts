import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRegistry, defineKind, identifierKinds, nationalKinds } from './index';
import type { IdentifierKind, IdentifierOptions } from './index';
import { MAX_TYPED } from './core/fold';
import { reading } from './core/kind';

/** Right numbers of ours per kind, as typed, and the options they need. */
const RIGHT: readonly (readonly [id: string, typed: string, value: string, options?: IdentifierOptions])[] = [
  ['resident-id', '110105 19491231 002x', '11010519491231002X'],
  ['residence-permit', '810000199003071237', '810000199003071237'],
  ['foreign-resident', '９11156199205080010', '911156199205080010'],
  ['foreign-resident', 'deu4403 990101 15', 'DEU440399010115', { today: '2026-11-22' }],
  ['hk-mo-permit', 'h12345678', 'H12345678'],
  ['hk-mo-permit', 'M1234567801', 'M1234567801'],
  ['tw-permit', '1234 5678', '12345678'],
  ['tw-permit', '1234567801(B)', '1234567801B', { legacy: true }],
  ['hkid', 'a123456(3)', 'A1234563'],
  ['macau-id', '5215299(8)', '52152998'],
  ['taiwan-id', 'A123456789', 'A123456789'],
  ['taiwan-id', 'A800000014', 'A800000014'],
  ['taiwan-id', 'AB12345677', 'AB12345677'],
  ['passport', 'e 1234 5678', 'E12345678', { market: 'CN' }],
  ['passport', 'C01X00T47', 'C01X00T47', { market: 'DE' }],
  ['passport', 'AB1234', 'AB1234'],
  ['birth-certificate', 'q123456789', 'Q123456789'],
  ['household-register', '11010519491231002X', '11010519491231002X'],
  ['military-id', '军字第 2001988 号', '军字第2001988号'],
  ['driver-licence', '110000123456', '110000123456'],
  ['driver-licence', '11010519491231002X', '11010519491231002X'],
  ['uscc', '91 350100 M000100Y4 3', '91350100M000100Y43'],
  ['lei', '5493 0084 UKLV MY22 DS16', '54930084UKLVMY22DS16'],
  ['bank-card', '4111-1111-1111-1111', '4111111111111111'],
  ['iban', 'de89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
  ['bic', 'deut de ff', 'DEUTDEFF'],
  ['bic', 'DEUTDEFF500', 'DEUTDEFF500'],
  ['aba-routing', '0111-0309-3', '011103093'],
  ['imei', '35-417803-685978-9', '354178036859789'],
  ['imeisv', '3568680000414120', '3568680000414120'],
  ['meid', 'a1 000000 9296f1', 'A10000009296F1'],
  ['meid', '270113177609606898', '270113177609606898'],
  ['eid', '89049032123451234512345678901235', '89049032123451234512345678901235'],
  ['serial-number', 'c02xk-1yzjg', 'C02XK1YZJG'],
  ['vin', '1m8gdm9axkp042788', '1M8GDM9AXKP042788'],
  ['cn-plate', '京a·12345', '京A12345'],
  ['cn-plate', '京AD12345', '京AD12345'],
  ['plate', 'm-ab 1234', 'MAB1234', { market: 'DE' }],
  ['postal-code', 'a1a 1a1', 'A1A1A1', { market: 'CA' }],
  ['vat', 'DE 123456789', 'DE123456789'],
  ['ean', '4 006381 333931', '4006381333931'],
  ['ean', '7351-3537', '73513537'],
  ['isin', 'us0378331005', 'US0378331005'],
];
type Sample = [id: string, typed: string, value: string, options: IdentifierOptions];
const SAMPLES = RIGHT.map(([id, typed, value, options = {}]): Sample => [id, typed, value, options]);
const registry = createRegistry(identifierKinds);
const kindOf = (id: string): IdentifierKind<unknown> => registry.get(id) as IdentifierKind<unknown>;

describe('every kind', () => {
  test('has a sample', () => {
    expect(identifierKinds.map(({ id }) => id).filter(id => !RIGHT.some(([known]) => known === id))).toEqual([]);
  });

  test.each(SAMPLES)('%s takes %s', (id, typed, value, options) => {
    const kind = kindOf(id);
    expect(kind.check(typed, options)).toMatchObject({ state: 'ok', value });
    expect(kind.parse(typed, options)).toMatchObject({ ok: true });
    expect(kind.derive(typed, options)).toBeDefined();
    expect(kind.normalise(kind.format(value))).toBe(value);
    expect(
      kind
        .spoken(value)
        .map(group => kind.normalise(group))
        .join(''),
    ).toHaveLength(value.length);
  });

  test.each(SAMPLES)('%s is only incomplete while %s is typed', (id, _typed, value, options) => {
    const states = Array.from(value, (_, at) => kindOf(id).check(value.slice(0, at), { ...options, typing: true }).state);
    expect(states[0]).toBe('empty');
    expect(states.filter(state => state === 'wrong')).toEqual([]);
  });

  test.each(SAMPLES)('%s hides %s', (id, _typed, value) => {
    const shown = Array.from(kindOf(id).mask(value));
    expect(shown).toHaveLength(Array.from(value).length);
    expect(shown.filter(character => character === '*').length).toBeGreaterThanOrEqual(3);
  });
});

/** What pages, scanners and attackers hand over. */
const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'0123456789AEFGX ()<·-京'), maxLength: 40 }),
  fc.constantFrom('\u202e12', '١٢٣', '１２３', '\ud840', '𠮷𠮷', ' ', '__proto__', 'constructor', '-', '(', '[', '0'.repeat(300)),
  fc.anything(),
);

test.each([...identifierKinds])('$id: total on anything, folded once, never longer', kind => {
  fc.assert(
    fc.property(HOSTILE, text => {
      const once = kind.normalise(text);
      expect(kind.normalise(once)).toBe(once);
      expect(once.length).toBeLessThanOrEqual(MAX_TYPED);
      const found = kind.check(text, { today: '2026-11-22', legacy: true });
      expect(found.state === 'ok').toBe(kind.parse(text, { today: '2026-11-22', legacy: true }).ok);
      expect(Array.from(kind.mask(text))).toHaveLength(Array.from(once).length);
      kind.spoken(text);
    }),
    { numRuns: 60 },
  );
});

test.each([...identifierKinds, ...nationalKinds])('$id looks at no more than the longest typed text, and refuses the rest', kind => {
  const long = '1'.repeat(100_000);
  expect(kind.check(long)).toMatchObject({ state: 'wrong', issue: { code: `${kind.topic}.too-long` } });
  expect(kind.normalise(long)).toBe(kind.normalise(long.slice(0, MAX_TYPED)));
  expect(kind.check('('.repeat(100_000)).state).toBe('wrong');
});

/** Algorithms that find every single wrong digit. */
test.each([
  ['resident-id', '11010519491231002X'],
  ['residence-permit', '820000198511150027'],
  ['uscc', '91350100M000100Y43'],
  ['lei', '54930084UKLVMY22DS16'],
  ['iban', 'DE89370400440532013000'],
  ['imei', '354178036859789'],
  ['vin', '1M8GDM9AXKP042788'],
  ['bank-card', '4111111111111111'],
  ['aba-routing', '011103093'],
  ['eid', '89049032123451234512345678901235'],
  ['ean', '4006381333931'],
  ['hkid', 'A1234563'],
  ['isin', 'US0378331005'],
])('%s finds every single wrong digit of %s', (id, value) => {
  const passed = Array.from(value).flatMap((old, at) =>
    Array.from('0123456789')
      .filter(digit => /\d/.test(old) && digit !== old)
      .map(digit => value.slice(0, at) + digit + value.slice(at + 1))
      .filter(changed => kindOf(id).check(changed, { strict: true }).state === 'ok'),
  );
  expect(passed).toEqual([]);
});

describe('registry', () => {
  const own = defineKind({
    id: 'staff-no',
    normalise: text => String(text).trim(),
    stray: /\D/,
    lengths: [4],
    read: number => reading({ number }),
    visible: [0, 1],
    groups: [2],
  });

  test('takes kinds of the host, and lets them stand in for ours', () => {
    const more = registry.with(own, { ...own, id: 'imei' });
    expect(more.get('staff-no')?.parse('1234')).toEqual({ ok: true, value: { number: '1234' } });
    expect(more.get('imei')?.check('1234').state).toBe('ok');
    expect(registry.get('imei')?.check('1234').state).toBe('incomplete');
    expect(more.ids()).toHaveLength(identifierKinds.length + 1);
    expect(registry.get('__proto__')).toBeUndefined();
  });

  test('masks and formats by its description', () => {
    expect([own.mask('1234'), own.mask('12'), own.format('1234'), own.spoken('12345')]).toEqual(['***4', '**', '12 34', ['12', '34', '5']]);
  });
});
