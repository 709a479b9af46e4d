// Builds the package: `node scripts/build.mjs` everything, `--fast` only what Storybook and the browser tests load (the development variant).
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { readElements, writeEntries, writeMetadata } from './bindings.mjs';
import { bundleCdn, bundleLocales, bundlePure, bundleRuntimes, linkPure } from './bundle.mjs';
import { fixMaps } from './maps.mjs';
import { writeModelSchema } from './model-schema.mjs';
import { buildTypes } from './types.mjs';

const fast = process.argv.includes('--fast');

const run = (args, env = {}) => {
  const done = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  if (done.status === 0 && !/\[ (ERROR|WARN) +\]/.test(done.stdout)) return;
  process.stderr.write(`${args.join(' ')}\n${done.stdout}${done.stderr}`);
  if (done.status !== 0 || done.stdout.includes('[ ERROR')) process.exit(1);
};

const stencil = (config, env) => run(['node_modules/@stencil/core/bin/stencil', 'build', '-c', config, '--ci'], env);

/** One variant's JavaScript beside Stencil's. */
const variant = async (dir, development) => {
  await fixMaps(`${dir}/core`);
  await writeEntries(dir, development);
  await bundleLocales(dir);
  await bundleRuntimes(dir);
};

const steps = [
  ['clean', () => rm('dist', { recursive: true, force: true }), !fast],
  ['components, development', () => stencil('stencil.config.ts', { INS_VARIANT: 'development' }), true],
  ['components', () => stencil('stencil.config.ts'), !fast],
  ['component data', () => stencil('scripts/stencil.docs.config.ts'), true],
  ['entries, development', () => variant('dist/dev', true), true],
  ['entries', () => variant('dist', false), !fast],
  ['domain, adapters, packs', () => bundlePure().then(() => linkPure('dist/dev')), true],
  ['tokens', () => run(['scripts/tokens.mjs', 'dist']), true],
  ['metadata', writeMetadata, true],
  ['model as JSON Schema', () => writeModelSchema(), !fast],
  ['single file, autoloader', async () => bundleCdn((await readElements()).map(e => e.tag)), !fast],
  ['types', buildTypes, !fast],
];

for (const [name, step, wanted] of steps) {
  if (!wanted) continue;
  const start = performance.now();
  await step();
  console.log(`${name.padEnd(28)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
