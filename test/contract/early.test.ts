/// <reference types="vite/client" />
import { afterEach, describe, expect, test } from 'vitest';
import { clearStages, elements, stage } from './harness';
import { valueOf } from './scenarios';

afterEach(clearStages);

const built = Object.keys(import.meta.glob('../../dist/all.js')).length > 0;
const variants = [
  { variant: 'development', path: '/dist/dev', there: true },
  { variant: 'production', path: '/dist', there: built },
];

type Bag = HTMLElement & Record<string, unknown>;

/** A document in which nothing is defined yet. */
const freshDocument = (): Document => {
  const frame = document.createElement('iframe');
  stage().append(frame);
  return frame.contentDocument as Document;
};

const define = async (inner: Document, path: string): Promise<void> => {
  const script = inner.createElement('script');
  script.type = 'module';
  script.src = `${location.origin}${path}/all.js`;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    inner.head.append(script);
  });
  await new Promise(resolve => setTimeout(resolve, 50));
};

describe.each(variants)('properties set before the tag is defined, $variant build', ({ path, there }) => {
  test.skipIf(!there)('survive, one by one and all together (needs the full build, not --fast)', async () => {
    const inner = freshDocument();
    const checks = elements.flatMap(element =>
      [...element.props.map(prop => [prop]), element.props].map(props => {
        const node = inner.body.appendChild(inner.createElement(element.tag)) as Bag;
        const given = Object.fromEntries(props.map(prop => [prop.name, valueOf(element, prop)]));
        Object.assign(node, given);
        return { tag: element.tag, node, given };
      }),
    );
    // Also where the element is created early and inserted late.
    const detached = elements.map(element => Object.assign(inner.createElement(element.tag) as Bag, { locale: 'de' }));
    await define(inner, path);
    inner.body.append(...detached);
    for (const { tag, node, given } of checks)
      for (const [name, value] of Object.entries(given)) expect(node[name], `${tag}.${name}`).toEqual(value);
    for (const node of detached) expect(node.locale, node.localName).toBe('de');
    // Through the accessor: a later change is heard.
    for (const { node, given } of checks) expect(Object.keys(given).filter(name => Object.hasOwn(node, name))).toEqual([]);
  });
});

describe('a tag that somebody else defined first', () => {
  test('is told in the development build', async () => {
    const inner = freshDocument();
    const view = inner.defaultView;
    const heard: string[] = [];
    if (!view) throw new Error('no window');
    view.console.warn = (text: unknown) => void heard.push(String(text));
    for (const { tag } of elements) view.customElements.define(tag, class extends view.HTMLElement {});
    await define(inner, '/dist/dev');
    for (const { tag } of elements)
      expect(
        heard.find(text => text.includes(`<${tag}>`)),
        tag,
      ).toMatch(/^\[ins-ui tag\.defined-twice\]/);
  });
});
