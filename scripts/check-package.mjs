// Gates of the packed tarball: what is in it, how large, whether every entry resolves and runs, publint, are-the-types-wrong. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { noticesText } from './notices.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'build');
const MEGABYTES = 8;
/** Everything the tarball may hold; what must be there beside the entries. */
const ALLOWED =
  /^(dist\/.+\.(js|d\.ts|map|css|json)|package\.json|README(\.[\w-]+)?\.md|CHANGELOG\.md|THIRD-PARTY-NOTICES\.md|LICENSE|llms\.txt)$/;
const EXPECTED = ['package.json', 'LICENSE', 'README.md', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.md', 'llms.txt'];
/** Runs on install, or would: none of it. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
/** Entries without JavaScript. */
const TYPES_ONLY = ['types/react', 'types/vue'];

let passed = 0;
let failed = 0;
const check = async (name, run) => {
  try {
    await run();
    passed += 1;
  } catch (error) {
    failed += 1;
    console.log(
      `FAIL  ${name}\n      ${String(error?.message ?? error)
        .slice(0, 2000)
        .replaceAll('\n', '\n      ')}`,
    );
  }
};

const command = (file, args) =>
  spawnSync(file, args, { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 1 << 26 });
const json = async path => JSON.parse(await readFile(join(ROOT, path), 'utf8'));

await mkdir(OUT, { recursive: true });
const [packed] = JSON.parse(command('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', OUT, '--loglevel=error']).stdout);
const tarball = join(OUT, packed.filename);
const files = packed.files.map(file => file.path);
const pkg = await json('package.json');

await check('only what belongs there', () =>
  assert.deepEqual(
    files.filter(path => !ALLOWED.test(path)),
    [],
  ),
);
for (const path of EXPECTED) await check(`has ${path}`, () => assert.ok(files.includes(path)));
await check(`below ${MEGABYTES} MB unpacked`, () =>
  assert.ok(packed.unpackedSize < MEGABYTES * 1e6, `${(packed.unpackedSize / 1e6).toFixed(1)} MB`),
);
await check('nothing runs on install', () =>
  assert.deepEqual(
    INSTALL_SCRIPTS.filter(name => pkg.scripts?.[name]),
    [],
  ),
);
await check('no dependencies', () => assert.equal(pkg.dependencies, undefined));

/** Files of the tarball that a target of `exports` means; a pattern means several. */
const targetsOf = target => {
  const pattern = new RegExp(
    `^${target
      .slice(2)
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace('*', '.+')}$`,
  );
  return files.filter(path => pattern.test(path));
};

for (const [entry, value] of Object.entries(pkg.exports)) {
  for (const target of typeof value === 'string' ? [value] : Object.values(value)) {
    await check(`${entry} → ${target}`, () => assert.notEqual(targetsOf(target).length, 0, 'no such file in the tarball'));
    await check(`${entry} shows no folder of Stencil`, () => assert.doesNotMatch(target, /\/(core|components|hydrate|loader)\//));
  }
}

await check('every module is declared', () => {
  const modules = files.filter(path => /^dist\/(index|all|(elements|react|vue|locales)\/.+)\.js$/.test(path));
  assert.deepEqual(
    modules.filter(path => !files.includes(path.replace(/js$/, 'd.ts'))),
    [],
  );
});
await check('no declaration names a package that an app may lack', async () => {
  for (const path of files.filter(name => name.endsWith('.d.ts')))
    assert.doesNotMatch(await readFile(join(ROOT, path), 'utf8'), /^(import|export) .* from ['"](?!\.|react['"]|vue['"])/m, path);
});
await check('every wrapper of React starts with its directive', async () => {
  for (const path of files.filter(name => /^dist\/(dev\/)?react\/.+\.js$/.test(name)))
    assert.match(await readFile(join(ROOT, path), 'utf8'), /^'use client';\n/, path);
});
await check('source maps point to where the sources are', async () => {
  for (const path of files.filter(name => /^dist\/(dev\/)?core\/.+\.map$/.test(name))) {
    for (const source of (await json(path)).sources.filter(name => name.includes('src/')))
      assert.ok(existsSync(join(ROOT, path, '..', source)), `${path}: ${source}`);
  }
});
await check('integrity values are those of the files', async () => {
  for (const [file, value] of Object.entries(await json('dist/cdn/sri.json'))) {
    const digest = createHash('sha384')
      .update(await readFile(join(ROOT, 'dist/cdn', file)))
      .digest('base64');
    assert.equal(value, `sha384-${digest}`, file);
  }
});
await check('nothing is built from strings', async () => {
  for (const path of files.filter(name => name.endsWith('.js')))
    assert.doesNotMatch(await readFile(join(ROOT, path), 'utf8'), /\beval\(|new Function\(/, path);
});
await check('production carries no development warnings', async () => {
  for (const path of files.filter(name => /^dist\/(core|elements|react|vue|cdn)\/.+\.js$/.test(name) && !name.endsWith('autoloader.js')))
    assert.doesNotMatch(await readFile(join(ROOT, path), 'utf8'), /\[ins-ui /, path);
});
await check('THIRD-PARTY-NOTICES.md says what is inside', async () =>
  assert.equal(await readFile(join(ROOT, 'THIRD-PARTY-NOTICES.md'), 'utf8'), await noticesText()),
);

await check('publint', async () => {
  const { messages } = await publint({ pkgDir: ROOT, strict: true });
  assert.deepEqual(
    messages.map(message => formatMessage(message, pkg)),
    [],
  );
});

await check('are the types wrong', () => {
  // Patterns are resolved by one example each, which the tool cannot do by itself.
  const element = files.find(path => /^dist\/elements\/.+\.js$/.test(path))?.slice('dist/elements/'.length, -3);
  const name = element?.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
  const plain = Object.keys(pkg.exports).filter(
    entry => !entry.includes('*') && !/\.(json|txt|css)$/.test(entry) && !TYPES_ONLY.includes(entry.slice(2)),
  );
  const entries = [...plain, `elements/${element}`, `elements/${element}.js`, `react/${name}`, `vue/${name}`, 'locales/en'].map(
    entry => entry.replace(/^\.\/?/, '') || '.',
  );
  const done = command(process.execPath, [
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    tarball,
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-color',
    '--no-emoji',
    '--entrypoints',
    ...entries,
  ]);
  assert.equal(done.status, 0, done.stdout + done.stderr);
});

console.log(`${files.length} files, ${(packed.size / 1e6).toFixed(2)} MB packed, ${(packed.unpackedSize / 1e6).toFixed(2)} MB unpacked`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
