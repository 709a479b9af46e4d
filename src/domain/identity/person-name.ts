import { issue } from '../result';
import type { Issue } from '../result';

/** What a name holds and what is to be said about it. `name` is normalised; keep what the document says beside it (V14). */
export interface NameCheck {
  name: string;
  /** In code points, as people count. */
  length: number;
  script: 'han' | 'latin' | 'mixed' | 'other';
  /** Characters outside the basic plane or the common block of Han: keyboards and printers may lack them. */
  rare: string[];
  issues: Issue[];
}

const MAX_TYPED = 400;
const DOTS = /[\u2022\u30fb\uff0e\u2027\u2219\u22c5\u0387\uff65\u25cf]/g;
const HAN = '\\p{Script=Han}〇';
const BETWEEN_HAN = /* @__PURE__ */ new RegExp(`(?<=[${HAN}]) (?=[${HAN}])`, 'gu');
const RARE = /[\u3400-\u4dbf\u9fa6-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]|[\ue000-\uf8ff]/gu;

/**
 * One spelling to store and show: dots as U+00B7, one blank between words, none between Han characters or around dots. Letters are
 * left as written: `full` names stay what the document says.
 */
export function normaliseName(text: unknown): string {
  if (typeof text !== 'string') return '';
  return text
    .slice(0, MAX_TYPED)
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(DOTS, '·')
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/ ?· ?/g, '·')
    .replace(BETWEEN_HAN, '')
    .trim();
}

/** Two spellings of one name have one key: compatibility forms, case, accents' composition, dots, blanks and hyphens folded. */
export const nameKey = (text: unknown): string =>
  normaliseName(normaliseName(text).normalize('NFKC').replace(/[.]/g, ' '))
    .toLowerCase()
    .replace(/[·\s'’-]/g, '');

function scriptOf(name: string): NameCheck['script'] {
  const han = /\p{Script=Han}/u.test(name);
  const latin = /\p{Script=Latin}/u.test(name);
  return han && latin ? 'mixed' : han ? 'han' : latin ? 'latin' : 'other';
}

export interface NameOptions {
  /** Which script the field is for; default any. */
  script?: 'han' | 'latin' | 'any';
  /** In code points; default 2 and 40. */
  min?: number;
  max?: number;
}

/**
 * Checks a person's legal name (V14). Issues: `name.empty`, `name.too-short` {min}, `name.too-long` {max}, `name.digit`,
 * `name.character` {character}, `name.script` {script}; warning `name.rare` {characters}, for the help with rare characters.
 */
export function checkName(text: unknown, { script = 'any', min = 2, max = 40 }: NameOptions = {}): NameCheck {
  const name = normaliseName(text);
  const length = Array.from(name).length;
  const found = scriptOf(name);
  const rare = [...new Set(name.match(RARE) ?? [])];
  const stray = /[^\p{L}\p{M}·\s'’.,\-\d〇\ue000-\uf8ff]/u.exec(name)?.[0];
  const issues: Issue[] = [];
  if (!length) issues.push(issue('name.empty'));
  else if (length < min) issues.push(issue('name.too-short', undefined, { min }));
  if (length > max || (typeof text === 'string' && text.length > MAX_TYPED)) issues.push(issue('name.too-long', undefined, { max }));
  if (/\p{N}/u.test(name.replace(/〇/g, ''))) issues.push(issue('name.digit'));
  if (stray !== undefined && !/\p{N}/u.test(stray)) issues.push(issue('name.character', undefined, { character: stray }));
  if (length && script !== 'any' && found !== script) issues.push(issue('name.script', undefined, { script }));
  if (rare.length) issues.push(issue('name.rare', undefined, { characters: rare.join('') }, 'warning'));
  return { name, length, script: found, rare, issues };
}

/** The first character and stars: `欧*`, `K*****`; nothing of a name of one character. */
export function maskName(text: unknown): string {
  const points = Array.from(normaliseName(text));
  return points.length < 2 ? '*'.repeat(points.length) : (points[0] as string) + '*'.repeat(points.length - 1);
}

/** Is it the same name under another spelling? Empty names are never the same. */
export const isSameName = (a: unknown, b: unknown): boolean => nameKey(a) !== '' && nameKey(a) === nameKey(b);
