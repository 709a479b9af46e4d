// Sizes as a consumer gets them: real Vite bundles of the built package, held to the budgets of size-budgets.json (performance.md §4b).
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUDGETS = JSON.parse(readFileSync(join(ROOT, 'scripts/size-budgets.json'), 'utf8'));
const ENTRY = join(ROOT, 'size-page.js');

const brotli = text => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sizeOf = text => ({ brotli: brotli(text), gzip: gzipSync(text, { level: 9 }).length, raw: Buffer.byteLength(text) });
const NOTHING = { brotli: 0, gzip: 0, raw: 0 };
const combine = (a, b, sign = 1) => Object.fromEntries(Object.keys(NOTHING).map(key => [key, a[key] + sign * b[key]]));
const total = texts => texts.map(sizeOf).reduce((sum, size) => combine(sum, size), NOTHING);

// ---- a page of a consumer ----

/** Resolves `ins-ui/…` by the package's own `exports`, as an installed copy would. */
const page = code => ({
  name: 'size-page',
  resolveId: id => (id === ENTRY ? id : undefined),
  load: id => (id === ENTRY ? code : undefined),
});

const bundle = async (code, { groups } = {}) => {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [page(code)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, external: ['react', 'react/jsx-runtime', 'vue'], output: groups && { codeSplitting: { groups } } },
    },
  });
  return output;
};

const imports = specifiers => specifiers.map(specifier => `import 'ins-ui/${specifier}';\n`).join('');

/** The chunk and everything it imports statically: what loads before it runs. */
const closure = (output, start, found = new Set()) => {
  const chunk = output.find(file => file.fileName === start);
  if (!chunk || found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports) closure(output, name, found);
  return found;
};

const entryOf = output => output.find(file => file.type === 'chunk' && file.isEntry);
const initial = output => [...closure(output, entryOf(output).fileName)];
const codes = chunks => [...chunks].map(chunk => chunk.code);
const styles = output => output.filter(file => file.fileName.endsWith('.css')).map(file => String(file.source));

const weigh = async specifiers => total(codes(initial(await bundle(imports(specifiers)))));

/** A lazy chunk by the source file it was made of: Stencil's own names are hashes. */
const sourceName = async chunk => {
  const map = `${chunk.facadeModuleId}.map`;
  const sources = existsSync(map) ? JSON.parse(await readFile(map, 'utf8')).sources : [chunk.facadeModuleId];
  return basename(sources.at(-1)).replace(/\.[jt]sx?$/, '');
};

/** What opening something for the first time loads beyond the page. */
const lazy = async specifiers => {
  const output = await bundle(imports(specifiers));
  const before = new Set(initial(output));
  const rows = output
    .filter(file => file.type === 'chunk' && file.isDynamicEntry)
    .map(async chunk => [await sourceName(chunk), total(codes([...closure(output, chunk.fileName)].filter(part => !before.has(part))))]);
  return Promise.all(rows);
};

// ---- what is measured ----

const tags = JSON.parse(await readFile(join(ROOT, 'build/docs.json'), 'utf8')).components.map(component => component.tag);
const SMALLEST = 'elements/ins-config';
const missing = new Set();

/** The page every H5 channel begins with: choose a plan, see the price; default view, English, tokens. */
const planPage = async () => {
  const wanted = ['ins-config', 'ins-premium', 'ins-plan-picker'];
  const there = wanted.filter(tag => tags.includes(tag));
  for (const tag of wanted) if (!there.includes(tag)) missing.add(tag);
  const output = await bundle(`${imports([...there.map(tag => `elements/${tag}`)])}import 'ins-ui/styles/tokens.css';\n`);
  const [script, sheet] = [total(codes(initial(output))), total(styles(output))];
  return [
    ['plan page', combine(script, sheet)],
    ['plan page, script', script],
    ['tokens.css', sheet],
  ];
};

/** Stencil's runtime and the locale registry that shares its chunk, as every page carries them once. */
const runtime = async () => {
  const groups = [
    { name: 'runtime', test: id => id.startsWith(join(ROOT, 'dist/core/')) && readFileSync(id, 'utf8').includes('proxyCustomElement = ') },
  ];
  const output = await bundle(imports(tags.map(tag => `elements/${tag}`)), { groups });
  return [['runtime', total(output.filter(file => file.name === 'runtime').map(file => file.code))]];
};

/** An element beside what every page has: the smallest page with it, less the one without. */
const element = async tag => {
  const specifier = `elements/${tag}`;
  const base = specifier === SMALLEST ? NOTHING : await weigh([SMALLEST]);
  const name = specifier === SMALLEST ? `${tag} with the runtime` : tag;
  const opened = await lazy([specifier]);
  return [[name, combine(await weigh([SMALLEST, specifier]), base, -1)], ...opened.map(([file, size]) => [`${tag}: ${file}`, size])];
};

/**
 * What a wrapper adds to a page that would otherwise import the element: the mean over all elements, as one difference of two compressed pages
 * swings by 40 bytes. From the barrel, Vite keeps names for files that nobody asks for.
 */
const wrapper = async framework => {
  const added = async (tag, path) => {
    const name = tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
    const from = path ?? `${framework}/${name}`;
    const page = await bundle(`import { ${name} } from 'ins-ui/${from}';\nglobalThis.shown = ${name};\n`);
    return combine(total(codes(initial(page))), await weigh([`elements/${tag}`]), -1);
  };
  const mean = async path => {
    const all = await Promise.all(tags.map(tag => added(tag, path)));
    return Object.fromEntries(Object.keys(NOTHING).map(key => [key, Math.round(all.reduce((sum, one) => sum + one[key], 0) / all.length)]));
  };
  return [
    [`${framework} wrapper`, await mean()],
    [`${framework} wrapper, from the barrel`, await mean(framework)],
  ];
};

/** One thing of the domain alone, as a page without any element would bundle it. */
const PURE = {
  'domain: parseResidentId': 'parseResidentId',
  'domain: parseUscc': 'parseUscc',
  'domain: parseVin': 'parseVin',
  'domain: parseIban': 'parseIban',
  'domain: phoneByPlans, beside its metadata': 'phoneByPlans, checkPhone',
  'domain: money without division': 'parseMoney, formatMoney, addAmounts, subtractAmounts, compareAmounts',
  'domain: rating engine with its arithmetic': 'compileRating, ratePremium',
  'domain: ageOn': 'ageOn',
  'domain: life cycle of a policy': 'advance, policyCycle',
  'domain: checkSchemaValue': 'checkSchemaValue',
  'domain: questionnaire engine': 'startDisclosure, answerQuestion, visibleQuestions, disclosureIssues, disclosureResult',
};

const domain = async () =>
  Promise.all(
    Object.entries(PURE).map(async ([row, names]) => {
      const output = await bundle(`import { ${names} } from 'ins-ui/domain';\nglobalThis.used = [${names}];\n`);
      return [row, total(codes(initial(output)))];
    }),
  );

const file = async path => [[path, sizeOf(await readFile(join(ROOT, 'dist', path), 'utf8'))]];

const locale = async tag => [[`locale ${tag}`, combine(await weigh([SMALLEST, `locales/${tag}`]), await weigh([SMALLEST]), -1)]];

const measure = [
  planPage,
  runtime,
  ...tags.map(tag => () => element(tag)),
  () => wrapper('react'),
  () => wrapper('vue'),
  () => locale('zh-CN'),
  domain,
  () => file('cdn/ins-ui.js'),
  () => file('cdn/autoloader.js'),
];

// ---- against the budgets ----

// A gate that is not met yet is held at its budget (docs/adr/0009-byte-exceptions.md) and said every time.
const { pending, gates, goals, budgets } = BUDGETS;
const line = (...cells) => console.log(cells.map((cell, i) => (i ? String(cell).padStart(9) : String(cell).padEnd(44))).join(' '));
line('', 'brotli', 'budget', 'goal', 'gzip', 'raw');

const rows = [];
for (const step of measure) rows.push(...(await step()));

const problems = [];
for (const [name, size] of rows) {
  const budget = budgets[name];
  if (budget === undefined) problems.push(`${name}: no budget in scripts/size-budgets.json`);
  else if (size.brotli > budget) problems.push(`${name}: ${size.brotli - budget} bytes over its budget`);
  line(name, size.brotli, budget ?? '-', goals[name] ?? '', size.gzip, size.raw);
  if (size.brotli > gates[name]) console.log(`     over its gate of ${gates[name]}: ADR 9`);
  else if (gates[name] < budget) problems.push(`${name}: meets its gate of ${gates[name]}; lower its budget and end the exception`);
}
// `--readme` writes the measured sizes into both READMEs.
const README_ROWS = [
  ['plan page', '`ins-config` + `ins-premium` + `ins-plan-picker` + `tokens.css`'],
  ['ins-config with the runtime', '`ins-config`, runtime included'],
  ['ins-premium', '`ins-premium` (+)'],
  ['ins-plan-picker', '`ins-plan-picker` (+)'],
  ['ins-policy-card', '`ins-policy-card` (+)'],
  ['ins-money-input', '`ins-money-input` (+)'],
  ['locale zh-CN', '`ins-ui/locales/zh-CN` (+)'],
  ['cdn/ins-ui.js', '`cdn/ins-ui.js`'],
];
if (process.argv.includes('--readme')) {
  const sizes = new Map(rows);
  const table = [
    '|   | kB brotli |',
    '| --- | ---: |',
    ...README_ROWS.map(([row, label]) => `| ${label} | ${(sizes.get(row).brotli / 1000).toFixed(1)} |`),
  ];
  for (const file of ['README.md', 'README.zh-CN.md']) {
    const text = await readFile(join(ROOT, file), 'utf8');
    await writeFile(join(ROOT, file), text.replace(/(<!-- sizes -->)[\s\S]*?(<!-- \/sizes -->)/, `$1\n\n${table.join('\n')}\n\n$2`));
  }
}

const measured = new Set(rows.map(([name]) => name));
for (const name of Object.keys(budgets)) {
  if (measured.has(name)) continue;
  if (pending.includes(name.split(':')[0])) console.log(`${name}: not built yet, skipped`);
  else problems.push(`${name}: has a budget but is not built`);
}
for (const tag of missing) if (!pending.includes(tag)) problems.push(`plan page: ${tag} is not built`);
for (const tag of pending) if (tags.includes(tag)) problems.push(`${tag}: is built, so it is no longer pending`);

for (const problem of problems) console.log(`FAIL ${problem}`);
console.log(`${Math.max(0, rows.length - problems.length)} passed, ${problems.length} failed`);
process.exit(problems.length ? 1 : 0);
