// Everything of the package that is generated from docs-json: entries, wrappers, types, metadata. The generators are in src/bindings.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { LOCALES } from './bundle.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A module of src/bindings: TypeScript, run through Vite. */
export const load = async name =>
  (await runnerImport(join(ROOT, `src/bindings/${name}.ts`), { root: ROOT, configFile: false, logLevel: 'error' })).module;

export const readElements = async () => (await load('model')).readModel(ROOT);

export const readPackage = async () => JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));

const writeAll = async (dir, files) => {
  for (const [path, text] of files) {
    const file = join(ROOT, dir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
};

/** Exports that Stencil adds to every build; not our API. */
const STENCIL = ['getAssetPath', 'render', 'setAssetPath', 'setNonce', 'setPlatformOptions'];
const coreNames = async dir =>
  Object.keys(await import(pathToFileURL(join(ROOT, dir, 'core/index.js')).href)).filter(name => !STENCIL.includes(name));

/** JavaScript of one variant, `dist` or `dist/dev`: the main entry, the elements, the wrappers. */
export const writeEntries = async (dir, development) => {
  const [elements, { elementEntries, mainEntry }, { wrapperEntries }] = await Promise.all([
    readElements(),
    load('entries'),
    load('wrappers'),
  ]);
  await writeAll(dir, new Map([...elementEntries(elements, development), ...mainEntry(await coreNames(dir)), ...wrapperEntries(elements)]));
};

/** Data for editors and assistants. */
export const writeMetadata = async () => {
  const [elements, pkg, { metadataFiles }, { llmsText }] = await Promise.all([
    readElements(),
    readPackage(),
    load('metadata'),
    load('llms'),
  ]);
  await writeAll('dist', metadataFiles(elements, pkg));
  await writeFile(join(ROOT, 'llms.txt'), llmsText(elements, pkg.description, LOCALES));
};

/** Declarations of elements and wrappers, and the modules whose own declarations they refer to. */
export const writeTypes = async () => {
  const [elements, { typeFiles, referencedModules }] = await Promise.all([readElements(), load('types')]);
  await writeAll('dist', typeFiles(elements));
  return referencedModules(elements);
};
