import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import ar from '../../src/i18n/ar';
import de from '../../src/i18n/de';
import * as en from '../../src/i18n/en';
import ja from '../../src/i18n/ja';
import zhCN from '../../src/i18n/zh-CN';
import zhHK from '../../src/i18n/zh-HK';

type Sentence = string | ((params: Record<string, unknown>) => string);
type Words = Record<string, Record<string, Sentence>>;

const english = { ...en } as unknown as Words;
const others = Object.entries({ 'zh-CN': zhCN, 'zh-HK': zhHK, de, ja, ar }) as unknown as [string, Words][];

const entries = (words: Words): [string, Sentence][] =>
  Object.entries(words).flatMap(([namespace, list]) =>
    Object.entries(list).map(([key, value]): [string, Sentence] => [`${namespace}.${key}`, value]),
  );

/** Asks a sentence for its parameters: each becomes a mark that must come out again; flags are tried both ways. */
const spoken = (sentence: Sentence, flag: boolean): { text: string; asked: string[] } => {
  if (typeof sentence === 'string') return { text: sentence, asked: [] };
  const asked: string[] = [];
  const params = new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string') return undefined;
        if (!asked.includes(name)) asked.push(name);
        return isFlag(name) ? flag : `⟦${name}⟧`;
      },
    },
  );
  return { text: sentence(params), asked };
};

/** Counts chosen by the grammar of the language arrive as flags. */
const isFlag = (name: string): boolean => /^(one|is|has)(?=[A-Z]|$)/.test(name);

const both = (sentence: Sentence): ReturnType<typeof spoken>[] => [spoken(sentence, true), spoken(sentence, false)];

/** Every parameter that the English sentence shows in one of its forms. */
const shown = (sentence: Sentence): Set<string> =>
  new Set(both(sentence).flatMap(({ text }) => [...text.matchAll(/⟦(\w+)⟧/g)].map(match => match[1] ?? '')));

/** International words, codes and names that a language may share with English. */
const SHARED_WORDS =
  /^[^a-z]*$|^(Status|Details|Name|Plan|Tarif|Version|Police|Information|Normal|Standard|Premium|Limit|Online|Service)$/i;

test('English says something everywhere', () => {
  for (const [key, sentence] of entries(english)) for (const { text } of both(sentence)) expect(text.trim(), key).not.toBe('');
});

describe.each(others)('%s', (tag, words) => {
  test('has every key of English and no other', () => {
    expect(
      entries(words)
        .map(([key]) => key)
        .sort(),
    ).toEqual(
      entries(english)
        .map(([key]) => key)
        .sort(),
    );
  });

  const pairs = entries(words).map(([key, sentence]) => {
    const [namespace = '', ...rest] = key.split('.');
    return { key, sentence, original: english[namespace]?.[rest.join('.')] };
  });

  test('says something everywhere, with every parameter that English shows', () => {
    for (const { key, sentence, original } of pairs) {
      for (const { text } of both(sentence)) {
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(/\b(undefined|NaN)\b|\[object|\$\{|\bTODO\b/);
      }
      if (original !== undefined) expect([...shown(sentence)].sort(), key).toEqual([...shown(original)].sort());
    }
  });

  test('leaves no English sentence', () => {
    const same = pairs.filter(
      ({ sentence, original }) => typeof sentence === 'string' && sentence === original && !SHARED_WORDS.test(sentence),
    );
    expect(same.map(({ key, sentence }) => `${key}: ${sentence as string}`)).toEqual([]);
    if (tag === 'de') return;
    const latin = pairs
      .flatMap(({ key, sentence }) => both(sentence).map(({ text }) => ({ key, text: text.replace(/⟦\w+⟧/g, '') })))
      .filter(({ text }) => /[a-z]{3,} [a-z]{3,}/i.test(text));
    expect(latin.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });
});

// ---- every issue that a field can show has words ----

const filesBelow = (dir: string, pattern: RegExp): string[] =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .map(path => `${dir}/${path}`)
        .filter(path => pattern.test(path) && !/\.test\./.test(path))
    : [];

const codesIn = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/\b(?:issue|problem|report)\(\s*'([a-z-]+\.[a-z-]+)'/g)].map(match => match[1] ?? '');

test('every code a field can meet while a person types has words', () => {
  // What a person's entry can run into: parsing, ranges and steps. Codes of data checks are for developers and stay codes.
  const met = [
    'src/domain/money/parse.ts',
    'src/domain/money/typed.ts',
    'src/domain/money/step.ts',
    ...filesBelow('src/components/input', /\.tsx?$/),
  ]
    .filter(path => existsSync(path))
    .flatMap(codesIn);
  const worded = new Set(entries(english).map(([key]) => key.slice(key.indexOf('.') + 1)));
  expect([...new Set(met)].filter(code => !worded.has(code)).sort()).toEqual([]);
});

test('development warnings have a code of the form topic.reason', () => {
  const codes = filesBelow('src', /\.tsx?$/).flatMap(path =>
    [...readFileSync(path, 'utf8').matchAll(/\bwarn\(\s*'([^']+)'/g)].map(match => match[1] ?? ''),
  );
  for (const code of codes) expect(code).toMatch(/^[a-z-]+\.[a-z0-9-]+$/);
});

// ---- the glossary ----

const GLOSSARY = 'docs/glossary.md';
const TERMS = ['premium', 'sum insured', 'deductible', 'coinsurance', 'waiting period', 'cooling-off', 'endorsement', 'surrender'];

// The glossary is written by hand; until the file is there, nothing can be asked of it.
test.skipIf(!existsSync(GLOSSARY))('the glossary has the words that the interface uses', () => {
  const text = readFileSync(GLOSSARY, 'utf8').toLowerCase();
  expect(TERMS.filter(term => !text.includes(term))).toEqual([]);
});
