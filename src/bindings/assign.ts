export type Values = Record<string, unknown>;

/** The class of an element; its prototype has every property of the element, on a server too. */
export interface ElementClass {
  prototype: object;
}

/** What a wrapper has set on its element so far: the last values, and what the element had before, to give back. */
export type Assigned = [last: Values, before: Values];

/** Sets the properties that changed. `undefined` means not given: the element keeps, or gets back, its own value. */
export const assign = (element: HTMLElement, assigned: Assigned, wanted: Values): void => {
  const target = element as unknown as Values;
  const [last, before] = assigned;
  for (const name in { ...last, ...wanted }) {
    const value = wanted[name];
    if (value === last[name]) continue;
    if (!(name in before)) before[name] = target[name];
    target[name] = value === undefined ? before[name] : value;
  }
  assigned[0] = wanted;
};

/** `validUntil` → `valid-until`, `onInsChange` → `on-ins-change`; the generator refuses any other attribute or event name. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, capital => '-' + capital.toLowerCase());

/** Markup for a browser to upgrade is all that a server can give; in the browser properties do the work and attributes stay untouched. */
export const onServer = typeof document === 'undefined';

/** Primitive values as attributes, for server markup; the framework escapes them. */
export const toAttributes = (values: Values): Values => {
  const out: Values = {};
  for (const name in onServer ? values : {}) {
    const value = values[name];
    if (value === true || /string|number/.test(typeof value)) out[kebab(name)] = value === true ? '' : value;
  }
  return out;
};
