// What every host test needs: counting checks, installing the packed tarball into a blank app, a static server, a watched page.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = fileURLToPath(new URL('.', import.meta.url));
export const ROOT = join(HERE, '../..');
/** Outside the repository, so that an app cannot find a package it did not install. */
export const WORK = join(tmpdir(), `ins-ui-hosts-${createHash('sha1').update(ROOT).digest('hex').slice(0, 8)}`);

// ---- checks ----

export const count = { passed: 0, failed: 0 };

export const check = async (name, run) => {
  try {
    await run();
    count.passed += 1;
    console.log(`  ok    ${name}`);
  } catch (error) {
    count.failed += 1;
    console.log(`  FAIL  ${name}\n${String(error?.stack ?? error).replace(/^/gm, '        ')}`);
  }
};

/** Waits until `read` gives what is wanted; elements render a moment after a change. */
export const eventually = async (read, wanted) => {
  let found;
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 25))) {
    found = await read();
    if (found === wanted) return;
  }
  throw new Error(`expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
};

// ---- commands ----

/** Runs a command to its end; what it said comes back, or is thrown when it failed. */
export const run = (command, args, cwd, env = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.on('error', reject);
    child.on('close', code => (code === 0 ? resolve(output) : reject(new Error(`${command} ${args.join(' ')}\n${output}`))));
  });

const node = (cwd, args, env) => run(process.execPath, args, cwd, env);
const npm = (cwd, ...args) => run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], cwd);

// ---- the package ----

/** Packs the built package; with `version` a copy that says it is another version. @returns the tarball's path */
export const pack = async version => {
  await mkdir(WORK, { recursive: true });
  const [{ filename }] = JSON.parse(
    await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', WORK, '--loglevel=error'], ROOT),
  );
  if (!version) return join(WORK, filename);
  const copy = join(WORK, 'other');
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy);
  await run('tar', ['-xzf', join(WORK, filename), '-C', copy], WORK);
  const manifest = join(copy, 'package/package.json');
  await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), version }));
  const other = join(WORK, 'ins-ui-other.tgz');
  await run('tar', ['-czf', other, '-C', copy, 'package'], WORK);
  return other;
};

/**
 * A blank app with its locked dependencies and the tarballs.
 * @param name folder of the app below test/hosts
 * @param sources further folders whose files belong to it
 * @param packages what to install beside the lock: `ins-ui@file:…`
 */
export const install = async (name, sources, packages) => {
  const app = join(WORK, name);
  await mkdir(app, { recursive: true });
  for (const entry of await readdir(app)) if (entry !== 'node_modules') await rm(join(app, entry), { recursive: true });
  for (const source of [...sources, name]) await cp(join(HERE, source), app, { recursive: true });
  await cp(join(HERE, 'data.ts'), join(app, 'src/data.ts'));

  const stamp = join(app, 'node_modules/.ins-ui-lock');
  const lock = createHash('sha1')
    .update(await readFile(join(app, 'package-lock.json')))
    .digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== lock) {
    await npm(app, 'ci', '--prefer-offline');
    await writeFile(stamp, lock);
  }
  for (const spec of packages) await rm(join(app, 'node_modules', spec.split('@')[0]), { recursive: true, force: true });
  await npm(app, 'install', '--no-save', '--no-package-lock', '--offline', ...packages);
  return app;
};

/** @param env `development` also takes the library's development variant and the framework's own warnings */
export const viteBuild = (app, outDir, env, ...args) =>
  node(app, ['node_modules/vite/bin/vite.js', 'build', '--emptyOutDir', '--outDir', outDir, '--mode', env, ...args], { NODE_ENV: env });

export const typecheck = (app, compiler) =>
  node(app, [`node_modules/${compiler}/bin/${compiler === 'typescript' ? 'tsc' : 'vue-tsc.js'}`, '--noEmit']);

/** The app's own server bundle, run by Node. */
export const renderOnServer = async (app, entry) => {
  await viteBuild(app, 'server', 'production', '--ssr', entry);
  return (
    await node(app, ['-e', "import('./server/server.js').then(async m => process.stdout.write(await m.render()))"], {
      NODE_ENV: 'production',
    })
  ).trim();
};

// ---- the browser's side ----

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Serves a folder; a form posted to `/echo` comes back as text. */
export const serve = dir =>
  new Promise(resolve => {
    const server = createServer(async (request, response) => {
      const path = normalize(new URL(request.url, 'http://x').pathname);
      if (path === '/echo') {
        response.setHeader('content-type', 'text/html');
        response.write('<!doctype html><link rel="icon" href="data:," /><pre>');
        request.on('data', chunk => response.write(String(chunk).replaceAll('<', '&lt;')));
        request.on('end', () => response.end('</pre>'));
        return;
      }
      try {
        const file = join(dir, path === '/' ? 'index.html' : path);
        const body = await readFile(file);
        response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.end(body);
      } catch {
        response.statusCode = 404;
        response.end();
      }
    });
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => new Promise(done => server.close(done)) }),
    );
  });

/** Opens a page of an app and hands it to `drive`; whatever it says on the console or fails to load is a failure. */
export const onPage = async (browser, dir, path, name, drive) => {
  const server = await serve(dir);
  const page = await browser.newPage();
  const said = [];
  page.on('console', message => {
    // React's development build advertises its extension.
    if (!message.text().includes('React DevTools')) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', error => said.push(String(error)));
  page.on('requestfailed', request => {
    // A lazy part still on its way when the form is posted is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`${request.url()} failed`);
  });
  try {
    await page.goto(`${server.url}${path}`);
    await drive(page);
    await check(`${name}: nothing on the console`, () => {
      if (said.length) throw new Error(said.join('\n'));
    });
  } finally {
    await page.close();
    await server.close();
  }
};
