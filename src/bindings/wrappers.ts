import type { Files } from './entries';
import type { ElementModel } from './model';

const attributesOf = ({ props }: ElementModel): Record<string, string> =>
  Object.fromEntries(props.flatMap(p => (p.attribute ? [[p.name, p.attribute]] : [])));

const writable = ({ props }: ElementModel): ElementModel['props'] => props.filter(p => !p.readonly);

const reactWrapper = (e: ElementModel): string => {
  const description = {
    tag: e.tag,
    properties: writable(e).map(p => p.name),
    attributes: attributesOf(e),
    events: Object.fromEntries(e.events.map(event => [event.handler, event.name])),
  };
  return wrapper(e, 'react', description, "'use client';\n");
};

const vueWrapper = (e: ElementModel): string => {
  const description = {
    tag: e.tag,
    properties: Object.fromEntries(writable(e).map(p => [p.name, p.type === 'boolean'])),
    attributes: attributesOf(e),
    events: e.events.map(event => event.name),
    model: e.valued,
  };
  return wrapper(e, 'vue', description, '');
};

const wrapper = (
  { tag, name }: ElementModel,
  framework: 'react' | 'vue',
  description: object,
  directive: string,
): string => `${directive}import '../elements/${tag}.js';
import { createComponent } from '../internal/${framework}.js';
export const ${name} = /* @__PURE__ */ createComponent(${JSON.stringify(description)}, '${name}');
`;

const barrel = (elements: ElementModel[], directive: string): string =>
  directive + elements.map(e => `export { ${e.name} } from './${e.name}.js';\n`).join('');

/** `react/<Name>.js` and `vue/<Name>.js`: one module per element that imports that element and no other. */
export const wrapperEntries = (elements: ElementModel[]): Files => {
  const files: Files = new Map();
  for (const e of elements) {
    files.set(`react/${e.name}.js`, reactWrapper(e));
    files.set(`vue/${e.name}.js`, vueWrapper(e));
  }
  files.set('react/index.js', barrel(elements, "'use client';\n"));
  files.set('vue/index.js', barrel(elements, ''));
  return files;
};
