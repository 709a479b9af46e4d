import { posix } from 'node:path';
import type { Files } from './entries';
import { type ElementModel, type EventModel, type Member, oneLine, type PropModel, type TypeReference } from './model';

/** Text for one declaration file: doc comment, or nothing. */
const comment = (docs: string, deprecated?: string, indent = '  '): string => {
  const text = [oneLine(docs).replaceAll('*/', '*\\/'), deprecated === undefined ? '' : `@deprecated ${oneLine(deprecated)}`].filter(
    Boolean,
  );
  return text.length ? `${indent}/** ${text.join(' ')} */\n` : '';
};

const allMembers = (e: ElementModel): Member[] => [...e.props, ...e.events, ...e.methods];

/** One line per module: the types are imported, and exported again so that a host finds them beside the element. */
const typeLines = (references: TypeReference[], from: string): string => {
  const modules = new Map<string, Set<string>>();
  for (const { name, exported, module } of references) {
    const path = posix.relative(from, module);
    const names = modules.get(path) ?? new Set();
    modules.set(path, names.add(name === exported ? name : `${exported} as ${name}`));
  }
  return [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, names]) => ['import', 'export'].map(verb => `${verb} type { ${[...names].sort().join(', ')} } from '${path}.js';\n`))
    .join('');
};

/** Optional members take `undefined` too, for hosts with `exactOptionalPropertyTypes`. */
const propLine = (p: PropModel, optional: boolean): string =>
  `${comment(p.docs, p.deprecated)}  ${p.readonly ? 'readonly ' : ''}${p.name}${optional ? '?' : ''}: ${bracketed(p.type, optional)};\n`;

const bracketed = (type: string, optional: boolean): string => {
  if (!optional || /\bundefined$/.test(type)) return type;
  return /=>/.test(type) ? `(${type}) | undefined` : `${type} | undefined`;
};

const propsInterface = (e: ElementModel): string => `/** Properties of \`<${e.tag}>\`, as a host sets them. */
export interface ${e.name}Props {
${e.props
  .filter(p => !p.readonly)
  .map(p => propLine(p, !p.required))
  .join('')}}
`;

const eventLine = (event: EventModel, element: string): string =>
  `${comment(event.docs, event.deprecated)}  '${event.name}': CustomEvent<${event.type}> & { readonly target: ${element} };\n`;

const eventMap = (e: ElementModel): string => `/** Events of \`<${e.tag}>\`: only from a person's act, bubbling, not composed. */
export interface ${e.name}EventMap {
${e.events.map(event => eventLine(event, `${e.name}Element`)).join('')}}
`;

const listening = (e: ElementModel): string =>
  (['addEventListener', 'removeEventListener'] as const)
    .map(method => {
      const options = method === 'addEventListener' ? 'boolean | AddEventListenerOptions' : 'boolean | EventListenerOptions';
      const overload = (map: string): string =>
        `  ${method}<K extends keyof ${map}>(type: K, listener: (this: ${e.name}Element, event: ${map}[K]) => unknown, options?: ${options}): void;\n`;
      return `${overload(`${e.name}EventMap`)}${overload('HTMLElementEventMap')}  ${method}(type: string, listener: EventListenerOrEventListenerObject, options?: ${options}): void;\n`;
    })
    .join('');

const methodLine = (m: Member): string => `${comment(m.docs, m.deprecated)}  ${m.name}${m.type.replace(/ => (?=[^=]*$)/, ': ')};\n`;

const elementInterface = (
  e: ElementModel,
): string => `${comment(e.docs, undefined, '')}export interface ${e.name}Element extends HTMLElement${e.form ? ', InsFormElement' : ''} {
${e.props.map(p => propLine(p, !p.required && p.default === undefined)).join('')}${e.methods.map(methodLine).join('')}${listening(e)}}
`;

const elementTypes = (e: ElementModel): string => `${typeLines(
  allMembers(e).flatMap(m => m.references),
  'elements',
)}${e.form ? "import type { InsFormElement } from '../types/form-element.js';\n" : ''}
${propsInterface(e)}
${eventMap(e)}
${elementInterface(e)}
declare global {
  interface HTMLElementTagNameMap {
    '${e.tag}': ${e.name}Element;
  }
}
`;

const FORM_ELEMENT = `/** What a form-associated element shows of its form, as native controls do. */
export interface InsFormElement {
  /** The form it belongs to. */
  readonly form: HTMLFormElement | null;
  /** The \`<label>\` elements that name it. */
  readonly labels: NodeList;
  readonly validity: ValidityState;
  /** The sentence a person reads; empty when valid. */
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  /** As \`checkValidity\`, and shows the problem. */
  reportValidity(): boolean;
  /** A problem the host found; an empty string takes it away. */
  setCustomValidity(message: string): void;
}
`;

const reactTypes = (e: ElementModel): string => `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ${e.name}Element, ${e.name}EventMap, ${e.name}Props } from '../elements/${e.tag}.js';

interface ${e.name}Handlers {
${e.events.map(event => `${comment(event.docs, event.deprecated)}  ${event.handler}?: ((event: ${e.name}EventMap['${event.name}']) => void) | undefined;\n`).join('')}}

export type ${e.name}ComponentProps = ${e.name}Props & ${e.name}Handlers & Omit<HTMLAttributes<${e.name}Element>, keyof ${e.name}Props | keyof ${e.name}Handlers>;

${comment(e.docs, undefined, '')}export declare const ${e.name}: ForwardRefExoticComponent<${e.name}ComponentProps & RefAttributes<${e.name}Element>>;
`;

const typeNames = (e: ElementModel): string => [`${e.name}Element`, `${e.name}EventMap`, `${e.name}Props`].join(', ');

const vueValue = (e: ElementModel): PropModel | undefined => (e.valued ? e.props.find(p => p.name === 'value') : undefined);

const vueTypes = (e: ElementModel): string => {
  const value = vueValue(e);
  const model = value ? `${e.name}Props['value']` : undefined;
  const lines = [
    ...e.events.map(
      event =>
        `${comment(event.docs, event.deprecated)}  ${event.handler}?: ((event: ${e.name}EventMap['${event.name}']) => void) | undefined;\n`,
    ),
    ...(model ? [`  modelValue?: ${model};\n  'onUpdate:modelValue'?: ((value: ${e.name}Element['value']) => void) | undefined;\n`] : []),
  ];
  return `import type { ElementComponent } from '../types/vue-component.js';
import type { ${typeNames(e)} } from '../elements/${e.tag}.js';

interface ${e.name}Handlers {
${lines.join('')}}

interface ${e.name}Slots {
  default?(): unknown;
${e.slots
  .filter(s => s.name)
  .map(s => `${comment(s.docs)}  ${/^\w+$/.test(s.name) ? s.name : `'${s.name}'`}?(): unknown;\n`)
  .join('')}}

${comment(e.docs, undefined, '')}export declare const ${e.name}: ElementComponent<${e.name}Element, ${e.name}Props & ${e.name}Handlers, ${e.name}Slots>;
`;
};

const VUE_COMPONENT = `import type { AllowedComponentProps, ComponentCustomProps, ComponentPublicInstance, HTMLAttributes, VNodeProps } from 'vue';

/** \`data-testid\` and the like, as templates with strict checks spell them. */
interface DataAttributes {
  [name: \`data\${Capitalize<string>}\`]: unknown;
}

/** The wrapper of one element: \`ref.value.$el\` is the element itself. */
export type ElementComponent<E extends HTMLElement, P, S> = new () => Omit<ComponentPublicInstance, '$props' | '$slots' | '$el'> & {
  $props: P & Omit<HTMLAttributes, keyof P> & DataAttributes & VNodeProps & AllowedComponentProps & ComponentCustomProps;
  $slots: S;
  $el: E;
};
`;

const jsx = (e: ElementModel): string => {
  const handlers = e.events.map(event => `'on${event.name}'?: ((event: ${e.name}EventMap['${event.name}']) => void) | undefined`);
  const events = handlers.length ? ` & { ${handlers.join('; ')} }` : '';
  return `      '${e.tag}': DetailedHTMLProps<Omit<HTMLAttributes<${e.name}Element>, keyof ${e.name}Props>, ${e.name}Element> & ${e.name}Props${events};\n`;
};

const elementImports = (elements: ElementModel[]): string =>
  elements.map(e => `import type { ${typeNames(e)} } from '../elements/${e.tag}.js';\n`).join('');

const reactElements = (elements: ElementModel[]): string => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${elementImports(elements)}
/** The elements as tags in JSX, for React 19, which sets properties and listens to \`onins-change\` by itself. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(jsx).join('')}    }
  }
}
`;

const vueElements = (
  elements: ElementModel[],
): string => `${elements.map(e => `import type { ${e.name} } from '../vue/${e.name}.js';\n`).join('')}
/** The wrappers, registered globally: \`app.component('InsPremium', InsPremium)\` or a resolver. */
declare module 'vue' {
  interface GlobalComponents {
${elements.map(e => `    ${e.name}: typeof ${e.name};\n`).join('')}  }
}
export {};
`;

/** Declarations of all that is generated. Types a prop refers to are declared by `tsc` from their own sources. */
export const typeFiles = (elements: ElementModel[]): Files => {
  const files: Files = new Map();
  for (const e of elements) {
    files.set(`elements/${e.tag}.d.ts`, elementTypes(e));
    files.set(`react/${e.name}.d.ts`, reactTypes(e));
    files.set(`vue/${e.name}.d.ts`, vueTypes(e));
  }
  const reexport = (path: (e: ElementModel) => string): string => elements.map(e => `export * from '${path(e)}.js';\n`).join('');
  files.set('types/form-element.d.ts', FORM_ELEMENT);
  files.set('all.d.ts', elements.map(e => `export type * from './elements/${e.tag}.js';\n`).join(''));
  files.set(
    'react/index.d.ts',
    reexport(e => `./${e.name}`),
  );
  files.set(
    'vue/index.d.ts',
    reexport(e => `./${e.name}`),
  );
  files.set('types/vue-component.d.ts', VUE_COMPONENT);
  files.set('types/css.d.ts', '// A style sheet, imported for its effect.\nexport {};\n');
  files.set('types/react.d.ts', reactElements(elements));
  files.set('types/vue.d.ts', vueElements(elements));
  return files;
};

/** Modules below `src/` whose declarations the elements need. */
export const referencedModules = (elements: ElementModel[]): string[] => [
  ...new Set(elements.flatMap(e => allMembers(e).flatMap(m => m.references.map(r => r.module)))),
];
