// Runs blocks: builds what a bundler would build, serves everything from one origin, opens each block as a page of its own in Chromium.
import { createReadStream } from 'node:fs';
import { mkdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright';
import { build, transformWithOxc } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';
import { brokenPromises } from './blocks.mjs';

export const WORK = 'build/docs';
const BUNDLED = ['js', 'ts', 'tsx', 'jsx', 'vue'];
/** Pages whose scripts import the package by name need a bundler too. */
const isBundledPage = ({ language, code }) => language === 'html' && /['"]ins-ui[/'"]/.test(code);
export const isBundled = block => (BUNDLED.includes(block.language) && block.runsIn !== 'node') || isBundledPage(block);

/** How a block becomes a page: it runs by itself, or its default export is mounted. */
const MOUNT = {
  tsx: file => `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import * as block from './${file}';
    if (block.default) createRoot(document.getElementById('root')).render(createElement(block.default));`,
  vue: file => `import { createApp } from 'vue'; import App from './${file}'; createApp(App).mount('#root');`,
};
MOUNT.jsx = MOUNT.tsx;

const CDN = '<script type="module" src="/ins-ui/cdn/ins-ui.js"></script>';

/** A fragment becomes a page, with the elements when it brings no script of its own. */
const page = body =>
  /^\s*<!doctype/i.test(body)
    ? body
    : `<!doctype html><html lang="en"><meta charset="utf-8"><title>docs</title>${body.includes('<script') ? '' : CDN}<body>${body}</body></html>`;

const fileOf = ({ name, language }) => `${name}.${language}`;

/** A host project that has the package installed: a link, resolved through `exports` like any other package. */
export const prepare = async blocks => {
  await rm(WORK, { recursive: true, force: true });
  await mkdir(join(WORK, 'node_modules'), { recursive: true });
  await symlink(process.cwd(), join(WORK, 'node_modules/ins-ui'));
  await writeFile(join(WORK, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const block of blocks) {
    await writeFile(join(WORK, fileOf(block)), block.code);
    if (isBundledPage(block)) await writeFile(join(WORK, fileOf(block)), page(block.code));
    if (!isBundled(block) || isBundledPage(block)) continue;
    await writeFile(join(WORK, `${block.name}.entry.js`), MOUNT[block.language]?.(fileOf(block)) ?? `import './${fileOf(block)}';`);
    await writeFile(
      join(WORK, `${block.name}.html`),
      page(`<div id="root"></div><script type="module" src="./${block.name}.entry.js"></script>`),
    );
  }
};

const vueFiles = {
  name: 'vue-files',
  async transform(code, id) {
    if (!id.endsWith('.vue')) return undefined;
    const { descriptor, errors } = parse(code, { filename: id });
    if (errors.length) throw errors[0];
    const { content } = compileScript(descriptor, { id: 'docs', inlineTemplate: true });
    return transformWithOxc(content, `${id}.ts`);
  },
};

/** The development variant's warnings would show a block that uses the library wrongly. */
const buildPages = names =>
  build({
    root: WORK,
    configFile: false,
    logLevel: 'silent',
    plugins: [vueFiles],
    define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    build: {
      outDir: 'out',
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: names.map(name => join(process.cwd(), WORK, `${name}.html`)) },
    },
  });

/** Builds all blocks at once, or one by one to find those that do not build; complaints by block name. */
export const bundle = async names => {
  process.env.NODE_ENV = 'development';
  try {
    await buildPages(names);
    return new Map();
  } catch (error) {
    if (names.length === 1) return new Map([[names[0], String(error)]]);
    const complaints = new Map();
    for (const name of names) for (const [, complaint] of await bundle([name])) complaints.set(name, complaint);
    return complaints;
  }
};

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** `/ins-ui/…` is the package's `dist`, as a page without a build would host it. */
const locate = path => (path.startsWith('/ins-ui/') ? join('dist', path.slice(8)) : join(WORK, 'out', path));

const send = async (response, path, headers) => {
  const file = normalize(locate(path));
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...headers });
  createReadStream(file).pipe(response);
};

const serve = async blocks => {
  const pages = new Map(blocks.map(block => [`/${block.name}.html`, block]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const block = pages.get(path);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (block?.language !== 'html' || isBundledPage(block)) return void send(response, path, block?.headers);
    response.writeHead(200, { 'content-type': 'text/html', ...block.headers }).end(page(block.code));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/** Our elements that are not there yet, or say nothing though they should. A summary of errors is silent until there are some. */
const silentElements = async () => {
  const { shownText, whenRendered } = await import('/ins-ui/testing/index.js');
  await whenRendered(document, 5000);
  return [...document.querySelectorAll('*')]
    .filter(element => element.localName.startsWith('ins-') && element.localName !== 'ins-error-summary' && !shownText(element))
    .map(element => element.localName);
};

const drive = async (context, origin, block) => {
  const tab = await context.newPage();
  const printed = [];
  const problems = [];
  tab.on('console', message => ({ log: printed, warning: problems, error: problems })[message.type()]?.push(message.text()));
  tab.on('pageerror', error => problems.push(String(error)));
  try {
    await tab.goto(`${origin}/${block.name}.html`, { waitUntil: 'networkidle' });
    for (const tag of await tab.evaluate(silentElements)) problems.push(`<${tag}> shows nothing`);
  } catch (error) {
    problems.push(String(error));
  }
  await tab.close();
  return [...problems, ...brokenPromises(block, printed.join('\n'))];
};

/** Opens every block; the answer has one list of problems per block. */
export const runInBrowser = async blocks => {
  const server = await serve(blocks);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  const results = [];
  for (const block of blocks) results.push(await drive(context, `http://127.0.0.1:${server.address().port}`, block));
  await browser.close();
  server.close();
  return results;
};
