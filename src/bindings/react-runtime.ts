import { transformTag } from 'ins-ui';
import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { assign, type Assigned, type ElementClass, kebab, onServer, toAttributes, type Values } from './assign';

type Handler = (event: Event) => void;

// React 18 warns about layout effects on the server.
const useCommitEffect = onServer ? useEffect : useLayoutEffect;

/**
 * The component of one element: what the class has as a property is set as one, handlers hear the element's own events, the ref is the element.
 * A handler `onInsChange` hears `ins-change`.
 */
export const createComponent = ({ prototype }: ElementClass, tag: string, name: string): unknown => {
  const Component = forwardRef<HTMLElement, Values>((props, ref) => {
    const element = useRef<HTMLElement>(null);
    const assigned = useRef<Assigned>([{}, {}]);
    const latest = useRef(props);
    const heard = useRef<Values>({});
    const own: Values = {};
    // The attributes of the server's markup are not part of the browser's render.
    const host: Values = { ref: element, suppressHydrationWarning: true };
    for (const key in props) {
      if (Object.hasOwn(prototype, key)) own[key] = props[key];
      else if (!/^onIns/.test(key)) host[key === 'className' ? 'class' : key] = props[key];
    }

    useCommitEffect(() => {
      const target = element.current!;
      latest.current = props;
      assign(target, assigned.current, own);
      for (const key in props) {
        // Listened to once, for as long as the element lives; what is called is always the latest handler.
        if (/^onIns/.test(key) && !heard.current[key])
          target.addEventListener(
            kebab(key).slice(3),
            (heard.current[key] = (event: Event) => {
              // An event that bubbles from a nested element has another detail.
              if (event.target === target) (latest.current[key] as Handler | undefined)?.(event);
            }),
          );
      }
    });
    useImperativeHandle(ref, () => element.current!, []);

    return createElement(transformTag(tag), { ...host, ...toAttributes(own) });
  });
  Component.displayName = name;
  return Component;
};
