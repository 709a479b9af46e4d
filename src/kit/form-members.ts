/** What `<input>` offers a page about its form, and every control of ours offers too. */
export interface FormMembers {
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  /** True when valid; otherwise fires `invalid`, which also shows the error of this element. */
  checkValidity(): boolean;
  /** The same, and the browser points at the control and says what is wrong. */
  reportValidity(): boolean;
  /** A problem only the page knows of; `''` takes it back. */
  setCustomValidity(message: string): void;
}

interface Behind {
  readonly internals: ElementInternals;
  setCustomValidity(message: string): void;
}

const behind = new WeakMap<object, Behind>();

const of = (host: object): Behind => behind.get(host) as Behind;

const MEMBERS: PropertyDescriptorMap & ThisType<object> = {};

for (const name of ['form', 'labels', 'validity', 'validationMessage', 'willValidate'] as const)
  MEMBERS[name] = {
    get() {
      return of(this).internals[name];
    },
    configurable: true,
  };

for (const name of ['checkValidity', 'reportValidity'] as const)
  MEMBERS[name] = {
    value(): boolean {
      return of(this).internals[name]();
    },
    configurable: true,
  };

MEMBERS.setCustomValidity = {
  value(message: string): void {
    of(this).setCustomValidity(String(message));
  },
  configurable: true,
};

/** Puts the members on the element's class, once per class: an element of ours is an instance of its component. */
export const giveFormMembers = (host: HTMLElement, members: Behind): void => {
  behind.set(host, members);
  const prototype = Object.getPrototypeOf(host) as object;
  if (!Object.hasOwn(prototype, 'checkValidity')) Object.defineProperties(prototype, MEMBERS);
};
