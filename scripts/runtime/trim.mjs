// Rollup plugin of the Stencil build: exchanges parts of Stencil's browser runtime for the smaller ones of replacements.js (docs/adr/0003-runtime-trim.md).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const REPLACEMENTS = readFileSync(new URL('replacements.js', import.meta.url), 'utf8');
const ORIGINALS = JSON.parse(readFileSync(new URL('originals.json', import.meta.url), 'utf8'));

/** What the replacements cannot do, by the flag with which Stencil says that a component needs it. */
const UNSUPPORTED = {
  scoped: 'encapsulation other than shadow',
  slotRelocation: '<slot> outside a shadow root',
  mode: 'styles by mode',
  hostListener: '@Listen (add the listener in connectedCallback)',
  serializer: '@PropSerialize',
  deserializer: '@AttrDeserialize',
  shadowSlotAssignmentManual: 'manual slot assignment',
  hydrateClientSide: 'hydration',
};

const GETTER_OR_SETTER = 2048 | 4096;

/** Replaces the spans of `edits`, which do not overlap. */
const apply = (code, edits) =>
  edits.sort((a, b) => b.start - a.start).reduce((out, { start, end, text }) => out.slice(0, start) + text + out.slice(end), code);

const digest = text => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Top-level declarations of a module by name. */
const declarations = (parse, code) => {
  const found = new Map();
  for (const { type, start, end, id, declarations: list } of parse(code).body) {
    if (type === 'FunctionDeclaration') found.set(id.name, { start, end });
    if (type === 'VariableDeclaration' && list.length === 1 && list[0].id.type === 'Identifier') found.set(list[0].id.name, { start, end });
  }
  return found;
};

/** Long names of Stencil's records become short ones: a bundler's minifier must leave property names alone. */
const shorten = code => {
  const names = [...new Set(code.match(/\$\w+\$/g))];
  const short = new Map(names.map((name, i) => [name, `$${i.toString(36)}`]));
  return code.replace(/\$\w+\$/g, name => short.get(name));
};

const exchange = (parse, code) => {
  const originals = declarations(parse, code);
  const ours = declarations(parse, REPLACEMENTS);
  const edits = [];
  const added = [];
  for (const [name, { start, end }] of ours) {
    const text = REPLACEMENTS.slice(start, end);
    const original = originals.get(name);
    if (!original) {
      if (name in ORIGINALS) throw new Error(`"${name}" is no longer declared in Stencil's runtime`);
      added.push(text);
      continue;
    }
    const found = digest(code.slice(original.start, original.end));
    if (found !== ORIGINALS[name]) throw new Error(`"${name}" of Stencil's runtime has changed (${found}, known ${ORIGINALS[name]})`);
    edits.push({ ...original, text });
  }
  return `${apply(code, edits)}\n${added.join('\n')}\nexport { defineElement };\n`;
};

/**
 * A component as Stencil compiled it: its second list of watchers goes (the class has them), and its registration becomes a call.
 * @returns {string}
 */
const trimComponent = (parse, code) => {
  const edits = [];
  let tag = '';
  let className = '';
  for (const { declaration, declarations: list } of parse(code).body.map(node => ({ declaration: node.declaration, ...node }))) {
    const call = (list ?? declaration?.declarations)?.[0]?.init;
    if (!call?.callee?.name?.endsWith('proxyCustomElement')) continue;
    className = (list ?? declaration.declarations)[0].id.name;
    const [, name, members, , watchers] = call.arguments[1].elements;
    tag = name.value;
    checkMembers(tag, members?.properties ?? [], watchers?.properties ?? []);
    if (watchers) edits.push({ start: members.end, end: watchers.end, text: '' });
  }
  const register = /function defineCustomElement\(\) \{[\s\S]*?const components = \[([^\]]*)\][\s\S]*?\n\}/.exec(code);
  if (!tag || !register) throw new Error('a component is compiled differently from before');
  // An element that draws other elements of ours registers them too, which is Stencil's longer function.
  if (register[1] !== `"${tag}"`) return apply(code, edits);
  const { index: start, 0: text } = register;
  edits.push({ start, end: start + text.length, text: `function defineCustomElement() { defineElement("${tag}", ${className}); }` });
  return `import { defineElement } from '@stencil/core/internal/client';\n${apply(code, edits)}`;
};

const checkMembers = (tag, members, watchers) => {
  const names = new Set(members.map(member => member.key.value ?? member.key.name));
  for (const { key, value } of members) {
    if (value.elements[0].value & GETTER_OR_SETTER)
      throw new Error(`<${tag}> has a getter or setter as @Prop (${key.value}), which the trimmed runtime leaves out`);
  }
  for (const { key } of watchers) {
    if (!names.has(key.value)) throw new Error(`<${tag}> watches the attribute "${key.value}", which the trimmed runtime leaves out`);
  }
};

/** What markup of ours must not say. */
const MARKUP = [
  [/\bh\(Host, \{[^}]*\b(class|style):/, 'class or style on <Host> (they belong to the page)'],
  [/\bstyle: \{ *['"]?\w*[A-Z]/, 'a style name in camel case (write it as in CSS)'],
];

const checkMarkup = code => {
  for (const [pattern, feature] of MARKUP)
    if (pattern.test(code)) throw new Error(`a component uses ${feature}, which the trimmed runtime leaves out`);
};

const ADVICE =
  'Compare both versions, adapt scripts/runtime/replacements.js, then write the new digest to scripts/runtime/originals.json (docs/adr/0003-runtime-trim.md).';

export const trimRuntime = ({ readable }) => ({
  name: 'ins-trim-runtime',
  transform(code, id) {
    try {
      const parse = text => this.parse(text);
      if (id.includes('/src/')) checkMarkup(code);
      if (id.includes('/@stencil/core/internal/client/')) {
        const next = exchange(parse, code);
        return { code: readable ? next : shorten(next), map: { mappings: '' } };
      }
      if (id.includes('@stencil/core/internal/app-data')) checkFlags(code);
      else if (code.includes('proxyCustomElement(')) return { code: trimComponent(parse, code), map: null };
    } catch (error) {
      this.error(`runtime trim: ${error.message}. ${ADVICE}`);
    }
    return null;
  },
});

const checkFlags = code => {
  const build = /BUILD = [^{]*(\{[^}]*\})/.exec(code)?.[1];
  if (!build) throw new Error('no BUILD flags found');
  for (const [flag, feature] of Object.entries(UNSUPPORTED)) {
    if (new RegExp(`\\b${flag}: true`).test(build)) throw new Error(`a component uses ${feature}, which the trimmed runtime leaves out`);
  }
};
