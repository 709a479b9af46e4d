// Everything of the package that is generated from docs-json: entries, wrappers, types, metadata. Generators: src/bindings.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A module of src/bindings: TypeScript, run through Vite. */
const load = async name => (await runnerImport(join(ROOT, `src/bindings/${name}.ts`), { root: ROOT, configFile: false, logLevel: 'error' })).module;

const write = async (dir, files) => {
  for (const [path, text] of files) {
    const file = join(ROOT, dir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
};

/** Exports that Stencil adds to every build; not our API. */
const STENCIL = ['getAssetPath', 'render', 'setAssetPath', 'setNonce', 'setPlatformOptions'];
const coreNames = async dir => Object.keys(await import(pathToFileURL(join(ROOT, dir, 'core/index.js')).href)).filter(name => !STENCIL.includes(name));

/** JavaScript of one variant: `dist` or `dist/dev`. */
export const writeEntries = async (dir, development) => {
  const [{ readModel }, { elementEntries, mainEntry }] = await Promise.all([load('model'), load('entries')]);
  const elements = readModel(ROOT);
  await write(dir, elementEntries(elements, development));
  await write(dir, mainEntry(await coreNames(dir)));
};
