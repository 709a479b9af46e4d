/**
 * Decimals of a currency by ISO 4217, the precision in which contracts, ledgers and payment systems hold an amount.
 * CLDR describes shop prices instead and shows some currencies shorter (HUF, IDR, IQD, AFN, COP, RSD … differ between
 * its versions and browsers): an insured sum must not lose its fillér, so ISO wins. Where both speak of precision they agree.
 */
const NONE = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const THREE = 'BHD IQD JOD KWD LYD OMR TND';
const FOUR = 'CLF UYW';

/** Has it the shape of an ISO 4217 code: three capitals? Unknown codes pass and show themselves. */
export function isCurrency(x: unknown): x is string {
  return typeof x === 'string' && /^[A-Z]{3}$/.test(x);
}

/** Minor digits: JPY 0, KWD 3, CLF 4, everything else (also unknown codes) 2. */
export function currencyDigits(code: string): number {
  if (!isCurrency(code)) return 2;
  return NONE.includes(code) ? 0 : THREE.includes(code) ? 3 : FOUR.includes(code) ? 4 : 2;
}
