// The bundles that Stencil does not make: pure modules, words, wrapper runtimes, the files for pages without a build. All by Vite.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const src = path => join(ROOT, 'src', path);

/** Serves modules that exist only while building. */
const virtual = modules => ({
  name: 'ins-virtual',
  resolveId: id => (id in modules ? `\0${id}` : undefined),
  load: id => modules[id.slice(1)],
});

const bundle = ({ entry, outDir, external = [], output = {}, sourcemap = false, define = {}, plugins = [], minify = false }) =>
  build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __DEV__: 'false', ...define },
    plugins,
    build: {
      target: 'es2022',
      outDir: join(ROOT, outDir),
      emptyOutDir: false,
      minify: false,
      sourcemap,
      reportCompressedSize: false,
      // Virtual entries are no paths, so they stand in `input`.
      lib: { entry, formats: ['es'], fileName: (_, name) => `${name}.js` },
      // Vite's own `minify` keeps white space in a library.
      rolldownOptions: { input: entry, external, output: { minify, ...output }, onwarn: fail },
    },
  });

/** A warning of the bundler is a mistake of ours. */
const fail = warning => {
  throw new Error(warning.message);
};

/** Folders of `src` without any UI, one file per module so that a bundler takes what a page uses; the libraries of ADR 10 come along. */
const PURE = ['domain', 'adapters', 'packs', 'testing'].filter(name => existsSync(src(`${name}/index.ts`)));

export const bundlePure = () =>
  bundle({
    entry: Object.fromEntries(PURE.map(name => [`${name}/index`, src(`${name}/index.ts`)])),
    outDir: 'dist',
    sourcemap: true,
    output: {
      preserveModules: true,
      preserveModulesRoot: src(''),
      entryFileNames: ({ name }) =>
        `${name.replace(/^.*node_modules\/(?:\.\w+\/)?/, 'vendor/').replace(/^vendor\/(.+)\/\1$/, 'vendor/$1')}.js`,
    },
  });

/** They hold no development warnings: one copy serves both variants. */
export const linkPure = async dir => {
  for (const name of PURE) await write(`${dir}/${name}/index.js`, `export * from '../../${name}/index.js';\n`);
};

const write = async (path, text) => {
  await mkdir(dirname(join(ROOT, path)), { recursive: true });
  await writeFile(join(ROOT, path), text);
};

/** Locales with a file of words; English is built into the elements. */
export const LOCALES = readdirSync(src('i18n'))
  .filter(file => /^[a-z]{2}(-[A-Z]{2})?\.ts$/.test(file) && file !== 'en.ts')
  .map(file => file.slice(0, -3));

export const bundleLocales = async dir => {
  const modules = Object.fromEntries(
    LOCALES.map(tag => [
      `locale:${tag}`,
      `import { registerLocale } from 'ins-ui'; import messages from '${src(`i18n/${tag}.ts`)}'; registerLocale('${tag}', messages);`,
    ]),
  );
  await bundle({
    entry: Object.fromEntries(LOCALES.map(tag => [tag, `locale:${tag}`])),
    outDir: `${dir}/locales`,
    external: ['ins-ui'],
    output: { paths: { 'ins-ui': '../index.js' } },
    plugins: [virtual(modules)],
  });
  await write(`${dir}/locales/en.js`, '// English is built into the elements; this file keeps a list of locales complete.\n');
};

export const bundleRuntimes = dir =>
  bundle({
    entry: { react: src('bindings/react-runtime.ts'), vue: src('bindings/vue-runtime.ts') },
    outDir: `${dir}/internal`,
    external: ['ins-ui', 'react', 'vue'],
    output: { paths: { 'ins-ui': '../index.js' }, chunkFileNames: '[name].js' },
  });

const sri = async path =>
  `sha384-${createHash('sha384')
    .update(await readFile(join(ROOT, path)))
    .digest('base64')}`;

/** One file with every tag, Chinese and English words and the tokens; and the autoloader. `sri.json` has their integrity values. */
export const bundleCdn = async tags => {
  const dist = path => join(ROOT, 'dist', path);
  const modules = {
    'ins-cdn': `
      import '${dist('all.js')}';
      import '${dist('locales/zh-CN.js')}';
      import tokens from '${dist('styles/tokens.css')}?inline';
      export * from '${dist('index.js')}';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(tokens);
      document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];`,
  };
  const [{ output }] = await bundle({
    entry: { 'ins-ui': 'ins-cdn' },
    outDir: 'dist/cdn',
    minify: true,
    output: { codeSplitting: false },
    plugins: [virtual(modules)],
  });
  // An integrity value covers one file only.
  const [file] = output;
  // A lazy part that was inlined is imported from the file itself.
  const elsewhere = [...file.imports, ...file.dynamicImports].filter(name => name !== file.fileName);
  if (output.length !== 1 || elsewhere.length)
    throw new Error(`cdn/ins-ui.js is not self-contained: ${elsewhere.join()} ${output.map(part => part.fileName).join()}`);
  await bundle({
    entry: { autoloader: src('bindings/autoloader.ts') },
    outDir: 'dist/cdn',
    minify: true,
    define: { INS_TAGS: JSON.stringify(tags) },
  });
  const files = ['ins-ui.js', 'autoloader.js'];
  const sums = await Promise.all(files.map(async file => [file, await sri(`dist/cdn/${file}`)]));
  await write('dist/cdn/sri.json', `${JSON.stringify(Object.fromEntries(sums), undefined, 2)}\n`);
};
