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
  let out = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) out = out.slice(0, start) + text + out.slice(end);
  return `${out}\n${added.join('\n')}`;
};

const ADVICE = 'Compare both versions, adapt scripts/runtime/replacements.js, then write the new digest to scripts/runtime/originals.json (docs/adr/0003-runtime-trim.md).';

export const trimRuntime = ({ readable }) => ({
  name: 'ins-trim-runtime',
  transform(code, id) {
    try {
      if (id.endsWith('/@stencil/core/internal/app-data')) checkFlags(code);
      else if (id.split('?')[0].endsWith('/@stencil/core/internal/client/index.js')) {
        const next = exchange(text => this.parse(text), code);
        return { code: readable ? next : shorten(next), map: { mappings: '' } };
      }
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
