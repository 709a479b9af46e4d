// The fenced code blocks of the documentation, each with what decides how it is run.
import { readFile } from 'node:fs/promises';

/** Languages that are executed; all others (text, json, http, …) are only read. */
export const LANGUAGES = ['html', 'js', 'ts', 'tsx', 'jsx', 'vue', 'css', 'sh'];

const FENCE = /^([ \t]*)```(\w*)[ \t]*(.*)\n([^]*?)^\1```[ \t]*$/gm;
const NOT_RUN = /<!-- not run: (.+?) -->\s*$/;

/**
 * `runsIn` is what stands behind the language: "js node" runs in Node, everything else in the browser.
 * `skipped` is the reason given in a comment before the block.
 */
const blockOf = (file, text, match) => {
  const [, indent, language, runsIn, code] = match;
  const before = text.slice(0, match.index);
  const line = before.split('\n').length;
  const name = `${file.replace(/^docs\//, '').replace(/\.md$/, '')}-${line}`.replace(/[^\w-]/g, '_');
  return {
    file,
    line,
    name,
    language,
    runsIn,
    code: code.replaceAll(`\n${indent}`, '\n').slice(indent.length),
    skipped: NOT_RUN.exec(before)?.[1],
  };
};

export const readBlocks = async file => {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(FENCE)].map(match => blockOf(file, text, match));
};

const words = text => text.replace(/[ \u00a0\u202f]+/g, ' ').trim();

/** What a block promises to print, `console.log(x); // → text`, against what it printed. Intl's no-break blanks count as blanks. */
export const brokenPromises = ({ code }, printed) => {
  const promised = [...code.matchAll(/console\.log\(.*\);?[ \t]*\/\/ → (.*)$/gm)].map(([, text]) => words(text)).join('\n');
  return promised === words(printed) ? [] : [`promised ${JSON.stringify(promised)}, printed ${JSON.stringify(words(printed))}`];
};
