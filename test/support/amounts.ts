import fc from 'fast-check';

/** Any amount of up to 20 integer digits, both signs, without leading zeros. */
export const anyAmount = (decimals = { minLength: 0, maxLength: 6 }): fc.Arbitrary<string> =>
  fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }), fc.string({ unit: fc.constantFrom(...'0123456789'), ...decimals }))
    .map(([negative, whole, fraction]) => {
      const sign = negative && (whole || /[1-9]/.test(fraction)) ? '-' : '';
      return sign + String(whole) + (fraction && '.' + fraction);
    });
