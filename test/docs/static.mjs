// Checks of the documentation that need no browser: types, style sheets, commands, Node programs, links, completeness.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from 'lightningcss';
import { brokenPromises } from './blocks.mjs';
import { WORK } from './browser.mjs';

const node = (args, cwd) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });

/** One run of vue-tsc over all typed blocks; complaints by file name. */
export const typeErrors = async () => {
  const config = {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'esnext',
      moduleResolution: 'bundler',
      moduleDetection: 'force',
      jsx: 'react-jsx',
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['vite/client'],
    },
    vueCompilerOptions: { strictTemplates: true },
    include: ['*.ts', '*.tsx', '*.vue'],
  };
  await writeFile(join(WORK, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = node(['node_modules/vue-tsc/bin/vue-tsc.js', '-p', `${WORK}/tsconfig.json`, '--pretty', 'false']);
  const errors = new Map();
  for (const [complaint, file] of stdout.matchAll(/^(?:build\/docs\/)?([^\s(]+)\(\d+,\d+\): .*(?:\n {2,}.*)*/gm))
    errors.set(file, [...(errors.get(file) ?? []), complaint]);
  if (!errors.size && stdout.trim()) throw new Error(stdout);
  return errors;
};

const tokens = new Set([...readFileSync('dist/styles/tokens.css', 'utf8').matchAll(/--ins-[a-z0-9-]+(?=:)/g)].map(([name]) => name));
const PREFIXES = new Set([...tokens].map(name => name.split('-')[3]));

/** It parses, and every token it names exists. */
export const checkCss = ({ code }) => {
  try {
    transform({ filename: 'block.css', code: Buffer.from(code), minify: true });
  } catch (error) {
    return [String(error)];
  }
  const named = [...code.matchAll(/--ins-[a-z0-9-]+/g)].map(([name]) => name);
  return named.filter(name => PREFIXES.has(name.split('-')[3]) && !tokens.has(name)).map(name => `there is no token ${name}`);
};

const SCRIPTS = { ...JSON.parse(readFileSync('package.json', 'utf8')).scripts };
/** What npm does by itself. */
const NPM = ['ci', 'install', 'pack'];

const commandProblem = command => {
  const [program, first = '', second = ''] = command.trim().split(/\s+/);
  if (program === 'npm') {
    const script = first === 'run' ? second : first;
    return NPM.includes(first) || script in SCRIPTS ? undefined : `npm has no script "${script}"`;
  }
  if (program === 'node') return existsSync(first) ? undefined : `there is no ${first}`;
  return ['cp', 'mkdir', 'cd', 'git'].includes(program) ? undefined : `unknown command "${program}"`;
};

export const checkShell = ({ code }) =>
  code
    .split(/\n|&&/)
    .map(line => line.replace(/(^|\s)#.*/, ''))
    .filter(line => line.trim())
    .map(commandProblem)
    .filter(Boolean);

export const runInNode = block => {
  const { status, stdout, stderr } = node([`${block.name}.${block.language}`], WORK);
  const problems = status || stderr ? [stderr || `exit code ${status}`] : [];
  return [...problems, ...brokenPromises(block, stdout)];
};

// ---- links and completeness ----

/** The anchor GitHub gives a heading. */
const anchorOf = heading =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');

const withoutCode = text => text.replace(/^[ \t]*```[^]*?^[ \t]*```/gm, '').replace(/`[^`\n]*`/g, '');
const anchorsOf = file =>
  new Set([...readFileSync(file, 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading.replaceAll('`', ''))));

/** Every relative link leads to a file, and every `#` in it to a heading. */
export const brokenLinks = file => {
  const links = [...withoutCode(readFileSync(file, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
  return links.filter(link => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path ? join(dirname(file), path) : file;
    return !existsSync(target) || (anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).has(anchor));
  });
};

export const tags = () => JSON.parse(readFileSync('build/docs.json', 'utf8')).components.map(({ tag }) => tag);

const sources = () =>
  readdirSync('src', { recursive: true })
    .map(String)
    .filter(path => /\.tsx?$/.test(path) && !/\.test\.|testing\/|i18n\//.test(path))
    .map(path => readFileSync(`src/${path}`, 'utf8'));

export const documentedCodes = () =>
  new Set([...readFileSync('docs/guide/warnings.md', 'utf8').matchAll(/^### (\S+)$/gm)].map(([, code]) => code));

/** What a warning names, and every quoted `topic.reason` whose topic is one of ours. */
export const codes = () => {
  const topics = new Set([...documentedCodes()].map(code => code.split('.')[0]));
  const found = sources().flatMap(text => [
    ...[...text.matchAll(/\bwarn\(\s*'([a-z.-]+)'|\[ins-ui ([a-z.-]+)\]/g)].map(([, warned, printed]) => warned ?? printed),
    ...[...text.matchAll(/'([a-z][a-z-]*)\.([a-z-]+)'/g)].filter(([, topic]) => topics.has(topic)).map(([quoted]) => quoted.slice(1, -1)),
  ]);
  return [...new Set(found)].filter(code => !/\.(css|js|json|ts|local)$/.test(code)).sort();
};
