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
    .replace(/(?!\d)\p{Nd}/gu, asciiDigit)
    .replace(/\p{Pd}|−/gu, '-')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[。٫]/g, '.')
    .replace(/[、،٬]/g, ',')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();
}

/** Every script: the zeros of India's scripts, from Devanagari to Sinhala, stand at …6, all others at …0. */
const asciiDigit = (digit: string): string => String((digit.charCodeAt(0) - (digit < '०' || digit > '෯' ? 0 : 6)) & 15);

/** Puts ¤ for each sign, code or name of the currency, in the reader's language, English or Chinese; drops the Swiss ".–". */
export function markCurrency(typed: string, currency: string, locale: string): string {
  // Bare figures, as at nearly every key, need no search.
  const words = /[^\d.,' ()+-]/.test(typed) ? wordsOf(currency, locale) : [];
  return words
    .reduce((rest, word) => (word ? rest.split(word).join('¤') : rest), typed)
    .replace(/ ?(¤ ?)+/g, '¤')
    .replace(/[.,]-+(¤?)$/, '$1');
}

/** One number for each form a name may take: 2 jeny, 5 jenów, 1,5 jena. */
const PLURALS = ['0', '1', '2', '3', '5', '11', '100', '1.5'];

/** Everything that may stand for the currency, longest first. */
function wordsOf(currency: string, locale: string): string[] {
  const words = [currency, ...(WORDS[currency] ?? YUAN).split(' ')];
  for (const language of [locale, 'en', 'zh']) {
    for (const display of ['symbol', 'narrowSymbol', 'name'] as const) {
      for (const amount of display === 'name' ? PLURALS : '1') {
        for (const part of moneyParts({ amount, currency }, language, { display, digits: 0 })) {
          if (part.type === 'currency') words.push(foldText(part.value));
        }
      }
    }
  }
  return words.sort((a, b) => b.length - a.length);
}

/** Is there a sign or code of a currency left over? */
export function namesCurrency(rest: string): boolean {
  return /(?!¤)[\p{Sc}元円]/u.test(rest) || Intl.supportedValuesOf('currency').some(code => rest.includes(code));
}
