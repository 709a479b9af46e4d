// The script of the pages of test/csp and test/a11y: shows one scenario at a time.
import docs from '../../build/docs.json';
import { inside, interactive, isVisible, openAll, outermost, settled, show, texts, type InsNode } from '../contract/page';
import { scenariosOf, type DocsElement } from '../contract/scenarios';

const elements = docs.components as unknown as DocsElement[];
const box = document.body.appendChild(document.createElement('main'));

/** The name that `setTagTransformer` or nobody gave. */
const find = (tag: string): DocsElement => {
  const found = elements.find(element => element.tag === tag);
  if (!found) throw new Error(`no element ${tag}`);
  return found;
};

const stage = {
  /** Every tag with the names of its scenarios. */
  list: (): [string, string[]][] => elements.map(element => [element.tag, scenariosOf(element).map(({ name }) => name)]),

  show: async (tag: string, name: string, locale?: string): Promise<void> => {
    box.replaceChildren();
    await customElements.whenDefined(tag);
    const scenario = scenariosOf(find(tag)).find(s => s.name === name);
    if (!scenario) throw new Error(`${tag} has no scenario ${name}`);
    await show(tag, locale ? { ...scenario, props: { ...scenario.props, locale } } : scenario, box);
  },

  current: (tag: string): InsNode | null => box.querySelector<InsNode>(tag),

  openAll: async (tag: string): Promise<void> => {
    const node = stage.current(tag);
    if (node) await openAll(node);
  },

  settle: (tag: string): Promise<void> => settled(...box.querySelectorAll(tag)),

  /** What the person can press or type into, by index. */
  controls: (tag: string): { kind: string; visible: boolean }[] => {
    const node = stage.current(tag);
    return node
      ? interactive(node).map(control => ({
          kind: control.matches('input:not([type=radio], [type=checkbox]), textarea') ? 'text' : 'press',
          visible: isVisible(control),
        }))
      : [];
  },

  said: (tag: string): string => texts(stage.current(tag) ?? box).join('\n'),

  /** The looks of everything inside, to be compared between pages: what a page must not change. */
  looks: (tag: string, properties: string[]): string[] => {
    const node = stage.current(tag);
    const root = node && outermost(node);
    if (!node || !root) return [];
    const own = inside(node).filter(child => node.shadowRoot?.contains(child) && child.localName !== 'slot' && child.localName !== 'style');
    return own.map(child => {
      const style = getComputedStyle(child);
      return `${child.localName}.${child.getAttribute('class') ?? ''} ${properties.map(name => `${name}: ${style.getPropertyValue(name)}`).join('; ')}`;
    });
  },
};

export type Stage = typeof stage;

Object.assign(window, { stage });
