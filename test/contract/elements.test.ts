import { afterEach, describe, expect, test } from 'vitest';
import {
  clearStages,
  create,
  elements,
  inside,
  interactive,
  isVisible,
  mount,
  openAll,
  outermost,
  settled,
  stage,
  texts,
  watchPage,
  type InsNode,
} from './harness';
import { defaultOf, sampleOf, scenariosOf, valueOf, type DocsElement, type Scenario } from './scenarios';

afterEach(clearStages);

/** Every text inside the objects given that may be somebody's name or number; a code in small letters is nobody's. */
const leaves = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];

const personal = (element: DocsElement, { props }: Scenario): string[] =>
  element.props
    .filter(prop => !prop.attr)
    .flatMap(prop => leaves(props[prop.name]).filter(text => text.length > 5 && !/^[a-z-]+$/.test(text)));

/** All `ins-…` events while `act` runs, wherever they are dispatched. */
const eventsDuring = async (act: () => Promise<void>): Promise<Event[]> => {
  const seen: Event[] = [];
  const original = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent') as { value(event: Event): boolean };
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
    if (event.type.startsWith('ins-')) seen.push(event);
    return original.value.call(this, event);
  };
  await act().finally(() => Object.defineProperty(EventTarget.prototype, 'dispatchEvent', original));
  return seen;
};

describe.each(elements)('$tag', element => {
  const { tag } = element;
  const scenarios = scenariosOf(element);

  test('starts with the documented defaults', async () => {
    const node = await mount(tag, { props: {} });
    for (const prop of element.props) expect(node[prop.name], prop.name).toEqual(defaultOf(prop));
  });

  test('writes to its attributes only what the documentation says, and nothing personal', async () => {
    for (const scenario of scenarios) {
      const node = await mount(tag, { props: scenario.props });
      const reflected = element.props.filter(prop => prop.reflectToAttr).map(prop => prop.attr);
      for (const name of node.getAttributeNames())
        if (!/^data-ins-(theme|density)$/.test(name)) expect(reflected, `${scenario.name}: attribute ${name}`).toContain(name);
      for (const text of personal(element, scenario))
        expect((node.cloneNode(false) as Element).outerHTML, scenario.name).not.toContain(text);
    }
  });

  test('reflects what the documentation says', async () => {
    const node = await mount(tag, { props: {} });
    for (const prop of element.props.filter(p => p.reflectToAttr)) {
      const value = sampleOf(prop);
      node[prop.name] = value;
      await settled(node);
      expect(node.getAttribute(prop.attr ?? ''), prop.name).toBe(value === true ? '' : String(value));
    }
  });

  test('reads its attributes', async () => {
    for (const prop of element.props.filter(p => p.attr && !/\{/.test(p.type))) {
      const node = stage().appendChild(document.createElement(tag)) as InsNode;
      const value = sampleOf(prop);
      node.setAttribute(prop.attr ?? '', value === true ? '' : String(value));
      expect(node[prop.name], prop.name).toEqual(value);
    }
  });

  test('is gone when hidden', async () => {
    const node = await mount(tag, scenarios[2] ?? { props: {} });
    node.hidden = true;
    expect(getComputedStyle(node).display).toBe('none');
  });

  for (const scenario of scenarios.filter(s => s.name === 'disabled'))
    test('disabled: nothing can be done, and the reason is told', async () => {
      const node = await mount(tag, scenario);
      expect(texts(node).join(' ')).toContain(scenario.props.disabledReason ?? '');
      const controls = interactive(node).filter(control => node.shadowRoot?.contains(control));
      for (const control of controls.filter(c => c.matches('input, select, textarea')))
        expect(control.matches(':disabled, [aria-disabled="true"]'), control.outerHTML).toBe(true);
      const heard = await eventsDuring(async () =>
        controls.forEach(control => control.matches('input, select, textarea') && control.click()),
      );
      expect(heard.map(event => event.type)).toEqual([]);
    });

  test('focus goes in page order, and into a field when the element is focused', async () => {
    for (const scenario of scenarios) {
      const node = await mount(tag, scenario);
      for (const child of inside(node)) expect((child as HTMLElement).tabIndex, child.outerHTML.slice(0, 120)).toBeLessThanOrEqual(0);
      const first = interactive(node).find(
        control => node.shadowRoot?.contains(control) && isVisible(control) && !control.matches(':disabled'),
      );
      if (!first || !element.props.some(prop => prop.name === 'name')) continue;
      node.focus();
      expect(node.shadowRoot?.activeElement, `${scenario.name}: focus() reaches the control`).toBeTruthy();
      node.blur();
    }
  });

  test('says nothing when properties are assigned', async () => {
    const heard = await eventsDuring(async () => {
      const node = await mount(tag, { props: {} });
      for (const scenario of scenarios) await settled(Object.assign(node, scenario.props));
      for (const prop of element.props) {
        node[prop.name] = valueOf(element, prop);
        await settled(node);
        node[prop.name] = defaultOf(prop);
      }
      await settled(node);
    });
    expect(heard.map(event => event.type)).toEqual([]);
  });

  test('its events are the documented ones, bubble and are not composed', async () => {
    for (const { event, bubbles, composed } of element.events) {
      expect(event).toMatch(/^ins-[a-z]+(-[a-z]+)*$/);
      if (event !== 'ins-trace') expect({ event, bubbles, composed }).toEqual({ event, bubbles: true, composed: false });
    }
    for (const scenario of scenarios) {
      const node = await mount(tag, scenario);
      const heard = await eventsDuring(() => openAll(node));
      for (const event of heard.filter(e => e.target === node)) {
        expect(element.events.map(e => e.event)).toContain(event.type);
        expect([event.bubbles, event.composed]).toEqual([true, event.type === 'ins-trace']);
      }
      clearStages();
    }
  });

  test('has exactly the parts and slots it documents', async () => {
    const parts = new Set<string>();
    const slots = new Set<string>();
    const look = (node: Element): void => {
      for (const child of inside(node).filter(c => node.shadowRoot?.contains(c))) {
        child
          .getAttribute('part')
          ?.split(/\s+/)
          .forEach(part => parts.add(part));
        if (child instanceof HTMLSlotElement) slots.add(child.name);
      }
    };
    for (const scenario of scenarios) {
      const node = await mount(tag, scenario);
      look(node);
      await openAll(node);
      look(node);
      clearStages();
    }
    expect([...parts].sort(), 'parts').toEqual(element.parts.map(part => part.name).sort());
    expect([...slots].sort(), 'slots').toEqual(element.slots.map(slot => slot.name).sort());
  });

  test('draws something, in silence, in every scenario', async () => {
    const watch = watchPage();
    for (const scenario of scenarios) {
      const node = await mount(tag, scenario);
      expect(outermost(node), scenario.name).toBeTruthy();
      expect(texts(node).join('\n'), scenario.name).not.toMatch(/\b(undefined|NaN|null)\b|\[object /);
      await openAll(node);
      clearStages();
    }
    watch.stop();
    expect(watch.problems).toEqual([]);
  });

  test('lives through being moved, emptied and drawn again', async () => {
    const watch = watchPage();
    const node = create(tag, scenarios[2] ?? { props: {} });
    for (const box of [stage(), stage(), stage({ lang: 'de' })]) {
      box.append(node);
      await settled(node);
    }
    node.remove();
    Object.assign(node, Object.fromEntries(element.props.map(prop => [prop.name, undefined])));
    stage().append(node);
    await settled(node);
    watch.stop();
    expect(watch.problems).toEqual([]);
  });
});
