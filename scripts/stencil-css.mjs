// Stencil plugin: gives every design token in component styles its light default, so that an element looks right with no style sheet on the page.
import { applyFallbacks } from './tokens.mjs';

export const tokenFallbacks = {
  name: 'token-fallbacks',
  pluginType: 'css',
  transform: (source, file) => (file.split('?')[0].endsWith('.css') ? { id: file, code: applyFallbacks(source) } : null),
};
