import { kebab } from './assign';
import type { Files } from './entries';
import type { ElementModel } from './model';

/** The runtimes work attribute and event names out of the property and handler names; what they would get wrong must not exist. */
const checkNames = (e: ElementModel): void => {
  for (const { name, attribute } of e.props)
    if (attribute && attribute !== kebab(name)) throw new Error(`<${e.tag}> ${name}: attribute ${attribute} is not ${kebab(name)}`);
  for (const { name, handler } of e.events)
    if (kebab(handler) !== `on-${name}` || !name.startsWith('ins-')) throw new Error(`<${e.tag}> event ${name}: handler ${handler}`);
};

const wrapper = (e: ElementModel, framework: 'react' | 'vue', directive: string): string => {
  checkNames(e);
  return `${directive}import '../elements/${e.tag}.js';
import { ${e.name} as Element } from '../core/${e.tag}.js';
import { createComponent } from '../internal/${framework}.js';
export const ${e.name} = /* @__PURE__ */ createComponent(Element, ${JSON.stringify(e.tag)}, ${JSON.stringify(e.name)});
`;
};

const barrel = (elements: ElementModel[], directive: string): string =>
  directive + elements.map(e => `export { ${e.name} } from './${e.name}.js';\n`).join('');

/** `react/<Name>.js` and `vue/<Name>.js`: one module per element that imports that element and no other. */
export const wrapperEntries = (elements: ElementModel[]): Files => {
  const files: Files = new Map();
  for (const e of elements) {
    files.set(`react/${e.name}.js`, wrapper(e, 'react', "'use client';\n"));
    files.set(`vue/${e.name}.js`, wrapper(e, 'vue', ''));
  }
  files.set('react/index.js', barrel(elements, "'use client';\n"));
  files.set('vue/index.js', barrel(elements, ''));
  return files;
};
