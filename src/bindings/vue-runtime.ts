import { transformTag } from 'ins-ui';
import { camelize, cloneVNode, defineComponent, Fragment, h, type Slots, Text, type VNode } from 'vue';
import { assign, type Assigned, type ElementClass, toAttributes, type Values } from './assign';

type Handler = (given: unknown) => void;

/** Puts the content of a Vue slot into the slot of that name of the element. */
const intoSlot = (nodes: readonly VNode[], slot: string): VNode[] =>
  nodes.flatMap(node => {
    if (node.type === Fragment) return intoSlot(node.children as VNode[], slot);
    return node.type === Text ? h('span', { slot }, [node]) : cloneVNode(node, { slot });
  });

const contentOf = (slots: Slots): VNode[] =>
  Object.keys(slots).flatMap(name => (name === 'default' ? slots[name]!() : intoSlot(slots[name]!(), name)));

/**
 * The component of one element: what the class has as a property is set as one, `v-model` and events are the element's own. Neither is
 * declared to Vue, whose casts would come between: an absent flag stays absent, and the element reads `required=""` itself.
 */
export const createComponent = ({ prototype }: ElementClass, tag: string, name: string): unknown =>
  defineComponent({
    name,
    inheritAttrs: false,
    setup(_: Values, { attrs, slots }) {
      const assigned: Assigned = [{}, {}];

      // An event that bubbles from a nested element has another detail. Vue gives several handlers as a list.
      const hear =
        (key: string, read = (event: Event): unknown => event) =>
        (event: Event) =>
          event.target === event.currentTarget && [attrs[key] as Handler].flat().map(handler => handler(read(event)));

      return () => {
        const values: Values = {};
        const host: Values = {};
        for (const key in attrs) {
          const property = key === 'modelValue' ? 'value' : camelize(key);
          if (Object.hasOwn(prototype, property)) values[property] = attrs[key];
          // Details may be masked; the element's value is the truth.
          else if (key === 'onUpdate:modelValue') host['onIns-change'] = hear(key, event => (event.target as unknown as Values).value);
          else host[key] = /^onIns/.test(key) ? hear(key) : attrs[key];
        }
        host.onVnodeBeforeMount = host.onVnodeUpdated = (node: VNode) => assign(node.el as HTMLElement, assigned, values);
        return h(transformTag(tag), { ...host, ...toAttributes(values) }, contentOf(slots));
      };
    },
  });
