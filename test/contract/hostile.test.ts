/// <reference types="vite/client" />
import { afterEach, describe, expect, test } from 'vitest';
import {
  clearStages,
  create,
  elements,
  inside,
  mount,
  settled,
  stage,
  texts,
  turn,
  WARNING,
  watchPage,
  type Given,
  type InsNode,
  type Watch,
} from './harness';
import { isObject, scenariosOf, valueOf, type DocsElement, type Scenario } from './scenarios';

afterEach(clearStages);

// ---- strings that attack ----

/** Ours, so that a clone without the outside folder is tested too. */
const OWN = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '</style><script>alert(1)</script>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '__proto__',
  '\u202Egnp.exe\u0000\uFEFF',
];

const outside = import.meta.glob('../../../shared/data/strings/*.json', { eager: true, import: 'default' });
const list = (name: string): string[] => {
  const data = Object.entries(outside).find(([path]) => path.endsWith(name))?.[1] as { payloads?: string[] } | string[] | undefined;
  if (!data) console.warn(`skipped: the strings of ../shared/data/strings/${name} (folder absent)`);
  return Array.isArray(data) ? data : (data?.payloads ?? []);
};
const CORPUS = [...new Set([...OWN, ...list('xss_payloads.json'), ...list('blns.json')])];

type Path = (string | number)[];

/** Every way to a string inside a value. */
const stringPaths = (value: unknown, path: Path = []): Path[] => {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => stringPaths(child, [...path, key]));
};

const replaced = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  (copy as Record<string, unknown>)[key] = replaced((value as Record<string, unknown>)[key], rest, by);
  return copy;
};

/** Every string replaced; ids stay different from each other. */
const everywhere = (value: unknown, text: string, state = { n: 0 }): unknown => {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map(child => everywhere(child, text, state));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      typeof child === 'string' && /^(id|no|code)$/.test(key) ? `${text}${state.n++}` : everywhere(child, text, state),
    ]),
  );
};

/** How many of each element there are. Spans are ours for typesetting, and a figure has more of them than a word. */
const census = (node: Element): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { localName } of inside(node)) if (localName !== 'span') counts.set(localName, (counts.get(localName) ?? 0) + 1);
  return counts;
};

const UNSAFE = /^(javascript|data|vbscript):/i;
/** As browsers read an address: without control characters. */
const isUnsafe = (url: string): boolean => UNSAFE.test([...url].filter(char => char > ' ').join(''));

/** A private custom property, written through the CSSOM: a measure, not a style. */
const isMeasure = (name: string, value: string): boolean => name === 'style' && /^(--_[\w-]+: ?[\d.]+(%|px)?; ?)+$/.test(value);

/** Handlers, inline styles and addresses that run code. */
const attacks = (node: Element): string[] =>
  inside(node).flatMap(child =>
    [...child.attributes]
      .filter(
        ({ name, value }) =>
          /^on|^(style|srcdoc|formaction)$/.test(name) || (/^(href|src|action|xlink:href)$/.test(name) && isUnsafe(value)),
      )
      .filter(({ name, value }) => !isMeasure(name, value))
      .map(({ name, value }) => `<${child.localName} ${name}="${value}">`),
  );

/** What a harmless text, amount, day, link or nothing brings to the page, at most. */
const HARMLESS = ['harmless', '1234.50', '2026-11-22', 'https://example.org/a.pdf', 'a/b.pdf', '', '0'];

const allowance = async (element: DocsElement, scenario: Scenario): Promise<Map<string, number>> => {
  const most = new Map<string, number>();
  for (const text of HARMLESS) {
    const node = await mount(element.tag, hostileTo(element, scenario, text));
    for (const [name, count] of census(node)) most.set(name, Math.max(most.get(name) ?? 0, count));
    clearStages();
  }
  return most;
};

const TEXTS = /\bstring\b/;

/** All string properties, all strings inside object properties, and all slots say `text`. */
const hostileTo = (element: DocsElement, scenario: Scenario, text: string): Given => {
  const strings = element.props.filter(prop => prop.attr && TEXTS.test(prop.type) && !prop.values.some(value => value.value !== undefined));
  const objects = element.props.filter(prop => isObject(prop) && scenario.props[prop.name] !== undefined);
  return {
    ...scenario,
    props: {
      ...scenario.props,
      ...Object.fromEntries(strings.map(({ name }) => [name, text])),
      ...Object.fromEntries(objects.map(({ name }) => [name, everywhere(scenario.props[name], text)])),
    },
    slots: Object.fromEntries(element.slots.map(({ name }) => [name, text])),
  };
};

const more = (now: Map<string, number>, most: Map<string, number>): string[] =>
  [...now]
    .filter(([name, count]) => count > (most.get(name) ?? 0))
    .map(([name, count]) => `${count} <${name}> where harmless text brings ${most.get(name) ?? 0}`);

const requests = (): number => performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin)).length;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The fullest scenario says most, so it is attacked most. */
const fullest = (element: DocsElement): Scenario =>
  scenariosOf(element).reduce((most, scenario) => (stringPaths(scenario.props).length > stringPaths(most.props).length ? scenario : most));

const clean = (watch: Watch): void => {
  watch.stop();
  expect(watch.problems).toEqual([]);
  expect(watch.warnings.filter(text => !WARNING.test(text))).toEqual([]);
};

describe.each(elements)('$tag, attacked by text', element => {
  test(
    `${CORPUS.length} hostile strings in every property, every string inside, every slot: shown, never run`,
    { timeout: 120_000 },
    async () => {
      const scenario = fullest(element);
      const most = await allowance(element, scenario);
      const before = requests();
      const watch = watchPage();
      const node = await mount(element.tag, hostileTo(element, scenario, 'harmless'));
      const showsText = texts(node).includes('harmless');
      const shown = node.shadowRoot?.textContent?.includes('harmless') ?? false;
      for (const text of CORPUS) {
        const { props, slots = {} } = hostileTo(element, scenario, text);
        Object.assign(node, props);
        for (const child of node.children) child.textContent = slots[child.slot] ?? '';
        await turn();
        await turn();
        expect(attacks(node), text).toEqual([]);
        expect(more(census(node), most), text).toEqual([]);
        if (showsText && shown && OWN.slice(0, 4).includes(text))
          expect(squeeze(node.shadowRoot?.textContent ?? ''), text).toContain(squeeze(text));
      }
      expect(requests(), 'requests').toBe(before);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      clean(watch);
    },
  );

  test('an attack in one place among good data does nothing either', { timeout: 120_000 }, async () => {
    const watch = watchPage();
    for (const scenario of scenariosOf(element).filter(({ props }) => element.props.some(prop => isObject(prop) && props[prop.name]))) {
      const node = await mount(element.tag, scenario);
      for (const path of stringPaths(scenario.props)) {
        for (const text of OWN.slice(0, 6)) {
          const name = String(path[0]);
          node[name] = (replaced(scenario.props, path, text) as Record<string, unknown>)[name];
          await turn();
          expect(attacks(node), `${path.join('.')} = ${text}`).toEqual([]);
          expect(inside(node).filter(child => child.matches('script, img, iframe, object, embed'))).toEqual([]);
        }
        node[String(path[0])] = scenario.props[String(path[0])];
      }
      clearStages();
    }
    clean(watch);
  });
});

// ---- values of the wrong kind ----

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

const JUNK: [string, unknown][] = [
  ['null', null],
  ['undefined', undefined],
  ['0', 0],
  ['-1', -1],
  ['NaN', NaN],
  ['1e21', 1e21],
  ['true', true],
  ['a word', 'x'],
  ['nothing', ''],
  ['a name of 10,000 characters', '名'.repeat(10_000)],
  ['an object as React 18 writes it', '[object Object]'],
  ['{}', {}],
  ['[]', []],
  ['[null, 0, {}]', [null, 0, 'x', {}, []]],
  ['nested junk', { id: {}, amount: 12.5, currency: 7, lines: 'x', label: [], status: null, period: { start: 3 }, name: { full: 1 } }],
  ['a list of junk', [{ id: 1, name: null, price: 'x', coverages: {}, docs: 'x' }, { id: 1 }]],
  ['a circle', cyclic],
  ['a symbol', Symbol('junk')],
  ['a big integer', 10n ** 30n],
  ['a function', () => 'x'],
  ['a Date', new Date(NaN)],
  ['a bare object', Object.create(null)],
];

const MEANINGLESS = /\b(undefined|NaN)\b|\[object /;

/** A text property turns junk into such a word before the element sees it; alone and as sent it may stand. */
const saysNothing = (node: InsNode, name: string, junk: unknown): void => {
  const said = texts(node).filter(
    text => MEANINGLESS.test(text) && text !== Object.prototype.toString.call({}) && !(Number.isNaN(junk) && text === 'NaN'),
  );
  expect(said, name).toEqual([]);
};

/** Every way to anything inside a value, the value itself included; of a list the first two. */
const allPaths = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Object.entries(value).slice(0, Array.isArray(value) ? 2 : undefined);
  return [path, ...entries.flatMap(([key, child]) => allPaths(child, [...path, key]))];
};

describe.each(elements)('$tag, given the wrong thing', element => {
  test('survives every kind of junk in every property, before and after it is drawn', { timeout: 60_000 }, async () => {
    for (const prop of element.props) {
      for (const [name, junk] of JUNK) {
        const watch = watchPage();
        const live = await liveNode(element);
        live[prop.name] = junk;
        await turn();
        await turn();
        const fresh = stage().appendChild(create(element.tag, { props: { ...fullest(element).props, [prop.name]: junk } }));
        await turn();
        await turn();
        saysNothing(live, `${prop.name} = ${name}`, junk);
        saysNothing(fresh, `${prop.name} = ${name}`, junk);
        live[prop.name] = fullest(element).props[prop.name];
        await turn();
        fresh.remove();
        watch.stop();
        expect(watch.problems, `${prop.name} = ${name}`).toEqual([]);
        expect(
          watch.warnings.filter(text => !WARNING.test(text)),
          `${prop.name} = ${name}`,
        ).toEqual([]);
      }
    }
  });

  test('survives junk anywhere inside good data', { timeout: 120_000 }, async () => {
    for (const prop of element.props.filter(isObject)) {
      const good = valueOf(element, prop);
      const node = await mount(element.tag, { props: { ...fullest(element).props, [prop.name]: good } });
      for (const path of allPaths(good)) {
        for (const [name, junk] of JUNK) {
          const watch = watchPage();
          node[prop.name] = replaced(good, path, junk);
          await turn();
          watch.stop();
          const where = `${[prop.name, ...path].join('.')} = ${name}`;
          expect(watch.problems, where).toEqual([]);
          expect(
            watch.warnings.filter(text => !WARNING.test(text)),
            where,
          ).toEqual([]);
          saysNothing(node, where, junk);
        }
      }
      clearStages();
    }
  });

  test('says so when an object arrives as text', async () => {
    for (const prop of element.props.filter(p => isObject(p) && !/=>/.test(p.type))) {
      const watch = watchPage();
      const node = create(element.tag, { props: { [prop.name]: '[object Object]' } });
      // The same cause is told once: an id makes it another one.
      node.id = `object-${prop.name}`;
      stage().append(node);
      await settled(node);
      watch.stop();
      expect(
        watch.warnings.filter(text => text.includes(node.id) && text.includes(`"${prop.name}"`)),
        prop.name,
      ).not.toEqual([]);
    }
  });
});

const liveNodes = new Map<string, InsNode>();
/** One element per tag that takes all the junk in turn. */
const liveNode = async (element: DocsElement): Promise<InsNode> => {
  const known = liveNodes.get(element.tag);
  if (known?.isConnected) return known;
  const node = await mount(element.tag, fullest(element), document.body.appendChild(document.createElement('div')));
  liveNodes.set(element.tag, node);
  return node;
};
