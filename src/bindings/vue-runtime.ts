import { transformTag } from 'ins-ui';
import { cloneVNode, Comment, defineComponent, Fragment, h, type Prop, shallowRef, type Slots, Text, type VNode } from 'vue';
import { assign, type Assigned, toAttributes, type Values } from './assign';

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

/**
 * The component of one element: properties are set as properties, `v-model` and events are the element's own.
 * @param properties names of every property, separated by spaces; `!` before a boolean, so that `<InsX required>` works
 * @param events names of its events without `ins-`, separated by spaces
 * @param model true: `v-model` reads and writes `value`
 */
export const createComponent = (tag: string, name: string, properties: string, events: string, model?: boolean): unknown => {
  const names = properties.split(' ');
  const declared = Object.fromEntries(names.map(key => (key[0] === '!' ? [key.slice(1), FLAG] : [key, ANY])));
  const heard = events ? events.split(' ') : [];

  return defineComponent({
    name,
    props: model ? { ...declared, modelValue: ANY } : declared,
    emits: [...heard.map(event => `ins-${event}`), 'update:modelValue'],
    setup(props: Values, { emit, slots, expose }) {
      const element = shallowRef<HTMLElement | null>(null);
      const assigned: Assigned = [{}, {}];
      expose({ element });

      const hear = (event: Event): void => {
        // An event that bubbles from a nested element has another detail.
        if (event.target !== event.currentTarget) return;
        // Details may be masked; the element's value is the truth.
        if (model && event.type === 'ins-change') emit('update:modelValue', (event.target as unknown as Values).value);
        emit(event.type, event);
      };
      const listeners = Object.fromEntries(heard.map(event => [`onIns-${event}`, hear]));

      return () => {
        const { modelValue, ...values } = props;
        if (modelValue !== undefined) values.value = modelValue;
        const apply = (node: VNode): void => assign(node.el as HTMLElement, assigned, values);
        const attributes = { ...toAttributes(values), ...listeners, ref: element, onVnodeBeforeMount: apply, onVnodeUpdated: apply };
        return h(transformTag(tag), attributes, contentOf(slots));
      };
    },
  });
};
