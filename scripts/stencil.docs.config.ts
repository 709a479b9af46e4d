import type { Config } from '@stencil/core';

/** Documentation data only, for our own generators; runs after the shipped build because both write `src/components.d.ts`. */
export const config: Config = {
  namespace: 'ins-ui',
  rootDir: '..',
  srcDir: '../src',
  tsconfig: 'tsconfig.docs.json',
  validateTypes: false,
  validatePrimaryPackageOutputTarget: false,
  outputTargets: [{ type: 'docs-json', file: '../build/docs.json' }],
};
