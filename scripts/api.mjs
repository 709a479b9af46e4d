// docs/api.txt, the committed list of everything public. `npm run api` writes it; `-- --check` fails when it differs from the sources.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, readElements, readPackage } from './bindings.mjs';

const FILE = join(fileURLToPath(new URL('..', import.meta.url)), 'docs/api.txt');

const [{ apiText }, elements, pkg] = await Promise.all([load('api'), readElements(), readPackage()]);
/** Everything that the parts without a screen export, by name; the built package is asked. */
const exportsOf = async entry =>
  Object.keys(await import(new URL(`../dist/${entry}/index.js`, import.meta.url).href)).map(name => `ins-ui/${entry},export,${name}`);
const pure = (await Promise.all(['domain', 'adapters', 'packs'].map(exportsOf))).flat();
const text = `${apiText(elements, Object.keys(pkg.exports)).trimEnd()}\n${pure.join('\n')}\n`;

if (process.argv.includes('--check')) {
  const before = (await readFile(FILE, 'utf8').catch(() => '')).split('\n');
  const now = text.split('\n');
  const gone = before.filter(line => !now.includes(line)).map(line => `- ${line}`);
  const come = now.filter(line => !before.includes(line)).map(line => `+ ${line}`);
  if (gone.length + come.length) {
    console.error(
      `docs/api.txt is not what the sources say. Run \`npm run api\` and look at the change:\n${[...gone, ...come].join('\n')}`,
    );
    process.exit(1);
  }
} else {
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, text);
}
