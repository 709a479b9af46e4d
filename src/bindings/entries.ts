import type { ElementModel } from './model';

/** Files of the package: path below `dist/` (or `dist/dev/`) → text. */
export type Files = Map<string, string>;

const registering = ({ tag }: ElementModel): string => `import { defineCustomElement } from '../core/${tag}.js';
defineCustomElement();
`;

/** The development variant also says when another copy of the library took the tag first: its element would be used in place of ours. */
const checking = ({ tag, name }: ElementModel): string => `import { transformTag } from '../core/index.js';
import { ${name}, defineCustomElement } from '../core/${tag}.js';
defineCustomElement();
const tag = transformTag('${tag}');
if (typeof customElements !== 'undefined' && customElements.get(tag) !== ${name})
  console.warn(\`[ins-ui tag.defined-twice] <\${tag}>: another copy of ins-ui, or another library, registered this tag first. Load ins-ui once, or rename this copy's tags with setTagTransformer before its elements are imported.\`);
`;

/** `elements/<tag>.js` registers one tag and those it uses; `all.js` registers every tag. */
export const elementEntries = (elements: ElementModel[], development: boolean): Files => {
  const files: Files = new Map(elements.map(e => [`elements/${e.tag}.js`, development ? checking(e) : registering(e)]));
  files.set('all.js', elements.map(e => `import './elements/${e.tag}.js';\n`).join(''));
  return files;
};

/** The main entry: helpers only, registers nothing. Named one by one, so that none of Stencil's own functions becomes public. */
export const mainEntry = (names: string[]): Files =>
  new Map([['index.js', `export { ${[...names].sort().join(', ')} } from './core/index.js';\n`]]);
