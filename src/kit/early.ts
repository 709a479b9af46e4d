/**
 * Properties set on an element before its tag is defined sit on the instance and hide the accessors that Stencil puts on the prototype;
 * `dist-custom-elements` then overwrites them with the defaults (ecosystem.md finding 1). They are taken away while the constructor runs
 * and given back when the element connects, after the component's own defaults.
 */
type Bag = Record<string, unknown>;

const early = new WeakMap<object, Bag>();

/** Stencil's own bookkeeping lives in names that start with `__` or `s-`. */
const isOurs = (name: string): boolean => !name.startsWith('__') && !name.startsWith('s-');

/** Call first in the constructor: takes away every own data property that a page could have set. */
export const takeEarlyProps = (element: object): void => {
  for (const name of Object.getOwnPropertyNames(element)) {
    const descriptor = isOurs(name) ? Object.getOwnPropertyDescriptor(element, name) : undefined;
    if (!descriptor?.configurable || !('value' in descriptor)) continue;
    const bag = early.get(element) ?? {};
    // defineProperty: a page may have set a property called __proto__.
    Object.defineProperty(bag, name, { value: descriptor.value, enumerable: true });
    early.set(element, bag);
    delete (element as Bag)[name];
  }
};

/** Call first in `connectedCallback`: gives them back through the accessors. */
export const giveEarlyProps = (element: object): void => {
  const bag = early.get(element);
  if (!bag) return;
  early.delete(element);
  for (const name of Object.keys(bag)) (element as Bag)[name] = bag[name];
};
