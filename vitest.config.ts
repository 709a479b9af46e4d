import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.mjs';

const executablePath = await findChromium();

// Two projects must not share one browser object (toolchain.md §5), hence a function.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 375, height: 812 },
  provider: playwright({ launchOptions: { executablePath, args: CHROMIUM_ARGS } }),
  instances: [{ browser: 'chromium' as const }],
});

const built = (path: string): string => fileURLToPath(new URL(`./dist/dev/${path}`, import.meta.url));

/** Every story with its play function and axe, as written and in one more mode each (see .storybook/preview.ts). */
const stories = (mode: string) => ({
  extends: true as const,
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: { name: mode ? `stories-${mode}` : 'stories', browser: browser(), env: { INS_MODE: mode } },
});

export default defineConfig({
  resolve: {
    // Tests use the public entry points of the built package, in its development variant.
    alias: [
      { find: /^ins-ui$/, replacement: built('index.js') },
      { find: /^ins-ui\/(react|vue|domain|adapters|packs|testing)$/, replacement: built('$1/index.js') },
      { find: /^ins-ui\/(.+?)(\.js)?$/, replacement: built('$1.js') },
    ],
  },
  optimizeDeps: {
    include: ['@testing-library/dom', '@testing-library/user-event', 'shadow-dom-testing-library', 'axe-core', 'lit', 'fast-check'],
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs', 'test/meta/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.test.tsx', 'test/contract/**/*.test.ts', 'test/a11y/**/*.test.ts'],
          browser: browser(),
        },
      },
      ...['', 'dark', 'elder', 'rtl'].map(stories),
    ],
  },
});
