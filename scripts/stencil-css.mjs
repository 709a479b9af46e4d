// Stencil plugin: gives every design token in component styles its light default, so that an element looks right with no style sheet on the page,
// and writes the result as short as it goes.
import { transform } from 'lightningcss';
import { applyFallbacks } from './tokens.mjs';

/** No targets: nothing is lowered or prefixed, what the author wrote is only shortened. */
const shortest = (filename, source) => transform({ filename, code: Buffer.from(source), minify: true }).code.toString();

export const tokenFallbacks = {
  name: 'token-fallbacks',
  pluginType: 'css',
  transform: (source, file) => {
    const path = file.split('?')[0];
    return path.endsWith('.css') ? { id: file, code: shortest(path, applyFallbacks(source)) } : null;
  },
};
