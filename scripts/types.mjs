// Declarations of the package: generated ones, those of our own modules by `tsc`, extensions for `nodenext`, and a check of the whole.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTypes } from './bindings.mjs';
import { LOCALES } from './bundle.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

const tsc = async (name, compiler, config) => {
  const file = join(ROOT, 'build', `tsconfig.${name}.json`);
  await writeFile(file, JSON.stringify(config, undefined, 2));
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules', compiler, 'bin/tsc'), '-p', file], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${name} types:\n${done.stdout}${done.stderr}`);
};

const ENTRIES = ['index.ts', 'domain/index.ts', 'adapters/index.ts', 'packs/index.ts', 'testing/index.ts'];

const declare = modules =>
  tsc('declarations', 'typescript', {
    extends: '../tsconfig.json',
    compilerOptions: {
      declaration: true,
      emitDeclarationOnly: true,
      noEmitOnError: true,
      rootDir: '../src',
      outDir: '../dist',
      composite: false,
      incremental: false,
    },
    files: [
      '../src/kit/globals.d.ts',
      ...ENTRIES.filter(path => existsSync(join(ROOT, 'src', path))).map(path => `../src/${path}`),
      ...modules.map(path => `../src/${path}.ts`),
    ],
    include: [],
    exclude: [],
  });

const declarations = async () =>
  (await readdir(DIST, { recursive: true })).filter(path => path.endsWith('.d.ts')).map(path => join(DIST, path));

const withExtension = (specifier, file) => {
  if (specifier.endsWith('.js')) return specifier;
  const target = join(dirname(file), specifier);
  if (existsSync(`${target}.d.ts`)) return `${specifier}.js`;
  if (existsSync(join(target, 'index.d.ts'))) return `${specifier}/index.js`;
  throw new Error(`${file}: no declaration of ${specifier}`);
};

const addExtensions = async file => {
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace(
      /(\bfrom |\bimport\()(['"])(\.[^'"]*)\2/g,
      (_, before, quote, specifier) => `${before}${quote}${withExtension(specifier, file)}${quote}`,
    ),
  );
};

/** What `tsc` wrote for one entry, for nothing but a side effect. */
const REGISTERS = 'export {};\n';

export const buildTypes = async () => {
  await declare(await writeTypes());
  for (const tag of ['en', ...LOCALES]) await writeFile(join(DIST, 'locales', `${tag}.d.ts`), REGISTERS);
  await writeFile(join(DIST, 'cdn/ins-ui.d.ts'), "export * from '../index.js';\n");
  await writeFile(join(DIST, 'cdn/autoloader.d.ts'), REGISTERS);
  const main = join(DIST, 'index.d.ts');
  await writeFile(main, `${await readFile(main, 'utf8')}export type * from './all.js';\n`);
  await rm(join(DIST, 'kit/globals.d.ts'), { force: true });
  const files = await declarations();
  for (const file of files) await addExtensions(file);
  // The native compiler checks the same, four times as fast.
  await tsc('package', 'typescript-7', {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'nodenext',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    },
    files,
  });
};
