import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import {
  chrome,
  clearStages,
  elements,
  hasDevtools,
  inside,
  interactive,
  isVisible,
  loadTokens,
  mount,
  stage,
  type InsNode,
} from './harness';
import { scenariosOf } from './scenarios';

beforeAll(loadTokens);
afterEach(clearStages);
afterAll(() => page.viewport(375, 812));

const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);

/** Inside something that scrolls by itself, such as a comparison table. */
const isScrolled = (element: Element, root: Element): boolean => {
  for (
    let at: Element | null = element;
    at && at !== root;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null
  )
    if (at !== element && scrolls(at)) return true;
  return false;
};

const isForVoicesOnly = (element: Element): boolean => element.closest('.sr-only') !== null;

/** What sticks out of the page to either side. */
const overflowing = (node: InsNode): string[] => {
  const width = document.documentElement.clientWidth;
  const out = inside(node).filter(child => {
    const { left, right } = child.getBoundingClientRect();
    return isVisible(child) && !isForVoicesOnly(child) && (left < -0.5 || right > width + 0.5) && !isScrolled(child, node);
  });
  // What is inside sticks out too: the first ones name the cause.
  const told = out
    .slice(0, 5)
    .map(
      child =>
        `${child.localName}.${child.getAttribute('class')} ${Math.round(child.getBoundingClientRect().left)}…${Math.round(child.getBoundingClientRect().right)}`,
    );
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [...told, `the page scrolls: ${scrollWidth} > ${clientWidth}`] : told;
};

/** Text that is cut off where nothing scrolls. */
const clipped = (node: InsNode): string[] =>
  inside(node)
    .filter(child => {
      const style = getComputedStyle(child);
      const cuts = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY);
      // A text field scrolls by itself.
      return (
        cuts &&
        !child.matches('input, textarea') &&
        isVisible(child) &&
        !isForVoicesOnly(child) &&
        (child.scrollWidth > child.clientWidth + 1 || child.scrollHeight > child.clientHeight + 1)
      );
    })
    .map(child => `${child.localName}.${child.getAttribute('class')} cuts off its text`);

interface Page {
  name: string;
  width: number;
  around: Record<string, string>;
  /** Custom properties of the box around. */
  style?: string;
  locale: string;
}

const PAGES: Page[] = [
  { name: '320 px wide, which is 400 % zoom', width: 320, around: {}, locale: 'de' },
  { name: 'right to left', width: 375, around: { dir: 'rtl', lang: 'ar' }, locale: 'ar' },
  { name: 'text at 200 %', width: 375, around: {}, style: '--ins-rem: 32px', locale: 'zh-CN' },
  { name: 'elder density', width: 375, around: { 'data-ins-density': 'elder' }, locale: 'zh-CN' },
  { name: 'elder density, 320 px wide, in German', width: 320, around: { 'data-ins-density': 'elder' }, locale: 'de' },
  {
    name: 'text spaced out by the reader (WCAG 1.4.12)',
    width: 375,
    around: {},
    style: 'letter-spacing: .12em; word-spacing: .16em; line-height: 1.5',
    locale: 'en',
  },
];

describe.each(PAGES)('$name', ({ width, around, style = '', locale }) => {
  test.each(elements)('$tag fits and cuts nothing off', async element => {
    await page.viewport(width, 812);
    for (const scenario of scenariosOf(element)) {
      const box = stage({ ...around, style: `padding-inline: 16px; ${style}` });
      // `--ins-rem` is read where the tokens are declared: the box declares them anew.
      if (style.includes('--ins-rem')) document.documentElement.setAttribute('style', style);
      const node = await mount(element.tag, { ...scenario, props: { ...scenario.props, locale } }, box);
      expect([...overflowing(node), ...clipped(node)], scenario.name).toEqual([]);
      document.documentElement.removeAttribute('style');
      clearStages();
    }
  });
});

/** What a finger can hit: the label around a hidden radio is as good as the radio. */
const hitBox = (control: HTMLElement): DOMRect => {
  const own = control.getBoundingClientRect();
  const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])].map(label => label.getBoundingClientRect()) : [];
  const around = control.matches('.input') ? control.closest('.control')?.getBoundingClientRect() : undefined;
  return [own, ...labels, ...(around ? [around] : [])].reduce((big, box) => (box.height * box.width > big.height * big.width ? box : big));
};

/** Text that only the keyboard stops at is no target. */
const isTarget = (control: HTMLElement): boolean => control.matches('button, a, input, select, textarea, summary, [role]');

/** A link inside running text has the size of the text (WCAG 2.5.8). */
const isInline = (control: HTMLElement): boolean => control.matches('a') && getComputedStyle(control).display === 'inline';

const small = (node: InsNode, least: (control: HTMLElement) => number): string[] =>
  interactive(node)
    .filter(control => node.shadowRoot?.contains(control) && isVisible(control) && isTarget(control) && !isInline(control))
    .map(control => ({ control, box: hitBox(control) }))
    .filter(({ control, box }) => box.width > 0 && (Math.round(box.height) < least(control) || Math.round(box.width) < 24))
    .map(({ control, box }) => `${control.localName}.${control.className} ${Math.round(box.width)} × ${Math.round(box.height)}`);

const isMain = (control: HTMLElement): boolean =>
  control.matches('.button:not(.small, .quiet), .input, select, input[type=radio], input[type=checkbox]');

const TARGETS: [string, Record<string, string>, (control: HTMLElement) => number][] = [
  ['phone: 44 px', { 'data-ins-density': 'h5' }, () => 44],
  ['desk: 24 px', { 'data-ins-density': 'pc' }, () => 24],
  ['elder: 60 px for what matters, 44 px for the rest', { 'data-ins-density': 'elder' }, control => (isMain(control) ? 60 : 44)],
];

describe.each(TARGETS)('targets, %s', (_name, around, least) => {
  test.each(elements)('$tag can be hit', async element => {
    await page.viewport(375, 812);
    for (const scenario of scenariosOf(element)) {
      const node = await mount(element.tag, scenario, stage(around));
      expect(small(node, least), scenario.name).toEqual([]);
      clearStages();
    }
  });
});

describe('elder density', () => {
  test.each(elements)('$tag has no text below 18 px', async element => {
    for (const scenario of scenariosOf(element)) {
      const node = await mount(element.tag, scenario, stage({ 'data-ins-density': 'elder' }));
      const tiny = inside(node).filter(child => {
        const hasText = [...child.childNodes].some(part => part instanceof Text && part.data.trim());
        return (
          hasText &&
          node.shadowRoot?.contains(child) &&
          isVisible(child) &&
          !isForVoicesOnly(child) &&
          parseFloat(getComputedStyle(child).fontSize) < 18
        );
      });
      expect(
        tiny.map(child => `${child.localName}.${child.className} ${getComputedStyle(child).fontSize}`),
        scenario.name,
      ).toEqual([]);
      clearStages();
    }
  });
});

// Only the inspection protocol can switch them on.
describe.runIf(hasDevtools)('forced colours', () => {
  const emulate = (value: string): Promise<unknown> =>
    chrome('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  beforeAll(() => emulate('active'));
  afterAll(() => emulate('none'));

  /** A control without a line or a system look of its own cannot be told from text. */
  const isMarked = (control: Element): boolean => {
    const target = control.matches('.input') ? (control.closest('.control') ?? control) : control;
    const style = getComputedStyle(target);
    const line = ['Top', 'Bottom'].some(
      side => parseFloat(style[`border${side}Width` as 'borderTopWidth']) > 0 && style[`border${side}Style` as 'borderTopStyle'] !== 'none',
    );
    const native = control.matches('input[type=radio], input[type=checkbox], select') && style.appearance !== 'none';
    return (
      line ||
      native ||
      style.textDecorationLine.includes('underline') ||
      control.matches('summary') ||
      control.querySelector('svg') !== null
    );
  };

  test.each(elements)('$tag: every control is seen, every icon follows the system', async element => {
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    for (const scenario of scenariosOf(element)) {
      const node = await mount(element.tag, scenario);
      const controls = interactive(node).filter(
        control =>
          node.shadowRoot?.contains(control) && isVisible(control) && isTarget(control) && control.getBoundingClientRect().width > 2,
      );
      const lost = controls.filter(
        control =>
          !isMarked(control) && !(control instanceof HTMLInputElement && control.labels?.length && !control.matches('.input, [type=text]')),
      );
      expect(
        lost.map(control => `${control.localName}.${control.className}`),
        scenario.name,
      ).toEqual([]);
      for (const icon of inside(node).filter(child => child.matches('svg.icon') && isVisible(child)))
        expect(getComputedStyle(icon).forcedColorAdjust).toBe('auto');
      clearStages();
    }
  });
});
