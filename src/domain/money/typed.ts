/** What surrounds the figures of a typed amount: scripts, punctuation, words for the currency. Serves `parseMoney`. */
import { moneyParts } from './format';

/** What `Intl` does not know of. 元 is never 円: they differ twentyfold. */
const YUAN = '元 圆 圓 块';
const WORDS: Record<string, string> = { CNY: 'RMB ' + YUAN, JPY: '円', CHF: 'FR.', INR: 'RS. RS' };

/** One spelling for all: ASCII digits and punctuation, single blanks, no bidi marks, capitals. ² and ½ stay what they are. */
export function foldText(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\P{No}+/gu, plain => plain.normalize('NFKC'))
    .replace(/[٠-٩۰-۹०-९]/g, asciiDigit)
    .replace(/\p{Pd}|−/gu, '-')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[。٫]/g, '.')
    .replace(/[、،٬]/g, ',')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();
}

/** Arabic-Indic and Persian zeros stand at …0, the Devanagari one at …6. */
const asciiDigit = (digit: string): string => String((digit.charCodeAt(0) - (digit < '०' ? 0 : 6)) & 15);

/** Puts ¤ for each sign, code or name of the currency, in the reader's language, English or Chinese; drops the Swiss ".–". */
export function markCurrency(typed: string, currency: string, locale: string): string {
  const words = [currency, ...(WORDS[currency] ?? YUAN).split(' ')];
  for (const language of [locale, 'en', 'zh']) {
    for (const display of ['symbol', 'narrowSymbol', 'name'] as const) {
      for (const amount of '12') {
        for (const part of moneyParts({ amount, currency }, language, { display })) {
          if (part.type === 'currency') words.push(foldText(part.value));
        }
      }
    }
  }
  return words
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => (word ? rest.split(word).join('¤') : rest), typed)
    .replace(/ ?(¤ ?)+/g, '¤')
    .replace(/[.,]-+(¤?)$/, '$1');
}

/** Is there a sign or code of a currency left over? */
export function namesCurrency(rest: string): boolean {
  return /(?!¤)[\p{Sc}元円]/u.test(rest) || Intl.supportedValuesOf('currency').some(code => rest.includes(code));
}
