// Executes the documentation: every code block of the READMEs, the guides and the element pages, and checks links and completeness.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, readBlocks } from './blocks.mjs';
import { bundle, isBundled, prepare, runInBrowser } from './browser.mjs';
import { brokenLinks, checkCss, checkShell, codes, documentedCodes, runInNode, tags, typeErrors } from './static.mjs';

/** More unexecuted blocks than this and the documentation is no longer proven. */
const MOST_SKIPPED = 3;
const TWIN = 'README.zh-CN.md';

const inFolder = dir =>
  readdirSync(dir, { recursive: true })
    .map(path => `${dir}/${path}`)
    .filter(path => path.endsWith('.md'));
const pages = ['README.md', TWIN, ...inFolder('docs'), 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...inFolder('src')];
const executed = ['README.md', ...inFolder('docs/guide'), ...inFolder('docs/components')];

let passed = 0;
let failed = 0;
const check = (name, problems) => {
  if (problems.length) console.log(`FAIL ${name}\n     ${problems.join('\n     ')}`);
  problems.length ? failed++ : passed++;
};
const title = ({ file, line, language, runsIn }) => `${file}:${line} ${language} ${runsIn}`.trim();

const all = (await Promise.all(executed.map(readBlocks))).flat();
const blocks = all.filter(block => LANGUAGES.includes(block.language) && !block.skipped);

// A page that shows a policy is served under it.
for (const { file, code } of all.filter(block => block.language === 'http')) {
  const headers = Object.fromEntries(
    code
      .trim()
      .split('\n')
      .map(line => line.split(/:\s+(.*)/).slice(0, 2)),
  );
  for (const block of blocks) if (block.file === file) block.headers = headers;
}

await prepare(blocks);
const unbuilt = await bundle(blocks.filter(isBundled).map(({ name }) => name));
const errors = await typeErrors();
const inBrowser = blocks.filter(block => block.language === 'html' || (isBundled(block) && !unbuilt.has(block.name)));
const results = await runInBrowser(inBrowser);

for (const block of blocks) {
  const at = inBrowser.indexOf(block);
  const problems = [...(errors.get(`${block.name}.${block.language}`) ?? []), ...(results[at] ?? [])];
  if (unbuilt.has(block.name)) problems.push(unbuilt.get(block.name));
  if (block.runsIn === 'node') problems.push(...runInNode(block));
  if (block.language === 'css') problems.push(...checkCss(block));
  if (block.language === 'sh') problems.push(...checkShell(block));
  check(title(block), problems);
}

const codeOf = async file => (await readBlocks(file)).map(({ language, runsIn, code }) => `${language} ${runsIn}\n${code}`);
const [english, chinese] = await Promise.all(['README.md', TWIN].map(codeOf));
check(`${TWIN} has the code of README.md`, JSON.stringify(english) === JSON.stringify(chinese) ? [] : ['code blocks differ']);

for (const file of pages)
  check(
    `links of ${file}`,
    brokenLinks(file).map(link => `${link} leads nowhere`),
  );

const readme = readFileSync('README.md', 'utf8');
for (const tag of tags()) {
  const missing = [];
  if (!existsSync(`docs/components/${tag}.md`)) missing.push(`there is no docs/components/${tag}.md`);
  if (!readme.includes(`(docs/components/${tag}.md)`)) missing.push('README.md does not list it');
  check(`<${tag}> is documented`, missing);
}

const documented = documentedCodes();
check(
  'every code is in docs/guide/warnings.md',
  codes().filter(code => !documented.has(code)),
);

const skipped = all.filter(block => block.skipped);
for (const block of skipped) console.log(`not run: ${title(block)}: ${block.skipped}`);
check(`at most ${MOST_SKIPPED} blocks are not run`, skipped.length > MOST_SKIPPED ? [`${skipped.length} are not`] : []);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
