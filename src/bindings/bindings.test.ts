import { describe, expect, it } from 'vitest';
import { apiText } from './api';
import { elementEntries, mainEntry } from './entries';
import { llmsText } from './llms';
import { metadataFiles } from './metadata';
import { type ElementModel, firstSentence, handlerName, type PropModel } from './model';
import { referencedModules, typeFiles } from './types';
import { wrapperEntries } from './wrappers';

const prop = (name: string, type: string, over: Partial<PropModel> = {}): PropModel => ({
  name,
  type,
  references: [],
  docs: `The ${name}.`,
  deprecated: undefined,
  attribute: name,
  reflects: false,
  default: undefined,
  required: false,
  readonly: false,
  values: [],
  ...over,
});

const field: ElementModel = {
  tag: 'ins-sum-field',
  name: 'InsSumField',
  folder: 'input/sum-field',
  docs: 'Takes a sum. Use it in forms.',
  examples: ['<ins-sum-field></ins-sum-field>'],
  props: [
    prop('value', 'string', { default: "''" }),
    prop('required', 'boolean', { default: 'false', reflects: true }),
    prop('limits', 'Limits', {
      attribute: undefined,
      references: [{ name: 'Limits', exported: 'Limits', module: 'components/input/sum-field/sum-field.types' }],
    }),
    prop('format', '(sum: string) => string', { attribute: undefined }),
    prop('valid', 'boolean', { readonly: true, attribute: undefined }),
  ],
  events: [
    {
      name: 'ins-change',
      type: 'SumDetail',
      references: [{ name: 'SumDetail', exported: 'SumDetail', module: 'components/input/sum-field/sum-field.types' }],
      docs: 'Committed.',
      deprecated: undefined,
      handler: 'onInsChange',
      cancelable: false,
    },
  ],
  methods: [],
  slots: [
    { name: '', docs: 'the label' },
    { name: 'end', docs: 'after the sum' },
  ],
  parts: [{ name: 'input', docs: 'the native input' }],
  cssProperties: [],
  states: [],
  form: true,
  valued: true,
};
const plain: ElementModel = { ...field, tag: 'ins-note', name: 'InsNote', props: [], events: [], form: false, valued: false };

describe('names', () => {
  it('turns events into handlers', () => expect(handlerName('ins-row-change')).toBe('onInsRowChange'));
  it('finds the first sentence', () => expect(firstSentence('Shows 1.5 of it.\nAnd more.')).toBe('Shows 1.5 of it.'));
});

describe('entries', () => {
  it('registers one tag per module, warns in development only', () => {
    expect(elementEntries([field], false).get('elements/ins-sum-field.js')).toBe(
      "import { defineCustomElement } from '../core/ins-sum-field.js';\ndefineCustomElement();\n",
    );
    expect(elementEntries([field], true).get('elements/ins-sum-field.js')).toContain('tag.defined-twice');
    expect(elementEntries([field, plain], false).get('all.js')).toBe(
      "import './elements/ins-sum-field.js';\nimport './elements/ins-note.js';\n",
    );
  });
  it('names what the main entry exports', () =>
    expect(mainEntry(['b', 'a']).get('index.js')).toBe("export { a, b } from './core/index.js';\n"));
});

describe('wrappers', () => {
  const files = wrapperEntries([field, plain]);
  it('import their element first, and no other', () => {
    for (const framework of ['react', 'vue']) {
      const text = files.get(`${framework}/InsSumField.js`) ?? '';
      expect(text).toContain("import '../elements/ins-sum-field.js';");
      expect(text).not.toContain('ins-note');
    }
  });
  it('keep the directive of React on the first line', () => {
    expect(files.get('react/InsSumField.js')).toMatch(/^'use client';\n/);
    expect(files.get('react/index.js')).toMatch(/^'use client';\n/);
    expect(files.get('vue/index.js')).not.toContain('use client');
  });
  it('know the properties by the class of the element', () => {
    expect(files.get('react/InsSumField.js')).toContain("import { InsSumField as Element } from '../core/ins-sum-field.js';");
    expect(files.get('vue/InsSumField.js')).toContain('createComponent(Element, "ins-sum-field", "InsSumField")');
  });
  it('refuse names that the runtimes would work out wrongly', () => {
    const odd = { ...field, props: field.props.map(prop => (prop.name === 'required' ? { ...prop, attribute: 'needed' } : prop)) };
    expect(() => wrapperEntries([odd])).toThrow('needed');
  });
});

describe('types', () => {
  const files = typeFiles([field, plain]);
  const element = files.get('elements/ins-sum-field.d.ts') ?? '';
  it('import what the props refer to and hand it on', () => {
    expect(element).toContain("import type { Limits, SumDetail } from '../components/input/sum-field/sum-field.types.js';");
    expect(element).toContain("export type { Limits, SumDetail } from '../components/input/sum-field/sum-field.types.js';");
    expect(referencedModules([field, plain])).toEqual(['components/input/sum-field/sum-field.types']);
  });
  it('tell apart what a host may leave out and what an element has', () => {
    expect(element).toContain('  value?: string | undefined;');
    expect(element).toContain('  value: string;');
    expect(element).toContain('  format?: ((sum: string) => string) | undefined;');
    expect(element).toContain('  readonly valid');
  });
  it('type the event by detail and target', () =>
    expect(element).toContain("'ins-change': CustomEvent<SumDetail> & { readonly target: InsSumFieldElement };"));
  it('give form controls the members of native ones', () => {
    expect(element).toContain('extends HTMLElement, InsFormElement');
    expect(files.get('elements/ins-note.d.ts')).toContain('export interface InsNoteElement extends HTMLElement {');
  });
  it('know the tag in documents, JSX and Vue', () => {
    expect(element).toContain("'ins-sum-field': InsSumFieldElement;");
    expect(files.get('types/react.d.ts')).toContain("'onins-change'?: ((event: InsSumFieldEventMap['ins-change']) => void) | undefined");
    expect(files.get('types/vue.d.ts')).toContain('InsSumField: typeof InsSumField;');
    expect(files.get('vue/InsSumField.d.ts')).toContain("modelValue?: InsSumFieldProps['value'];");
  });
});

describe('data', () => {
  it('describes every element for editors', () => {
    const files = metadataFiles([field], { name: 'ins-ui', version: '1.0.0', description: '' });
    const manifest = JSON.parse(files.get('custom-elements.json') ?? '') as {
      schemaVersion: string;
      modules: { declarations: { tagName: string; attributes: { name: string }[] }[] }[];
    };
    expect(manifest.schemaVersion).toBe('2.1.0');
    expect(manifest.modules[0]?.declarations[0]?.tagName).toBe('ins-sum-field');
    expect(manifest.modules[0]?.declarations[0]?.attributes.map(a => a.name)).toEqual(['value', 'required']);
    expect([...files.keys()]).toEqual(['custom-elements.json', 'web-types.json', 'html-custom-data.json']);
  });
  it('lists the public surface line by line', () => {
    const text = apiText([field], ['.', './all']);
    expect(text).toContain('\nins-ui,entry,./all\n');
    expect(text).toContain('\nins-sum-field,element,form-associated\n');
    expect(text).toContain("\nins-sum-field,prop,value,string,'',attribute value\n");
    expect(text).toContain('\nins-sum-field,event,ins-change,SumDetail\n');
  });
  it('tells an assistant what it needs', () => {
    const text = llmsText([field], 'Insurance.', ['zh-CN']);
    expect(text).toContain('## <ins-sum-field> (React and Vue: InsSumField)');
    expect(text).toContain('`onInsChange`');
    expect(text).toContain('```html\n<ins-sum-field></ins-sum-field>\n```');
  });
});
