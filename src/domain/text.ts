import type { Text } from './model';

/** What a page writes when its own sum or binding is broken. "null" is not among them: it is somebody's name. */
const BROKEN = /^(NaN|-?Infinity|undefined|\[object \w+\])$/;

/** For text that pages hand over untyped: a string as it is, a number's digits, `''` for everything else. */
export const asText = (value: unknown): string =>
  /string|number|bigint/.test(typeof value) && !BROKEN.test(String(value)) ? String(value) : '';

/** Regions that write Chinese in traditional characters; all others, and bare `zh`, are read as simplified. */
const TRADITIONAL = new Set(['hk', 'mo', 'tw', 'hant']);

const subtags = (tag: string): string[] => tag.toLowerCase().replace(/_/g, '-').split('-');
const language = (tag: string): string => subtags(tag)[0] ?? '';
const isTraditional = (tag: string): boolean => subtags(tag).some(part => TRADITIONAL.has(part));

/** Own tags that have words. `Object.keys` sees own members only, so an inherited one never becomes words. */
const tagsOf = (text: Record<string, unknown>): string[] =>
  Object.keys(text).filter(tag => tag !== '__proto__' && typeof text[tag] === 'string' && text[tag] !== '');

const exact = (tags: string[], wanted: string): string | undefined => tags.find(tag => subtags(tag).join('-') === wanted);

/** RFC 4647 lookup: the tag itself, then ever shorter prefixes. A Chinese tag never falls to `zh` across scripts. */
function byPrefix(tags: string[], locale: string): string | undefined {
  const parts = subtags(locale);
  for (let n = parts.length; n > 0; n--) {
    const found = exact(tags, parts.slice(0, n).join('-'));
    if (found !== undefined && sameScript(found, locale)) return found;
  }
  return undefined;
}

const sameScript = (tag: string, locale: string): boolean => language(tag) !== 'zh' || isTraditional(tag) === isTraditional(locale);

/** The same language elsewhere; for Chinese first one in the same script (`zh-HK` reads `zh-TW` before `zh-CN`). */
function byLanguage(tags: string[], locale: string): string | undefined {
  const same = tags.filter(tag => language(tag) === language(locale));
  return same.find(tag => subtags(tag).includes('hant') && sameScript(tag, locale)) ?? same.find(tag => sameScript(tag, locale)) ?? same[0];
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
  const tag = byPrefix(tags, wanted) ?? byLanguage(tags, wanted) ?? exact(tags, 'en') ?? byLanguage(tags, 'en') ?? tags[0];
  return tag === undefined ? '' : asText(text[tag]);
}
