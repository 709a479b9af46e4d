export type Values = Record<string, unknown>;

/** What a wrapper has set on its element so far. */
export interface Assigned {
  now: Values;
  /** What the element had before, to give back when a property is taken away again. */
  before: Values;
}

export const nothingAssigned = (): Assigned => ({ now: {}, before: {} });

/** Sets the properties that changed. `undefined` means not given: the element keeps, or gets back, its own value. */
export const assign = (element: HTMLElement, assigned: Assigned, wanted: Values): void => {
  const target = element as unknown as Values;
  for (const name of Object.keys({ ...assigned.now, ...wanted })) {
    const value = wanted[name];
    if (value === assigned.now[name]) continue;
    if (!(name in assigned.before)) assigned.before[name] = target[name];
    target[name] = value === undefined ? assigned.before[name] : value;
  }
  assigned.now = wanted;
};

/** Primitive values as attributes, for server markup; the framework escapes them. */
export const toAttributes = (values: Values, attributes: Readonly<Record<string, string>>): Values => {
  const out: Values = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = values[name];
    if (value === true) out[attribute] = '';
    else if (typeof value === 'string' || typeof value === 'number') out[attribute] = String(value);
  }
  return out;
};

/** Markup for a browser to upgrade is all that a server can give; in the browser properties do the work and attributes stay untouched. */
export const onServer = typeof document === 'undefined';
