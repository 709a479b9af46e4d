import { kebab } from './assign';
import type { Files } from './entries';
import type { ElementModel } from './model';

const writable = ({ props }: ElementModel): ElementModel['props'] => props.filter(p => !p.readonly);

/** The runtimes work attribute and event names out of the property and handler names; what they would get wrong must not exist. */
const checkNames = (e: ElementModel): void => {
  for (const { name, attribute } of e.props)
    if (attribute && attribute !== kebab(name)) throw new Error(`<${e.tag}> ${name}: attribute ${attribute} is not ${kebab(name)}`);
  for (const { name, handler } of e.events)
    if (kebab(handler) !== `on-${name}` || !name.startsWith('ins-')) throw new Error(`<${e.tag}> event ${name}: handler ${handler}`);
};

const reactWrapper = (e: ElementModel): string =>
  wrapper(
    e,
    'react',
    [
      writable(e)
        .map(p => p.name)
        .join(' '),
    ],
    "'use client';\n",
  );

const vueWrapper = (e: ElementModel): string => {
  const properties = writable(e).map(p => (p.type === 'boolean' ? `!${p.name}` : p.name));
  const events = e.events.map(event => event.name.slice('ins-'.length));
  return wrapper(e, 'vue', [properties.join(' '), events.join(' '), ...(e.valued ? [true as const] : [])], '');
};

const wrapper = (e: ElementModel, framework: 'react' | 'vue', description: (string | true)[], directive: string): string => {
  checkNames(e);
  const args = [e.tag, e.name, ...description].map(argument => JSON.stringify(argument)).join(', ');
  return `${directive}import '../elements/${e.tag}.js';
import { createComponent } from '../internal/${framework}.js';
export const ${e.name} = /* @__PURE__ */ createComponent(${args});
`;
};

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
