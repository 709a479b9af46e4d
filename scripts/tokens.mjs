// Design tokens (DTCG 2025.10, src/tokens) → stylesheets, and → literal fallbacks, so that a component looks right with no stylesheet at all.
// CLI: node scripts/tokens.mjs [outDir=dist]
import { copyFileSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'lightningcss';

/** @typedef {{ type: string | undefined, value: unknown }} Token */
/** @typedef {Map<string, Token>} Tokens path (`color.text`) → token */
/** @typedef {Record<string, string>} Vars custom property (`--ins-color-text`) → CSS value */
/** @typedef {{ value: number, unit: string }} Measure */
/** @typedef {{ hex: string, alpha?: number }} Colour */

const SOURCE = fileURLToPath(new URL('../src/tokens/', import.meta.url));
const version = (major, minor = 0) => (major << 16) | (minor << 8);
/** The browser floor (architecture §8a), as lightningcss writes it. */
export const targets = { chrome: version(109), safari: version(16, 4), ios_saf: version(16, 4), firefox: version(128) };

// ---- read ----

const read = name => JSON.parse(readFileSync(join(SOURCE, `${name}.tokens.json`), 'utf8'));
const isGroup = node => typeof node === 'object' && node !== null && !Array.isArray(node);

/** @returns {Tokens} the tree's tokens by dotted path; `$type` is inherited from the groups around. */
function flatten(tree, path = '', type = undefined, out = new Map()) {
  const own = tree.$type ?? type;
  if ('$value' in tree) return out.set(path, { type: own, value: tree.$value });
  for (const [key, child] of Object.entries(tree)) {
    if (!key.startsWith('$') && isGroup(child)) flatten(child, path ? `${path}.${key}` : key, own, out);
  }
  return out;
}

/** @returns {Token} the token at `path` with its aliases followed; an alias takes the type of its target. */
function resolve(tokens, path, trail = []) {
  const token = tokens.get(path);
  if (!token) throw new Error(`tokens: ${[...trail, path].join(' → ')} is not defined`);
  if (trail.includes(path)) throw new Error(`tokens: ${[...trail, path].join(' → ')} is a circle`);
  const alias = typeof token.value === 'string' && /^\{(.+)\}$/.exec(token.value);
  return alias ? resolve(tokens, alias[1], [...trail, path]) : token;
}

// ---- write one value ----

const alphaHex = alpha => (alpha === undefined ? '' : Math.round(alpha * 255).toString(16).padStart(2, '0'));
const measure = ({ value, unit }) => (value === 0 && unit === 'px' ? '0' : `${value}${unit}`);

const writers = {
  color: /** @param {Colour} v */ v => v.hex + alphaHex(v.alpha),
  dimension: measure,
  duration: ({ value, unit }) => `${value}${unit}`,
  number: String,
  fontWeight: String,
  fontFamily: /** @param {string[]} v */ v => v.map(name => (/\s/.test(name) ? `"${name}"` : name)).join(','),
  shadow: v => `${[v.offsetX, v.offsetY, v.blur, v.spread].map(measure).join(' ')} ${writers.color(v.color)}`,
};

/** A `rem` in a token file is our own, `--ins-rem`: never the host's root size. */
const scaled = v => (v.value === 1 ? 'var(--ins-rem)' : `calc(var(--ins-rem)*${v.value})`);
const literal = rem => v => `${v.value * rem}px`;

/** @returns {Vars} every custom property that `tokens` define; the palette (`base.`) stays inside. */
function toVars(tokens, writeRem) {
  const vars = {};
  for (const path of tokens.keys()) {
    if (path.startsWith('base.')) continue;
    const { type, value } = resolve(tokens, path);
    const write = type && writers[type];
    if (!write) throw new Error(`tokens: ${path} has the unsupported type ${type}`);
    vars[`--ins-${path.replaceAll('.', '-')}`] = value.unit === 'rem' ? writeRem(value) : write(value);
  }
  return vars;
}

// ---- sets ----

const DEFAULTS = ['base', 'core', 'light', 'h5'];
/** Which files, laid over the defaults, make which set. */
const SETS = { light: [], dark: ['dark'], contrast: ['contrast'], print: ['contrast', 'print'], h5: [], pc: ['pc'], elder: ['elder'] };

const collect = trees => new Map(trees.flatMap(tree => [...flatten(tree)]));
const over = (...trees) => collect([...DEFAULTS.map(read), ...trees]);

/**
 * All custom properties of a theme or density, as they would apply on a page: `light dark contrast print h5 pc elder`.
 * With `brand`, that brand's tokens on top (`brand-harbour`).
 * @param {keyof typeof SETS} name
 * @param {string} [brand]
 * @returns {Vars} with literal values only
 */
export function resolved(name, brand) {
  const brandTree = brand ? read(brand) : undefined;
  const layers = brandTree ? [{ base: brandTree.base }, brandTree[name === 'dark' ? 'dark' : 'light']] : [];
  const tokens = over(...SETS[name].map(read), ...layers);
  return toVars(tokens, literal(tokens.get('rem').value.value));
}

/** The default (light, h5) literal of every token: what a component shows with no stylesheet loaded. @returns {Vars} */
export const fallbacks = () => resolved('light');

const pick = (vars, keep) => Object.fromEntries(Object.entries(vars).filter(([name, value]) => keep(name, value)));

function sheets() {
  const names = file => new Set(Object.keys(toVars(collect([...DEFAULTS.map(read), read(file)]), scaled)).filter(n => flattened(file).has(n)));
  const defaults = toVars(over(), scaled);
  const own = file => pick(defaults, name => names(file).has(name));
  const changed = files => pick(toVars(over(...files.map(read)), scaled), (name, value) => defaults[name] !== value);
  return { defaults, own, changed };
}
