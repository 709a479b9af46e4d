import { transformTag } from 'ins-ui';
import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { assign, type Assigned, kebab, onServer, toAttributes, type Values } from './assign';

type Handler = (event: Event) => void;

// React 18 warns about layout effects on the server.
const useCommitEffect = onServer ? useEffect : useLayoutEffect;

/**
 * The component of one element: properties are set as properties, handlers hear the element's own events, the ref is the element.
 * @param properties names of every property, separated by spaces; a handler `onInsChange` hears `ins-change`
 */
export const createComponent = (tag: string, name: string, properties: string): unknown => {
  const known = properties.split(' ');

  const Component = forwardRef<HTMLElement, Values>((props, ref) => {
    const element = useRef<HTMLElement>(null);
    const assigned = useRef<Assigned>([{}, {}]);
    const latest = useRef(props);
    const own: Values = {};
    // The attributes of the server's markup are not part of the browser's render.
    const host: Values = { ref: element, suppressHydrationWarning: true };
    const heard: string[] = [];
    for (const key in props) {
      if (known.includes(key)) own[key] = props[key];
      else if (!/^onIns/.test(key)) host[key === 'className' ? 'class' : key] = props[key];
      else if (props[key]) heard.push(key);
    }

    useCommitEffect(() => {
      latest.current = props;
      assign(element.current!, assigned.current, own);
    });
    useCommitEffect(() => {
      const target = element.current!;
      const stop = new AbortController();
      for (const handler of heard) {
        const listener: Handler = event => {
          // An event that bubbles from a nested element has another detail.
          if (event.target === target) (latest.current[handler] as Handler | undefined)?.(event);
        };
        target.addEventListener(kebab(handler).slice(3), listener, stop);
      }
      return () => stop.abort();
    }, [heard.join()]);
    useImperativeHandle(ref, () => element.current!, []);

    return createElement(transformTag(tag), { ...host, ...toAttributes(own) });
  });
  Component.displayName = name;
  return Component;
};
