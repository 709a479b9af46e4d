// A static server and the page script for the lanes that run in plain Playwright, outside Vitest.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.json': 'application/json' };

/**
 * Serves `files` (path → text) and, below `/dist/`, the built package.
 * @param {Record<string, string>} files
 * @param {Record<string, string>} headers sent with everything
 */
export const serve = async (files, headers = {}) => {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = normalize(pathname).startsWith('/dist/');
    const body = files[pathname] ?? (inside ? await readFile(join(ROOT, normalize(pathname))).catch(() => undefined) : undefined);
    const type = TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, {
      ...headers,
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
};

/** One TypeScript module with all it imports, as the text of an ES module. */
export const bundle = async path => {
  const entry = join(ROOT, path);
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'page' } },
  });
  return [built].flat()[0].output[0].code;
};

/** Counts checks by group; one line per group, then `N passed, N failed`. */
export const tally = () => {
  let group = { name: '', passed: 0, failed: [] };
  let passed = 0;
  let failed = 0;
  const close = () => {
    if (!group.name) return;
    console.log(`${group.failed.length ? 'FAIL' : 'ok  '} ${group.name}: ${group.passed} passed, ${group.failed.length} failed`);
    for (const message of group.failed) console.log(`     ${message.replace(/\n/g, '\n     ')}`);
    passed += group.passed;
    failed += group.failed.length;
  };
  return {
    group(name) {
      close();
      group = { name, passed: 0, failed: [] };
    },
    /** @param {boolean} good @param {string} message what is wrong otherwise */
    check(good, message) {
      if (good) group.passed++;
      else group.failed.push(message);
    },
    end() {
      close();
      console.log(`${passed} passed, ${failed} failed`);
      return failed;
    },
  };
};
