import { plans, policy, premium } from './samples';

/** The parts of Stencil's docs-json that the suites read. */
export interface DocsProp {
  name: string;
  type: string;
  attr?: string;
  reflectToAttr: boolean;
  default?: string;
  docs: string;
  values: { value?: string; type: string }[];
}
export interface DocsEvent {
  event: string;
  bubbles: boolean;
  composed: boolean;
}
export interface DocsElement {
  tag: string;
  filePath: string;
  docs: string;
  props: DocsProp[];
  events: DocsEvent[];
  slots: { name: string; docs: string }[];
  parts: { name: string; docs: string }[];
}

/** One way to use an element. */
export interface Scenario {
  name: string;
  props: Record<string, unknown>;
  /** Text by slot name, '' for the default one. */
  slots?: Record<string, string>;
  /** Puts the element into what it needs around it; without it, straight into the box. */
  place?: (node: HTMLElement, box: Element) => void;
}

type Given = Omit<Scenario, 'name'>;

/** A form that cannot be sent yet: one field of ours, one native. */
const inUnfinishedForm = (node: HTMLElement, box: Element): void => {
  const form = box.appendChild(document.createElement('form'));
  const label = form.appendChild(document.createElement('label'));
  label.textContent = '姓名';
  const native = label.appendChild(document.createElement('input'));
  native.required = true;
  form.prepend(node);
  (node as HTMLElement & { show?: () => void }).show?.();
};

/**
 * What only people know about a tag. Everything else, the empty element and its states, comes from docs-json; a tag without a row is
 * tested all the same.
 */
const TABLE: Record<string, Record<string, Given>> = {
  'ins-config': {
    page: { props: { locale: 'zh-CN', density: 'h5', today: '2026-11-22' }, slots: { '': '保单' } },
  },
  'ins-premium': {
    attributes: {
      props: {
        amount: '128.00',
        currency: 'CNY',
        frequency: 'monthly',
        authority: 'indicative',
        from: true,
        original: '158.00',
        shorthand: true,
      },
    },
    payable: {
      props: { amount: '12345678901234567890.12', currency: 'CNY', authority: 'bound', total: '98.50', periods: 12 },
      slots: { label: '首期保费', actions: '去支付' },
    },
    lines: { props: { premium, breakdown: 'inline', label: '医疗险' } },
    sheet: { props: { premium, breakdown: 'sheet' } },
    refused: { props: { state: 'error', error: '核保服务暂不可用' } },
  },
  'ins-money-input': {
    field: {
      props: {
        label: '保额',
        hint: '10 万的整数倍',
        name: 'sum',
        currency: 'CNY',
        min: '100000',
        max: '5000000',
        step: '100000',
        required: true,
        quick: ['500000', '1000000'],
      },
    },
    filled: { props: { label: 'Sum insured', name: 'sum', currency: 'CNY', value: '300000.00', upper: true } },
    refused: { props: { label: '保额', currency: 'JPY', value: '300000', error: '保险公司不接受该保额' } },
  },
  'ins-error-summary': {
    problems: { props: {}, place: inUnfinishedForm },
  },
  'ins-plan-picker': {
    cards: { props: { label: '选择方案', name: 'plan', offers: plans, required: true } },
    list: { props: { label: 'Plans', offers: plans, view: 'list', value: 'plus' } },
    compare: { props: { label: 'Plans', offers: plans, view: 'compare' } },
  },
  'ins-policy-card': {
    inForce: { props: { policy } },
    lapsed: { props: { policy: { ...policy, status: 'lapsed', nextDue: undefined } }, slots: { actions: '申请复效' } },
    expired: { props: { policy: { ...policy, status: 'expired' } } },
  },
};

/** Text a page could have written, by what the documentation of the property asks for. */
const words = ({ name, docs }: DocsProp): string => {
  if (/ISO 4217/.test(docs)) return 'CNY';
  if (/YYYY-MM-DD/.test(docs)) return '2026-11-22';
  if (/BCP 47/.test(docs)) return 'en';
  if (/decimal/i.test(docs)) return '1234.50';
  if (name === 'autocomplete') return 'off';
  if (/\burl\b|href/i.test(name)) return 'https://example.org/a.pdf';
  return `Sample ${name}`;
};

const literals = (prop: DocsProp): string[] =>
  prop.values.flatMap(({ type, value }) => (type === 'string' && value !== undefined ? [value] : []));
/** True for a property that only script can set. */
export const isObject = (prop: DocsProp): boolean => prop.attr === undefined;
export const defaultOf = (prop: DocsProp): unknown =>
  prop.default === undefined ? undefined : JSON.parse(prop.default.replace(/'/g, '"'));

/** A plausible value that differs from the default; `undefined` for objects. */
export const sampleOf = (prop: DocsProp): unknown => {
  if (isObject(prop)) return undefined;
  const literal = literals(prop).find(value => value !== defaultOf(prop));
  if (literal !== undefined) return literal;
  if (/\bstring\b/.test(prop.type)) return words(prop);
  if (/\bnumber\b/.test(prop.type)) return 2;
  return /\bboolean\b/.test(prop.type) ? defaultOf(prop) !== true : undefined;
};

/** A value for every property: the table's, the documentation's, or, for an object nobody described, an empty one. */
export const valueOf = (element: DocsElement, prop: DocsProp): unknown => {
  const given = Object.values(TABLE[element.tag] ?? {}).find(({ props }) => props[prop.name] !== undefined);
  return given?.props[prop.name] ?? sampleOf(prop) ?? {};
};

/** Set apart: with these an element is in a state of its own. */
const STATES = ['state', 'disabled', 'readonly', 'locale'];

const documented = (element: DocsElement): Scenario => {
  const props = Object.fromEntries(
    element.props.flatMap(prop => (STATES.includes(prop.name) || sampleOf(prop) === undefined ? [] : [[prop.name, sampleOf(prop)]])),
  );
  return { name: 'documented', props, slots: Object.fromEntries(element.slots.map(({ name }) => [name, `Slot ${name || 'content'}`])) };
};

const states = (element: DocsElement, { props, ...rest }: Given): Scenario[] => {
  const prop = (name: string): DocsProp | undefined => element.props.find(p => p.name === name);
  const state = prop('state');
  const values = state ? literals(state).filter(value => value !== defaultOf(state)) : [];
  return [
    ...values.map(value => ({ ...rest, name: value, props: { ...props, state: value } })),
    ...(prop('disabled') ? [{ ...rest, name: 'disabled', props: { ...props, disabled: true, disabledReason: '年龄超出承保范围' } }] : []),
    ...(prop('readonly') ? [{ ...rest, name: 'readonly', props: { ...props, readonly: true } }] : []),
  ];
};

/** Only those properties that the element has. */
const known = (element: DocsElement, scenario: Scenario): Scenario => ({
  ...scenario,
  props: Object.fromEntries(Object.entries(scenario.props).filter(([name]) => element.props.some(prop => prop.name === name))),
});

export const scenariosOf = (element: DocsElement): Scenario[] => {
  const rows = Object.entries(TABLE[element.tag] ?? {}).map(([name, given]) => ({ name, ...given }));
  const first = rows[0] ?? documented(element);
  return [{ name: 'empty', props: {} }, documented(element), ...rows, ...states(element, first)].map(scenario => known(element, scenario));
};
