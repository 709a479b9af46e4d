// Design tokens (DTCG 2025.10, src/tokens) → stylesheets, and → literal fallbacks, so that a component looks right with no stylesheet at all.
// CLI: node scripts/tokens.mjs [outDir=dist]
import { copyFileSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'lightningcss';

/** @typedef {{ type: string | undefined, value: any }} Token */
/** @typedef {Map<string, Token>} Tokens dotted path (`color.text`) → token */
/** @typedef {Record<string, string>} Vars custom property (`--ins-color-text`) → CSS value */
/** @typedef {{ value: number, unit: string }} Measure */

const SOURCE = fileURLToPath(new URL('../src/tokens/', import.meta.url));

/** @param {string} name */
const read = name => JSON.parse(readFileSync(join(SOURCE, `${name}.tokens.json`), 'utf8'));

// ---- from a tree to custom properties ----

/**
 * The tokens of a tree by dotted path; `$type` comes from the token or the nearest group around it.
 * DTCG has no keyword type, so a theme's `color-scheme` travels in `$extensions`.
 * @param {any} tree
 * @param {string} [path]
 * @param {string} [type]
 * @param {Tokens} [out]
 */
function flatten(tree, path = '', type = undefined, out = new Map()) {
  const ownType = tree.$type ?? type;
  if ('$value' in tree) return out.set(path, { type: ownType, value: tree.$value });
  const scheme = tree.$extensions?.['ins-ui.scheme'];
  if (scheme) out.set('color.scheme', { type: 'keyword', value: scheme });
  for (const [key, child] of Object.entries(tree)) {
    if (!key.startsWith('$')) flatten(child, path ? `${path}.${key}` : key, ownType, out);
  }
  return out;
}

/**
 * The token at `path`, aliases followed.
 * @param {Tokens} tokens
 * @param {string} path
 * @param {string[]} [trail]
 * @returns {Token}
 */
function resolve(tokens, path, trail = []) {
  const token = tokens.get(path);
  if (!token) throw new Error(`tokens: ${[...trail, path].join(' → ')} is not defined`);
  if (trail.includes(path)) throw new Error(`tokens: ${[...trail, path].join(' → ')} is a circle`);
  const target = typeof token.value === 'string' && /^\{(.+)\}$/.exec(token.value)?.[1];
  return target ? resolve(tokens, target, [...trail, path]) : token;
}

/** @param {Measure} v */
const measure = v => (v.value === 0 ? `0${v.unit === 'px' ? '' : v.unit}` : `${v.value}${v.unit}`);
/** @param {{ hex: string, alpha?: number }} v */
const colour = ({ hex, alpha = 1 }) =>
  alpha === 1
    ? hex
    : hex +
      Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0');

/** @type {Record<string, (value: any) => string>} */
const writers = {
  color: colour,
  dimension: measure,
  duration: measure,
  fontFamily: names => names.map((/** @type {string} */ name) => (name.includes(' ') ? `"${name}"` : name)).join(),
  fontWeight: String,
  keyword: String,
  number: String,
  shadow: v => [v.offsetX, v.offsetY, v.blur, v.spread].map(measure).join(' ') + ` ${colour(v.color)}`,
};

/** In a token file `rem` is `--ins-rem`, never the host's root size (core.tokens.json says why). @param {number} n */
const scaled = n => (n === 1 ? 'var(--ins-rem)' : `calc(var(--ins-rem)*${n})`);

/**
 * @param {Tokens} tokens
 * @param {(n: number) => string} rem how to write n rem
 * @param {Iterable<string>} [paths] which of the tokens; all unless told
 */
function toVars(tokens, rem, paths = tokens.keys()) {
  /** @type {Vars} */
  const vars = {};
  for (const path of paths) {
    if (path.startsWith('base.')) continue; // the palette stays inside
    const { type = '', value } = resolve(tokens, path);
    const write = writers[type];
    if (!write) throw new Error(`tokens: ${path} has the unsupported type "${type}"`);
    vars[`--ins-${path.replaceAll('.', '-')}`] = value.unit === 'rem' ? rem(value.value) : write(value);
  }
  return vars;
}

// ---- sets: files laid over each other ----

const [base, core, light, h5] = ['base', 'core', 'light', 'h5'].map(read);
const DEFAULTS = [base, core, light, h5];
/** What each set lays over the defaults (light, h5). */
const SETS = {
  light: [],
  dark: [read('dark')],
  contrast: [read('contrast')],
  print: [read('contrast'), read('print')],
  h5: [],
  pc: [read('pc')],
  elder: [read('elder')],
};
const BRANDS = { harbour: read('brand-harbour') };

/** @param {any[]} trees later ones win */
const lay = trees => new Map(trees.flatMap(tree => [...flatten(tree)]));

/**
 * Every custom property of a set as a page would see it, in literal values.
 * @param {keyof typeof SETS} set
 * @param {keyof typeof BRANDS} [brand] has a light and a dark half; contrast and print wear the light one
 */
export function resolved(set, brand) {
  const over = brand ? [{ base: BRANDS[brand].base }, BRANDS[brand][set === 'dark' ? 'dark' : 'light']] : [];
  const tokens = lay([...DEFAULTS, ...SETS[set], ...over]);
  return toVars(tokens, n => `${n * resolve(tokens, 'rem').value.value}px`);
}

/** The default (light, h5) literal of every token: what a component shows when no stylesheet is loaded. */
export const fallbacks = () => resolved('light');

// ---- style sheets ----

/**
 * A rule with the properties that `part` itself defines, read in the context of `around`. `:where` and the layer keep its weight at nothing.
 * @param {string} selector
 * @param {any[]} part
 * @param {any[]} [around]
 */
function rule(selector, part, around = []) {
  const vars = toVars(lay([...DEFAULTS, ...around, ...part]), scaled, lay(part).keys());
  return `:where(${selector}){${Object.entries(vars)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;
}

/** Sub-layers make the order in which a page loads the files irrelevant. @param {'base' | 'variant' | 'brand'} name @param {string} css */
const layer = (name, css) => `@layer ins-tokens.base,ins-tokens.variant,ins-tokens.brand;@layer ins-tokens.${name}{${css}}`;

/** Dark is for screens: what is printed from a dark page starts from the light theme. */
const whenDark = '@media screen and (prefers-color-scheme:dark)';
/** Who asks for more contrast and for a dark screen keeps the dark theme. */
const whenContrast = '@media screen and (prefers-contrast:more) and (prefers-color-scheme:light)';

/** @param {string} name @param {any} brand */
function brandSheet(name, brand) {
  const self = `[data-ins-brand=${name}]`;
  /** @param {string} theme */
  const dark = theme => rule(`${self}[data-ins-theme=${theme}]`, [brand.dark], [{ base: brand.base }]);
  return layer('brand', `${rule(self, [brand.light], [{ base: brand.base }])}@media screen{${dark('dark')}}${whenDark}{${dark('auto')}}`);
}

/**
 * The sheets by file name. `light` is the ground; the others change it for elements that carry the attribute, and for what is inside them.
 * `data-ins-theme` light dark contrast auto · `data-ins-density` h5 pc elder · `data-ins-brand` beside the theme, on the same element.
 * @returns {Record<string, string>}
 */
export function styleSheets() {
  const { dark, contrast, print, pc, elder } = SETS;
  const sheets = {
    light: layer('base', rule(':root', [core]) + rule(':root,[data-ins-theme]', [light]) + rule(':root,[data-ins-density]', [h5])),
    dark: layer('variant', `@media screen{${rule('[data-ins-theme=dark]', dark)}}${whenDark}{${rule('[data-ins-theme=auto]', dark)}}`),
    contrast: layer('variant', `${rule('[data-ins-theme=contrast]', contrast)}${whenContrast}{${rule('[data-ins-theme=auto]', contrast)}}`),
    pc: layer('variant', rule('[data-ins-density=pc]', pc)),
    elder: layer('variant', rule('[data-ins-density=elder]', elder)),
    print: layer('variant', `@media print{${rule(':root,[data-ins-theme]', print)}}`),
  };
  const brands = Object.entries(BRANDS).map(([name, brand]) => [`brand-${name}`, brandSheet(name, brand)]);
  return { tokens: Object.values(sheets).join(''), ...sheets, ...Object.fromEntries(brands) };
}

/** @param {number} major @param {number} [minor] */
const version = (major, minor = 0) => (major << 16) | (minor << 8);
/** The browser floor (architecture §8a), as lightningcss writes it. */
const targets = { chrome: version(109), safari: version(16, 4), ios_saf: version(16, 4), firefox: version(128) };

/** Minifies for the browser floor; throws on CSS that does not parse. @param {string} css */
export const minify = css => transform({ filename: 'ins-ui.css', code: Buffer.from(css), minify: true, targets }).code.toString();

// ---- fallbacks in component styles ----

/** The first word of every token name: `color`, `space`, … What starts otherwise belongs to a component. */
const CATEGORIES = new Set(Object.keys(fallbacks()).map(name => name.split('-')[3]));

/** @param {string} css @param {number} from the index after an opening parenthesis @returns the index of its closing one */
function closing(css, from) {
  for (let depth = 1, i = from; i < css.length; i++) {
    if (css[i] === '(') depth++;
    else if (css[i] === ')' && --depth === 0) return i;
  }
  throw new Error(`tokens: unclosed var( at "${css.slice(from, from + 40)}"`);
}

/**
 * Gives every `var(--ins-…)` without a fallback its default, so that a component needs no stylesheet.
 * Private `--_x` pass; a component's own `--ins-<component>-…` must bring its fallback; an unknown token throws.
 * @param {string} css
 * @param {Vars} [defaults]
 * @returns {string}
 */
export function applyFallbacks(css, defaults = fallbacks()) {
  let out = '';
  for (let at = 0; ;) {
    // A comment is matched only to step over it.
    const found = /\/\*[^]*?\*\/|\bvar\(/.exec(css.slice(at));
    if (!found) return out + css.slice(at);
    const start = at + found.index;
    const inside = start + found[0].length;
    out += css.slice(at, inside);
    at = inside;
    if (found[0] !== 'var(') continue;
    at = closing(css, inside);
    out += withFallback(css.slice(inside, at), defaults);
  }
}

/** @param {string} use what stands between the parentheses of `var()` @param {Vars} defaults */
function withFallback(use, defaults) {
  const comma = use.indexOf(',');
  const name = (comma < 0 ? use : use.slice(0, comma)).trim();
  const own = comma < 0 ? undefined : use.slice(comma + 1);
  const category = /^--ins-([a-z]+)/.exec(name)?.[1];
  if (category && CATEGORIES.has(category) && !(name in defaults)) throw new Error(`tokens: there is no token ${name}`);
  if (own !== undefined) return `${name},${applyFallbacks(own, defaults)}`;
  if (!category) return name;
  if (!(name in defaults)) throw new Error(`tokens: ${name} is a component property and needs a fallback of its own`);
  return `${name},${defaults[name]}`;
}

// ---- command line ----

/** @param {string} outDir */
function build(outDir) {
  const styles = join(outDir, 'styles');
  const tokens = join(outDir, 'tokens');
  for (const folder of [styles, tokens]) mkdirSync(folder, { recursive: true });
  for (const [name, css] of Object.entries(styleSheets())) {
    const code = minify(css);
    writeFileSync(join(styles, `${name}.css`), code);
    console.log(`${name}.css`.padEnd(20), `${brotliCompressSync(code).length} B br`);
  }
  for (const file of readdirSync(SOURCE).filter(name => name.endsWith('.tokens.json')))
    copyFileSync(join(SOURCE, file), join(tokens, file));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) build(process.argv[2] ?? 'dist');
