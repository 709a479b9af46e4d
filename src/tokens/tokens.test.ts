import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { applyFallbacks, fallbacks, minify, resolved, styleSheets } from '../../scripts/tokens.mjs';

type Vars = Record<string, string>;
type Look = [name: string, vars: Vars];

const looks: Look[] = [
  ['light', resolved('light')],
  ['dark', resolved('dark')],
  ['contrast', resolved('contrast')],
  ['print', resolved('print')],
  ['harbour light', resolved('light', 'harbour')],
  ['harbour dark', resolved('dark', 'harbour')],
  ['harbour contrast', resolved('contrast', 'harbour')],
];
const tones = ['info', 'success', 'warning', 'danger', 'neutral'];
const grounds = ['surface', 'surface-raised', 'neutral-surface', 'brand-surface'];
const panels = ['surface', 'surface-raised'];

/** What components may write on what. */
const textPairs: [ink: string, ground: string][] = [
  ...[...grounds, ...tones.map(tone => `${tone}-surface`)].map((ground): [string, string] => ['text', ground]),
  ...grounds.flatMap((ground): [string, string][] => [
    ['text-muted', ground],
    ['brand', ground],
  ]),
  ['brand-text', 'brand'],
  ['brand-text', 'brand-strong'],
  ...tones.flatMap(tone => [`${tone}-surface`, ...panels].map((ground): [string, string] => [`${tone}-text`, ground])),
  ...tones.flatMap((tone): [string, string][] => [
    ['surface', `${tone}-solid`],
    ['surface', `${tone}-text`],
  ]),
];

/** Edges of controls, icons, rings. `line` and `<tone>-line` only decorate, so they are held to 3:1 in high contrast alone. */
const shapePairs: [shape: string, ground: string][] = [
  ...panels.map((ground): [string, string] => ['line-strong', ground]),
  ...grounds.map((ground): [string, string] => ['focus', ground]),
  ...tones.flatMap(tone => [`${tone}-surface`, ...panels].map((ground): [string, string] => [`${tone}-solid`, ground])),
];

const channels = (hex: string) => {
  const long = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  return [1, 3, 5].map(at => parseInt(long.slice(at, at + 2), 16) / 255);
};
const luminance = (hex: string) =>
  channels(hex)
    .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i]!, 0);

/** WCAG contrast ratio of two roles. */
function contrast(vars: Vars, a: string, b: string): number {
  const [dark, light] = [a, b].map(role => luminance(vars[`--ins-color-${role}`]!)).sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}
const below = (vars: Vars, pairs: [string, string][], ratio: number) =>
  pairs.filter(([a, b]) => contrast(vars, a, b) < ratio).map(([a, b]) => `${a} on ${b}: ${contrast(vars, a, b).toFixed(2)}`);

const px = (vars: Vars, name: string) => Number.parseFloat(vars[name]!);
const compressed = (css: string) => brotliCompressSync(minify(css)).length;

describe.each(looks)('%s', (name, vars) => {
  test('text is at least 4.5:1, 7:1 where contrast was asked for', () => {
    expect(below(vars, textPairs, name.includes('contrast') || name === 'print' ? 7 : 4.5)).toEqual([]);
  });
  test('edges, icons and focus rings are at least 3:1', () => {
    const decoration = panels.flatMap(ground => ['line', ...tones.map(tone => `${tone}-line`)].map((l): [string, string] => [l, ground]));
    expect(below(vars, name.includes('contrast') || name === 'print' ? [...shapePairs, ...decoration] : shapePairs, 3)).toEqual([]);
  });
  test('defines every property with a literal value', () => {
    expect(Object.keys(vars).sort()).toEqual(Object.keys(fallbacks()).sort());
    expect(Object.values(vars).filter(value => /var\(|[{}]|NaN|undefined/.test(value))).toEqual([]);
  });
});

describe('densities', () => {
  test.each([
    ['h5', 16, 44, 48],
    ['pc', 14, 24, 36],
    ['elder', 18, 60, 60],
  ] as const)('%s: body at least %i px, targets %i px, controls %i px', (density, body, target, control) => {
    const vars = resolved(density);
    expect(px(vars, '--ins-font-size-body')).toBeGreaterThanOrEqual(body);
    expect(px(vars, '--ins-size-target')).toBeGreaterThanOrEqual(target);
    expect(px(vars, '--ins-size-control')).toBeGreaterThanOrEqual(control);
    expect(px(vars, '--ins-line-body')).toBeGreaterThanOrEqual(1.5);
  });
  test('elder: no text is smaller than 18 px and nothing moves', () => {
    const vars = resolved('elder');
    expect(Object.keys(vars).filter(name => name.startsWith('--ins-font-size') && px(vars, name) < 18)).toEqual([]);
    expect([vars['--ins-motion-fast'], vars['--ins-motion-base']]).toEqual(['0ms', '0ms']);
  });
});

describe('token files', () => {
  type Node = { [key: string]: unknown };
  const folder = new URL('./', import.meta.url);
  const file = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Node;
  const paths = (node: Node, at = ''): string[] =>
    '$value' in node
      ? [at]
      : Object.entries(node).flatMap(([key, child]) => (key.startsWith('$') ? [] : paths(child as Node, at ? `${at}.${key}` : key)));

  test.each([
    ['theme', ['light', 'dark', 'contrast']],
    ['density', ['h5', 'pc', 'elder']],
  ])('every %s defines the same roles', (_, [first, ...others]) => {
    const expected = paths(file(`${first}.tokens.json`));
    for (const other of others) expect(paths(file(`${other}.tokens.json`)), other).toEqual(expected);
  });
  test('both halves of a brand define the same roles, and only known ones', () => {
    const { light, dark } = file('brand-harbour.tokens.json') as { light: Node; dark: Node };
    expect(paths(light)).toEqual(paths(dark));
    expect(paths(light).filter(path => !(`--ins-${path.replaceAll('.', '-')}` in fallbacks()))).toEqual([]);
  });
  test('components, hex and the OKLCH a colour was authored in agree', () => {
    const wrong: string[] = [];
    const visit = (node: Node, at: string) => {
      const value = node['$value'] as { hex?: string; components?: number[] } | undefined;
      const oklch = (node['$extensions'] as { 'ins-ui.oklch'?: number[] } | undefined)?.['ins-ui.oklch'];
      if (value?.hex && oklch && value.hex !== toHex(oklch)) wrong.push(`${at} is ${value.hex}, its OKLCH says ${toHex(oklch)}`);
      if (value?.hex && value.components?.some((c, i) => Math.abs(c - channels(value.hex!)[i]!) > 0.0001)) wrong.push(`${at}: components`);
      if (!value) for (const [key, child] of Object.entries(node)) if (!key.startsWith('$')) visit(child as Node, `${at}.${key}`);
    };
    for (const name of readdirSync(folder).filter(name => name.endsWith('.tokens.json'))) visit(file(name), name);
    expect(wrong).toEqual([]);
  });
  test('stay few', () => expect(Object.keys(fallbacks()).length).toBeLessThanOrEqual(75));
});

/** OKLCH → sRGB, clipped (CSS Color 4 §10). */
function toHex([lightness, chroma, hue]: number[]): string {
  const [a, b] = [Math.cos, Math.sin].map(f => chroma! * f((hue! * Math.PI) / 180)) as [number, number];
  const l = (lightness! + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness! - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness! - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map(c => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)).map(c => Math.min(1, Math.max(0, c)) * 255);
  return `#${bytes.map(c => Math.round(c).toString(16).padStart(2, '0')).join('')}`;
}

describe('applyFallbacks', () => {
  test('gives a bare token its default, aliases resolved', () => {
    expect(applyFallbacks('a{padding:var(--ins-space-card) var( --ins-space-1 )}')).toBe(
      'a{padding:var(--ins-space-card,16px) var(--ins-space-1,4px)}',
    );
    expect(applyFallbacks('var(--ins-font-size-label)')).toBe('var(--ins-font-size-label,14px)');
  });
  test('keeps a fallback, and fills in the tokens inside it', () => {
    expect(applyFallbacks('var(--ins-card-gap, calc(2 * var(--ins-space-2)))')).toBe(
      'var(--ins-card-gap, calc(2 * var(--ins-space-2,8px)))',
    );
    expect(applyFallbacks('var(--ins-color-text, red)')).toBe('var(--ins-color-text, red)');
  });
  test('leaves private properties and comments alone', () => {
    expect(applyFallbacks('var(--_x) var(--_y, var(--ins-size-target))')).toBe('var(--_x) var(--_y, var(--ins-size-target,44px))');
    expect(applyFallbacks('/* var(--ins-color-nope) */ a{}')).toBe('/* var(--ins-color-nope) */ a{}');
  });
  test('names what it does not know', () => {
    expect(() => applyFallbacks('var(--ins-color-nope)')).toThrow('--ins-color-nope');
    expect(() => applyFallbacks('var(--ins-space-10, 80px)')).toThrow('--ins-space-10');
    expect(() => applyFallbacks('var(--ins-card-gap)')).toThrow('--ins-card-gap');
    expect(() => applyFallbacks('var(--ins-color-text')).toThrow('unclosed');
  });
  test('is idempotent', () => {
    const once = applyFallbacks('font:var(--ins-font-size-body)/var(--ins-line-body) var(--ins-font-family)');
    expect(applyFallbacks(once)).toBe(once);
  });
});

describe('style sheets', () => {
  test.each(Object.entries(styleSheets()))('%s compiles, sets only custom properties, and stays in its layer', (_, css) => {
    const declarations = minify(css)
      .replace(/@[^{;]+[{;]|:where\([^{]+\)\{/g, '')
      .split(/[;{}]+/)
      .filter(Boolean);
    expect(declarations.filter(line => !line.startsWith('--ins-'))).toEqual([]);
    expect(css).toMatch(/^@layer ins-tokens\./);
  });
  test('keep their budgets', () => {
    const { light, tokens } = styleSheets();
    expect(compressed(light!)).toBeLessThanOrEqual(1300);
    expect(compressed(tokens!)).toBeLessThanOrEqual(2000);
  });

  const shared = new URL('../styles/', import.meta.url);
  test.each(readdirSync(shared).filter(name => name.endsWith('.css')))('styles/%s: known tokens, floor features, at most 1 kB', name => {
    const css = readFileSync(new URL(name, shared), 'utf8');
    expect(compressed(applyFallbacks(css))).toBeLessThanOrEqual(1000);
    expect(css).not.toMatch(/color-mix|oklch|light-dark|[\s;][\w-]*(left|right|top|bottom)\s*:|[\s;](m\w+-)?(width|height)\s*:/);
    expect(css).not.toMatch(/#[\da-f]{3,8}\b/i);
  });
});
