import type { Config } from '@stencil/core';
import { tokenFallbacks } from './scripts/stencil-css.mjs';
import { trimRuntime } from './scripts/runtime/trim.mjs';
import { replaceDev } from './scripts/stencil-rollup.mjs';

const development = process.env.INS_VARIANT === 'development';

/**
 * The shipped build, alone in its config: another output target would switch on runtime code in it (performance.md §5.1).
 * It runs twice: `dist/core`, and `dist/dev/core` with the development warnings, chosen by the `development` export condition.
 */
export const config: Config = {
  namespace: 'ins-ui',
  sourceMap: true,
  taskQueue: 'immediate',
  hydratedFlag: null,
  invisiblePrehydration: false,
  validateTypes: false,
  validatePrimaryPackageOutputTarget: false,
  buildDist: true,
  plugins: [tokenFallbacks],
  rollupPlugins: { before: [replaceDev(development), trimRuntime({ readable: development })] },
  outputTargets: [
    {
      type: 'dist-custom-elements',
      dir: development ? 'dist/dev/core' : 'dist/core',
      externalRuntime: false,
      customElementsExportBehavior: 'default',
      includeGlobalScripts: false,
      generateTypeDeclarations: false,
      minify: false,
    },
  ],
};
