import { transformTag } from 'ins-ui';
import { cloneVNode, Comment, defineComponent, Fragment, h, type Prop, shallowRef, type Slots, Text, type VNode } from 'vue';
import { assign, nothingAssigned, onServer, toAttributes, type Values } from './assign';

/** What the generator knows of an element. */
export interface Description {
  tag: string;
  /** Every property; those written here as `true` are booleans, so that `<InsX required>` works. */
  properties: Readonly<Record<string, boolean>>;
  /** Property → attribute, of those that have one. */
  attributes: Readonly<Record<string, string>>;
  events: readonly string[];
  /** True: `v-model` reads and writes `value`. */
  model: boolean;
}

const ANY: Prop<unknown> = { type: null, default: undefined };
// Without a default Vue turns an absent boolean into false.
const FLAG: Prop<unknown> = { type: Boolean, default: undefined };

/** Puts the content of a Vue slot into the slot of that name of the element. */
const intoSlot = (nodes: readonly VNode[], slot: string): VNode[] =>
  nodes.flatMap(node => {
    if (node.type === Comment) return [];
    if (node.type === Fragment) return intoSlot(node.children as VNode[], slot);
    return node.type === Text ? [h('span', { slot }, [node])] : [cloneVNode(node, { slot })];
  });

const contentOf = (slots: Slots): VNode[] =>
  Object.entries(slots).flatMap(([name, content]) => {
    const nodes = content?.() ?? [];
    return name === 'default' ? nodes : intoSlot(nodes, name);
  });

/** The component of one element: properties are set as properties, `v-model` and events are the element's own. */
export const createComponent = ({ tag, properties, attributes, events, model }: Description, name: string): unknown => {
  const names = Object.keys(properties);
  const declared: Record<string, Prop<unknown>> = Object.fromEntries(names.map(key => [key, properties[key] ? FLAG : ANY]));
  if (model) declared.modelValue = ANY;

  return defineComponent({
    name,
    props: declared,
    emits: [...events, ...(model ? ['update:modelValue'] : [])],
    setup(props: Values, { emit, slots, expose }) {
      const element = shallowRef<HTMLElement | null>(null);
      const assigned = nothingAssigned();
      expose({ element });

      const wanted = (): Values => {
        const values = Object.fromEntries(names.map(key => [key, props[key]]));
        if (model && props.modelValue !== undefined) values.value = props.modelValue;
        return values;
      };
      const hear = (event: Event): void => {
        // An event that bubbles from a nested element has another detail.
        if (event.target !== event.currentTarget) return;
        // Details may be masked; the element's value is the truth.
        if (model && event.type === 'ins-change') emit('update:modelValue', (event.target as unknown as Values).value);
        emit(event.type, event);
      };
      const listeners = Object.fromEntries(events.map(event => [`onI${event.slice(1)}`, hear]));

      return () => {
        const values = wanted();
        const apply = (node: VNode): void => assign(node.el as HTMLElement, assigned, values);
        const server = onServer ? toAttributes(values, attributes) : {};
        return h(
          transformTag(tag),
          { ...server, ...listeners, ref: element, onVnodeBeforeMount: apply, onVnodeUpdated: apply },
          contentOf(slots),
        );
      };
    },
  });
};
