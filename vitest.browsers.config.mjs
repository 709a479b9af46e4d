import { defineConfig, mergeConfig } from 'vitest/config';
import { firefox, webkit } from './scripts/browsers.mjs';
import base from './vitest.config.ts';

// Behaviour in the other engines: `npm run test:browsers`, on a machine that has them. Goldens and keys of the browser itself stay Chromium's.

const project = (name, provider) => ({
  extends: true,
  test: {
    name,
    include: ['src/**/*.test.tsx', 'test/contract/**/*.test.ts'],
    // Axe judges the page's own native buttons in WebKitGTK's grey; colours are proven in Chromium.
    exclude: ['test/contract/axe.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 375, height: 812 },
      provider,
      instances: [{ browser: name }],
    },
  },
});

export default mergeConfig(
  { ...base, test: {} },
  defineConfig({ test: { projects: [project('firefox', firefox()), project('webkit', webkit())] } }),
);
