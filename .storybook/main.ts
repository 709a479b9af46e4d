import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

const built = (path: string): string => fileURLToPath(new URL(`../dist/dev/${path}`, import.meta.url));

/** Stories use the public entry points of the built package, in its development variant. */
const alias = [
  { find: /^ins-ui$/, replacement: built('index.js') },
  { find: /^ins-ui\/(domain|adapters|packs|testing)$/, replacement: built('$1/index.js') },
  { find: /^ins-ui\/styles\/(.+)$/, replacement: fileURLToPath(new URL('../dist/styles/$1', import.meta.url)) },
  { find: /^ins-ui\/(.+?)(\.js)?$/, replacement: built('$1.js') },
];

// A custom element cannot be defined twice, so a rebuilt component needs a fresh page rather than a hot update.
let timer: NodeJS.Timeout | undefined;
const reloadOnRebuild: Plugin = {
  name: 'reload-on-rebuild',
  hotUpdate({ file, server }) {
    if (!file.startsWith(`${process.cwd()}/dist/`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    }, 300);
    return [];
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config, { configType }) => ({
    ...config,
    plugins: [...(config.plugins ?? []), reloadOnRebuild],
    resolve: { ...config.resolve, alias, dedupe: [...(config.resolve?.dedupe ?? []), 'lit'] },
    // Vite's watcher skips build.outDir, "dist" by default, which is where Stencil puts the components.
    ...(configType === 'DEVELOPMENT' ? { build: { ...config.build, outDir: 'storybook-static' } } : {}),
  }),
};
export default config;
