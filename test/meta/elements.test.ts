import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocsElement, DocsProp } from '../contract/scenarios';

// What is said of every tag alike. Needs build/docs.json: `node scripts/build.mjs --fast`.

const { components } = JSON.parse(readFileSync('build/docs.json', 'utf8')) as { components: DocsElement[] };

/** Properties that mean the same on every tag that has them. */
const SHARED = ['locale', 'label', 'hint', 'name', 'required', 'disabled', 'disabledReason', 'readonly', 'error', 'state'];
/** The same set counts as one choice of the element, not as its own. */
const OWN_AT_MOST = 15;

/** A person's will starts unexpressed (architecture §6): no property may choose for them. */
const WILL = /^default|selected|^(checked|recommended|preselect|autoselect|autorenew|agreed|accepted)/i;

const filesBelow = (dir: string): string[] =>
  existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: 'utf8' }).map(path => `${dir}/${path}`) : [];

const stories = filesBelow('stories');
const said = ({ type, default: initial, docs, reflectToAttr }: DocsProp) => ({ type, default: initial, docs, reflectToAttr });

test.each(SHARED)('shared property %s: same type, default, reflection and comment everywhere', name => {
  const [first, ...rest] = components.flatMap(({ tag, props }) =>
    props.filter(prop => prop.name === name).map(prop => ({ tag, prop: said(prop) })),
  );
  for (const { tag, prop } of rest) expect({ tag, ...prop }).toEqual({ tag, ...first?.prop });
});

describe.each(components)('$tag', element => {
  const name = element.tag.replace(/^ins-/, '');
  const folder = dirname(element.filePath.replace(/^.*?src\//, 'src/'));

  test('has a story, a doc and a test', () => {
    expect(
      stories.filter(path => basename(path) === `${name}.stories.ts`),
      `stories/**/${name}.stories.ts`,
    ).toHaveLength(1);
    expect(existsSync(`docs/components/${element.tag}.md`), `docs/components/${element.tag}.md`).toBe(true);
    expect(
      filesBelow(folder).filter(path => /\.test\.tsx?$/.test(path)),
      `a test in ${folder}`,
    ).not.toEqual([]);
  });

  test('stands in a folder of its name', () => {
    expect(basename(folder)).toBe(name);
    expect(folder).toMatch(/^src\/components\/[a-z]+\//);
  });

  test(`has at most ${OWN_AT_MOST} properties of its own`, () => {
    expect(element.props.filter(prop => !SHARED.includes(prop.name)).length).toBeLessThanOrEqual(OWN_AT_MOST);
  });

  test('says what it is, and what every property, event, slot and part is', () => {
    expect(element.docs.length, 'class comment').toBeGreaterThan(60);
    const parts = [
      ...element.props,
      ...element.slots,
      ...element.parts,
      ...(element.events as unknown as { event: string; docs: string }[]),
    ];
    for (const part of parts) expect(part.docs, 'name' in part ? part.name : part.event).not.toBe('');
  });

  test('names its events in lower-case kebab with the prefix', () => {
    for (const { event } of element.events) expect(event).toMatch(/^ins(-[a-z]+)+$/);
  });

  test('cannot choose for the person', () => {
    for (const prop of element.props) expect(prop.name).not.toMatch(WILL);
  });

  test('has flags that are positive and start as false', () => {
    for (const prop of element.props.filter(p => /^boolean( \| undefined)?$/.test(p.type))) {
      expect(prop.name).not.toMatch(/^(no|not|hide|disable|without)[A-Z]/);
      expect(['false', undefined], prop.name).toContain(prop.default);
    }
  });
});
