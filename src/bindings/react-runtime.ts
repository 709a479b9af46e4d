import { transformTag } from 'ins-ui';
import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef, type ReactNode } from 'react';
import { assign, type Assigned, nothingAssigned, onServer, toAttributes, type Values } from './assign';

/** What the generator knows of an element. */
export interface Description {
  tag: string;
  /** Every property. */
  properties: readonly string[];
  /** Property → attribute, of those that have one. */
  attributes: Readonly<Record<string, string>>;
  /** Handler → event: `onInsChange` → `ins-change`. */
  events: Readonly<Record<string, string>>;
}

type Handler = (event: Event) => void;

// React 18 warns about layout effects on the server.
const useCommitEffect = onServer ? useEffect : useLayoutEffect;

/** The element's own properties, and what React itself puts on the host. */
const split = (props: Values, { properties, events }: Description): { own: Values; host: Values } => {
  const own: Values = {};
  const host: Values = {};
  for (const [name, value] of Object.entries(props)) {
    if (properties.includes(name)) own[name] = value;
    else if (!(name in events)) host[name] = value;
  }
  return { own, host };
};

/** The component of one element: properties are set as properties, handlers hear the element's own events, the ref is the element. */
export const createComponent = (description: Description, name: string): unknown => {
  const { tag, events, attributes } = description;

  const Component = forwardRef<HTMLElement, Values>((props, ref) => {
    const element = useRef<HTMLElement>(null);
    const assigned = useRef<Assigned>(nothingAssigned());
    const latest = useRef(props);
    const { own, host } = split(props, description);
    const heard = Object.keys(events).filter(handler => props[handler]);

    useCommitEffect(() => {
      latest.current = props;
      if (element.current) assign(element.current, assigned.current, own);
    });
    useCommitEffect(() => {
      const target = element.current;
      const stops = heard.map(handler => {
        const listener = (event: Event): void => {
          // An event that bubbles from a nested element has another detail.
          if (event.target === target) (latest.current[handler] as Handler | undefined)?.(event);
        };
        target?.addEventListener(events[handler] ?? '', listener);
        return () => target?.removeEventListener(events[handler] ?? '', listener);
      });
      return () => stops.forEach(stop => stop());
    }, [heard.join()]);
    useImperativeHandle(ref, () => element.current as HTMLElement, []);

    const { className, children, ...rest } = host;
    const shown = { ...rest, ...(className === undefined ? {} : { class: className }), ...(onServer ? toAttributes(own, attributes) : {}) };
    // The attributes of the server's markup are not part of the browser's render.
    return createElement(transformTag(tag), { ...shown, ref: element, suppressHydrationWarning: true }, children as ReactNode);
  });
  Component.displayName = name;
  return Component;
};
