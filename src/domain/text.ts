import type { Text } from './model';

/** What a page writes when its own sum or binding is broken. "null" is not among them: it is somebody's name. */
const BROKEN = /^(NaN|-?Infinity|undefined|\[object \w+\])$/;

/** For text that pages hand over untyped: a string as it is, a number's digits, `''` for everything else. */
export const asText = (value: unknown): string =>
  /string|number|bigint/.test(typeof value) && !BROKEN.test(String(value)) ? String(value) : '';

/** Regions that write Chinese in traditional characters; all others, and bare `zh`, are read as simplified. */
const TRADITIONAL = new Set(['hk', 'mo', 'tw', 'hant']);

const subtags = (tag: string): string[] => tag.toLowerCase().replace(/_/g, '-').split('-');
const isTraditional = (parts: string[]): boolean => parts.some(part => TRADITIONAL.has(part));

/** Own tags that have words. `Object.keys` sees own members only, so an inherited one never becomes words. */
const tagsOf = (text: Record<string, unknown>): string[] =>
  Object.keys(text).filter(tag => tag !== '__proto__' && typeof text[tag] === 'string' && text[tag] !== '');

/**
 * How well words under `tag` serve a reader of `wanted`; 0: not at all. Prefixes of the wanted tag come first, the longer the better
 * (RFC 4647 lookup), then the same language elsewhere. A Chinese tag never falls to `zh` across scripts while one of its own script is
 * there, and one that names that script comes before others (`zh-HK` reads `zh-Hant` before `zh-TW`).
 */
function fit(tag: string, wanted: string): number {
  const [own, read] = [subtags(tag), subtags(wanted)];
  if (own[0] !== read[0]) return 0;
  if (own[0] === 'zh' && isTraditional(own) !== isTraditional(read)) return 1;
  if (own.every((part, at) => part === read[at])) return 3 + own.length;
  return own.includes('hant') ? 3 : 2;
}

/** The tag that fits best, the first of equals. */
function nearest(tags: string[], wanted: string): string | undefined {
  let most = 0;
  let found: string | undefined;
  for (const tag of tags) {
    const fitting = fit(tag, wanted);
    if (fitting > most) [most, found] = [fitting, tag];
  }
  return found;
}

/**
 * The words of `text` for a reader of `locale` (BCP 47): exact tag, shorter tags, the same language elsewhere, English, the first given.
 * Total: `''` for nothing, NaN or objects without words, digits for numbers; never `undefined` or `[object Object]`.
 */
export function pickText(text: Text | number | bigint | null | undefined, locale: string): string {
  if (typeof text !== 'object') return asText(text);
  if (text === null || Array.isArray(text)) return '';
  const tags = tagsOf(text);
  const wanted = typeof locale === 'string' ? locale : '';
  const tag = nearest(tags, wanted) ?? nearest(tags, 'en') ?? tags[0];
  return tag === undefined ? '' : asText(text[tag]);
}
