import { existsSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import type { JsonDocs, JsonDocsComponent, JsonDocsEvent, JsonDocsMethod, JsonDocsProp } from '@stencil/core/internal';

/** A type that a prop or a detail names: where it is declared, relative to `src/`, without extension. */
export interface TypeReference {
  /** The name used in the annotation. */
  name: string;
  /** The name the module exports. */
  exported: string;
  module: string;
}

/** A typed member as our generators print it. */
export interface Member {
  name: string;
  type: string;
  references: TypeReference[];
  docs: string;
  deprecated: string | undefined;
}

export interface PropModel extends Member {
  /** The attribute that sets it; absent for objects, arrays and functions. */
  attribute: string | undefined;
  reflects: boolean;
  default: string | undefined;
  /** True: the element is of no use without it (`@required`, or `name!: T` in the class). */
  required: boolean;
  readonly: boolean;
  /** Strings of a union, for completion in editors. */
  values: string[];
}

export interface EventModel extends Member {
  /** React's name of it: `onInsChange`. */
  handler: string;
  cancelable: boolean;
}

export interface NamedDoc {
  name: string;
  docs: string;
}

/** One element, read from Stencil's docs-json: all that the generators know of it. */
export interface ElementModel {
  tag: string;
  /** `InsPlanPicker` */
  name: string;
  /** Folder below `src/components`, for example `quote/plan-picker`. */
  folder: string;
  docs: string;
  examples: string[];
  props: PropModel[];
  events: EventModel[];
  methods: Member[];
  slots: NamedDoc[];
  parts: NamedDoc[];
  cssProperties: NamedDoc[];
  states: NamedDoc[];
  /** True: takes part in forms through ElementInternals and shows the members of a native control. */
  form: boolean;
  /** True: `v-model` reads and writes `value` on `ins-change`. */
  valued: boolean;
}

const pascal = (kebab: string): string => kebab.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `ins-change` → `onInsChange` */
export const handlerName = (event: string): string => `on${pascal(event)}`;

/** One line, for tables and descriptions. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The first sentence. */
export const firstSentence = (text: string): string => /^.+?[.!?](?=\s|$)/.exec(oneLine(text))?.[0] ?? oneLine(text);

type Typed = Pick<JsonDocsProp | JsonDocsEvent, 'complexType'>;
type References = NonNullable<Typed['complexType']>['references'];

/** The source a component is read from. */
interface Source {
  /** The repository's `src` folder. */
  src: string;
  /** The component's file, relative to `src`. */
  file: string;
}

const moduleOf = (path: string, { src, file }: Source): string => {
  const module = posix.join(posix.dirname(file), path);
  return existsSync(join(src, module, 'index.ts')) ? `${module}/index` : module;
};

const references = (found: References | undefined, source: Source, where: string): TypeReference[] =>
  Object.entries(found ?? {}).flatMap(([name, reference]) => {
    if (reference.location === 'global') return [];
    if (reference.location === 'local')
      throw new Error(`${where} uses ${name}, declared in ${source.file}: move it to the .types.ts file beside it`);
    if (!reference.path?.startsWith('.')) throw new Error(`${where} uses ${name} of ${reference.path ?? 'nowhere'}: public types are ours`);
    return [{ name, exported: reference.referenceLocation ?? name, module: moduleOf(reference.path, source) }];
  });

const prop = (p: JsonDocsProp, source: Source, tag: string): PropModel => ({
  name: p.name,
  type: p.complexType?.original ?? p.type,
  references: references(p.complexType?.references, source, `${tag}.${p.name}`),
  docs: p.docs,
  deprecated: p.deprecation,
  attribute: p.attr,
  reflects: p.reflectToAttr,
  default: p.default,
  required: p.required || p.docsTags.some(t => t.name === 'required'),
  readonly: p.getter && !p.setter,
  values: p.values.flatMap(v => (v.type === 'string' && v.value !== undefined ? [v.value] : [])),
});

const event = (e: JsonDocsEvent, source: Source, tag: string): EventModel => ({
  name: e.event,
  type: e.complexType.original || 'void',
  references: references(e.complexType.references, source, `${tag} ${e.event}`),
  docs: e.docs,
  deprecated: e.deprecation,
  handler: handlerName(e.event),
  cancelable: e.cancelable,
});

/** Stencil lists `Promise` and the element's own interface among the references; both are global. */
const method = (m: JsonDocsMethod, source: Source, tag: string): Member => ({
  name: m.name,
  type: m.complexType.signature,
  references: references(
    Object.fromEntries(Object.entries(m.complexType.references).filter(([name]) => name !== 'Promise' && !/^HTML\w*Element$/.test(name))),
    source,
    `${tag}.${m.name}()`,
  ),
  docs: m.docs,
  deprecated: m.deprecation,
});

const named = (items: { name: string; docs: string }[] | undefined): NamedDoc[] =>
  (items ?? []).map(({ name, docs }) => ({ name, docs: oneLine(docs) }));

const component = (c: JsonDocsComponent, root: string): ElementModel => {
  const src = join(root, 'src');
  const path = resolve(root, 'build', c.filePath ?? '');
  const source = { src, file: relative(src, path).replaceAll('\\', '/') };
  const props = c.props.map(p => prop(p, source, c.tag));
  const events = c.events.map(e => event(e, source, c.tag));
  return {
    tag: c.tag,
    name: pascal(c.tag),
    folder: posix.relative('components', posix.dirname(source.file)),
    docs: c.docs,
    examples: c.docsTags.flatMap(t => (t.name === 'example' && t.text ? [t.text.trim()] : [])),
    props,
    events,
    methods: c.methods.map(m => method(m, source, c.tag)),
    slots: named(c.slots),
    parts: named(c.parts),
    cssProperties: named(c.styles.filter(s => s.annotation === 'prop')),
    states: named(c.customStates),
    form: /formAssociated:\s*true/.test(readFileSync(path, 'utf8')),
    valued: props.some(p => p.name === 'value') && events.some(e => e.name === 'ins-change'),
  };
};

/** @param root the repository; reads `build/docs.json` and the sources it names */
export const readModel = (root: string): ElementModel[] => {
  const docs = JSON.parse(readFileSync(join(root, 'build/docs.json'), 'utf8')) as JsonDocs;
  return docs.components.map(c => component(c, root)).sort((a, b) => (a.tag < b.tag ? -1 : 1));
};
