import type { Files } from './entries';
import { type ElementModel, type Member, oneLine, type PropModel } from './model';

interface Package {
  name: string;
  version: string;
  description: string;
}

const described = (docs: string): { description?: string } => (docs ? { description: oneLine(docs) } : {});
const deprecation = ({ deprecated }: Member): { deprecated?: string | true } =>
  deprecated === undefined ? {} : { deprecated: deprecated || true };
const json = (data: unknown): string => `${JSON.stringify(data, undefined, 2)}\n`;

// ---- custom-elements.json (schema 2.1.0) ----

const manifestField = (p: PropModel): object => ({
  kind: 'field',
  name: p.name,
  type: { text: p.type },
  ...described(p.docs),
  ...deprecation(p),
  ...(p.default === undefined ? {} : { default: p.default }),
  ...(p.attribute ? { attribute: p.attribute } : {}),
  ...(p.reflects ? { reflects: true } : {}),
  ...(p.readonly ? { readonly: true } : {}),
});

const manifestDeclaration = (e: ElementModel): object => ({
  kind: 'class',
  customElement: true,
  tagName: e.tag,
  name: e.name,
  ...described(e.docs),
  superclass: { name: 'HTMLElement' },
  members: [
    ...e.props.map(manifestField),
    ...e.methods.map(m => ({ kind: 'method', name: m.name, ...described(m.docs), ...deprecation(m) })),
  ],
  attributes: e.props.flatMap(p =>
    p.attribute
      ? [
          {
            name: p.attribute,
            fieldName: p.name,
            type: { text: p.type },
            ...described(p.docs),
            ...deprecation(p),
            ...(p.default === undefined ? {} : { default: p.default }),
          },
        ]
      : [],
  ),
  events: e.events.map(event => ({
    name: event.name,
    type: { text: `CustomEvent<${event.type}>` },
    ...described(event.docs),
    ...deprecation(event),
  })),
  slots: e.slots.map(s => ({ name: s.name, ...described(s.docs) })),
  cssParts: e.parts.map(p => ({ name: p.name, ...described(p.docs) })),
  cssProperties: e.cssProperties.map(p => ({ name: p.name, ...described(p.docs) })),
  cssStates: e.states.map(s => ({ name: s.name, ...described(s.docs) })),
});

const manifest = (elements: ElementModel[]): object => ({
  schemaVersion: '2.1.0',
  modules: elements.map(e => ({
    kind: 'javascript-module',
    path: `dist/elements/${e.tag}.js`,
    declarations: [manifestDeclaration(e)],
    exports: [{ kind: 'custom-element-definition', name: e.tag, declaration: { name: e.name, module: `dist/elements/${e.tag}.js` } }],
  })),
});

// ---- web-types (JetBrains) ----

const webTypes = (elements: ElementModel[], { name, version }: Package): object => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(e => ({
        name: e.tag,
        ...described(e.docs),
        attributes: e.props.flatMap(p =>
          p.attribute
            ? [
                {
                  name: p.attribute,
                  ...described(p.docs),
                  required: p.required,
                  value: { type: p.values.length ? p.values.map(v => `'${v}'`) : p.type },
                },
              ]
            : [],
        ),
        slots: e.slots.map(s => ({ name: s.name, ...described(s.docs) })),
        js: {
          properties: e.props.map(p => ({ name: p.name, ...described(p.docs), value: { type: p.type } })),
          events: e.events.map(event => ({ name: event.name, ...described(event.docs), value: { type: `CustomEvent<${event.type}>` } })),
        },
        css: {
          parts: e.parts.map(p => ({ name: p.name, ...described(p.docs) })),
          properties: e.cssProperties.map(p => ({ name: p.name, ...described(p.docs) })),
        },
      })),
    },
  },
});

// ---- html-custom-data (VS Code) ----

const htmlData = (elements: ElementModel[]): object => ({
  version: 1.1,
  tags: elements.map(e => ({
    name: e.tag,
    ...described(e.docs),
    attributes: e.props.flatMap(p =>
      p.attribute
        ? [
            {
              name: p.attribute,
              ...described(p.docs),
              ...(p.type === 'boolean' ? { valueSet: 'v' } : {}),
              ...(p.values.length ? { values: p.values.map(name => ({ name })) } : {}),
            },
          ]
        : [],
    ),
  })),
});

/** Data for editors and documentation tools. */
export const metadataFiles = (elements: ElementModel[], pkg: Package): Files =>
  new Map([
    ['custom-elements.json', json(manifest(elements))],
    ['web-types.json', json(webTypes(elements, pkg))],
    ['html-custom-data.json', json(htmlData(elements))],
  ]);
