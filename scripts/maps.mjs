// Source maps of Stencil's output: `sources` are written relative to the project, which gives coverage of 0 % (toolchain.md §5).
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const fixed = (source, dir) => {
  const path = source.split('?')[0];
  const module = /(?:^|\/)node_modules\/(.+)$/.exec(path);
  if (path.startsWith('@')) return path;
  return relative(dir, resolve(ROOT, module ? `node_modules/${module[1]}` : path)).replaceAll('\\', '/');
};

/** @param dir a folder of Stencil's output, for example `dist/core` */
export const fixMaps = async dir => {
  const folder = join(ROOT, dir);
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const text = await readFile(file, 'utf8');
    if (name.endsWith('.js')) {
      // Stencil writes the reference twice, the second one glued to whatever follows.
      const body = text.replace(/\n*\/\/# sourceMappingURL=\S+\n*/g, '\n');
      await writeFile(file, `${body.trimEnd()}\n//# sourceMappingURL=${name}.map\n`);
    } else if (name.endsWith('.map')) {
      const map = JSON.parse(text);
      // Runs on fresh output only: a fixed map would be moved again.
      if (map.sources.some(source => source.startsWith('src/')))
        await writeFile(file, JSON.stringify({ ...map, sources: map.sources.map(s => fixed(s, dirname(file))) }));
    }
  }
};
