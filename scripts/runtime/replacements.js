/* eslint-disable */
// What this library uses of Stencil's browser runtime, written for its own browsers and its own kind of component (docs/adr/0003-runtime-trim.md).
// Each declaration here takes the place of the one of that name in `@stencil/core/internal/client`; scripts/runtime/trim.mjs does it and refuses
// to when the original has changed. Names ending in `$` are Stencil's record of an element; everything not declared here is Stencil's.
// Flags of a record: 1 connected, 2 rendered, 16 update waiting, 128 watchers run. Flag 4 of a virtual node: it stands for the host.

// ---- an element and its record ----

/** A symbol: nothing that lists, copies or prints an element's own properties meets the record. */
var RECORD = /* @__PURE__ */ Symbol();

var getHostRef = element => element[RECORD];

var registerHost = (element, cmpMeta) => {
  element[RECORD] = { $flags$: 0, $hostElement$: element, $cmpMeta$: cmpMeta, $instanceValues$: {}, $vnode$: null };
};

var getValue = (element, name) => getHostRef(element).$instanceValues$[name];

var setValue = (element, name, given, { $members$, $watchers$, $flags$ }) => {
  const hostRef = getHostRef(element);
  if (!hostRef) return;
  const values = hostRef.$instanceValues$;
  const before = values[name];
  const value = parsePropertyValue(given, $members$[name][0], BUILD.formAssociated && !!($flags$ & 64));
  if (Object.is(value, before)) return;
  values[name] = value;
  const flags = hostRef.$flags$;
  for (const watcher of $watchers$?.[name] ?? []) {
    for (const method in watcher) if (flags & 128 || watcher[method] & 1) safeCall(element, method, value, before, name);
  }
  if (flags & 2 && safeCall(element, 'componentShouldUpdate', value, before, name) !== false) scheduleUpdate(hostRef, false);
};

var safeCall = (element, method, ...args) => {
  try {
    return element[method]?.(...args);
  } catch (error) {
    consoleError(error, element);
  }
};

// ---- from property to picture ----

/** One picture however many properties change at once; the first comes after `connectedCallback`. */
var scheduleUpdate = (hostRef, isInitialLoad) => {
  if (hostRef.$flags$ & 16) return;
  hostRef.$flags$ |= 16;
  queueMicrotask(() => dispatchHooks(hostRef, isInitialLoad));
};

var dispatchHooks = (hostRef, isInitialLoad) => {
  const element = hostRef.$hostElement$;
  hostRef.$flags$ |= 128;
  const ready = safeCall(element, isInitialLoad ? 'componentWillLoad' : 'componentWillUpdate');
  enqueue(
    enqueue(ready, () => safeCall(element, 'componentWillRender')),
    () => updateComponent(hostRef, element, isInitialLoad),
  );
};

var enqueue = (promise, then) => (promise?.then ? promise.then(then, error => (consoleError(error), then())) : then());

var updateComponent = (hostRef, element, isInitialLoad) => {
  if (isInitialLoad) attachStyles(element);
  try {
    const nodes = element.render();
    // Changes made while rendering belong to this picture.
    hostRef.$flags$ = (hostRef.$flags$ & ~16) | 2;
    renderVdom(hostRef, nodes, isInitialLoad);
  } catch (error) {
    hostRef.$flags$ &= ~16;
    consoleError(error, element);
  }
  safeCall(element, 'componentDidRender');
  safeCall(element, isInitialLoad ? 'componentDidLoad' : 'componentDidUpdate');
};

var forceUpdate = element => {
  const hostRef = getHostRef(element);
  if (hostRef?.$flags$ & 2 && element.isConnected) scheduleUpdate(hostRef, false);
};

/** One constructable sheet per component class, shared by its elements; every supported browser lets the list grow in place. */
var attachStyles = element => {
  const component = element.constructor;
  let sheet = styles.get(component);
  if (!sheet && component.style) {
    styles.set(component, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(component.style);
  }
  if (sheet) element.shadowRoot.adoptedStyleSheets.push(sheet);
};

// ---- the class ----

var proxyCustomElement = (component, [flags, tag, members = {}]) => {
  const { prototype, watchers } = component;
  const { connectedCallback } = prototype;
  const cmpMeta = { $flags$: flags, $tagName$: tag, $members$: members, $watchers$: watchers, $attrsToReflect$: [] };
  const byAttribute = new Map();
  for (const name in members) {
    const [kind, attribute = name] = members[name];
    if (kind & 63) {
      Object.defineProperty(prototype, name, {
        get() {
          return getValue(this, name);
        },
        set(value) {
          setValue(this, name, value, cmpMeta);
        },
        configurable: true,
        enumerable: true,
      });
    }
    if (kind & 31) byAttribute.set(attribute, name);
    if (BUILD.reflect && kind & 512) cmpMeta.$attrsToReflect$.push([name, attribute]);
  }
  component.observedAttributes = [...byAttribute.keys()];
  Object.assign(prototype, {
    __registerHost() {
      registerHost(this, cmpMeta);
    },
    __attachShadow() {
      if (!this.shadowRoot) this.attachShadow({ mode: 'open', delegatesFocus: !!(flags & 16) });
    },
    connectedCallback() {
      const hostRef = getHostRef(this);
      if (!(hostRef.$flags$ & 1)) {
        hostRef.$flags$ |= 1;
        scheduleUpdate(hostRef, true);
      }
      connectedCallback?.call(this);
    },
    attributeChangedCallback(attribute, _, value) {
      const name = byAttribute.get(attribute);
      const current = this[name];
      // A flag taken back by null or undefined removes its attribute in the middle of a drawing; set again from here, it would draw inside it.
      if (members[name][0] & 4 && (value !== null || current != null)) value = value !== null && value !== 'false';
      // Loose: "1" and 1, null and undefined are the same here.
      if (value != current) this[name] = value;
    },
  });
  return component;
};

/** Registers once, and not at all on a server. */
var defineElement = (tag, component) => {
  const name = transformTag(tag);
  if (typeof customElements !== 'undefined' && !customElements.get(name)) customElements.define(name, component);
};

var createEvent = (element, name, flags) => ({
  emit: detail => emitEvent(element, name, { bubbles: !!(flags & 4), composed: !!(flags & 2), cancelable: !!(flags & 1), detail }),
});

var emitEvent = (element, name, options) => {
  const event = new CustomEvent(name, options);
  element.dispatchEvent(event);
  return event;
};

// ---- virtual nodes ----

var NO_NODES = [];

var newVNode = (tag, text) => ({ $flags$: 0, $tag$: tag, $text$: text, $elm$: null, $children$: NO_NODES, $attrs$: null, $key$: null });

var h = (tag, attributes, ...children) => {
  const isFunction = typeof tag === 'function';
  const nodes = [];
  let text;
  const walk = list => {
    for (const child of list) {
      if (Array.isArray(child)) walk(child);
      else if (child != null && typeof child !== 'boolean') {
        if (isFunction) nodes.push(child);
        else if (!isComplexType(child)) {
          // Neighbouring texts are one node.
          if (text) text.$text$ += child;
          else nodes.push((text = newVNode(null, String(child))));
        } else if (child.$children$) {
          nodes.push(child);
          text = null;
        } else consoleError('Invalid vNode child');
      }
    }
  };
  walk(children);
  if (isFunction) return tag(attributes || {}, nodes);
  const node = newVNode(typeof tag === 'string' ? transformTag(tag) : tag, null);
  node.$attrs$ = attributes;
  node.$children$ = nodes;
  node.$key$ = attributes?.key ?? null;
  return node;
};

var createElm = node => {
  if (node.$text$ !== null) return (node.$elm$ = document.createTextNode(node.$text$));
  const wasSvg = isSvgMode;
  isSvgMode = wasSvg || node.$tag$ === 'svg';
  const element = (node.$elm$ = isSvgMode ? document.createElementNS(SVG_NS, node.$tag$) : document.createElement(node.$tag$));
  updateElement(null, node);
  for (const child of node.$children$) element.appendChild(createElm(child));
  isSvgMode = wasSvg;
  return element;
};

var isSameVnode = (a, b) => a.$tag$ === b.$tag$ && a.$key$ === b.$key$;

var patch = (before, node) => {
  const element = (node.$elm$ = before.$elm$);
  if (node.$text$ !== null) {
    if (before.$text$ !== node.$text$) element.data = node.$text$;
    return;
  }
  const wasSvg = isSvgMode;
  isSvgMode = wasSvg || node.$tag$ === 'svg';
  updateElement(before, node);
  updateChildren(element, before.$children$, node.$children$);
  isSvgMode = wasSvg;
};

/** Patches what is alike at both ends and, between them, what has the same key; the rest goes or is made. Works from the end: each has its right neighbour. */
var updateChildren = (parent, before, nodes) => {
  let start = 0;
  let oldEnd = before.length;
  let end = nodes.length;
  while (start < oldEnd && start < end && isSameVnode(before[start], nodes[start])) patch(before[start], nodes[start++]);
  while (start < oldEnd && start < end && isSameVnode(before[oldEnd - 1], nodes[end - 1])) patch(before[--oldEnd], nodes[--end]);
  if (start === oldEnd && start === end) return;
  const left = new Map();
  for (const old of before.slice(start, oldEnd)) left.set(old.$key$ ?? old, old);
  let next = nodes[end]?.$elm$ ?? null;
  const stay = nodes.slice(start, end).map(node => {
    const old = left.get(node.$key$);
    if (!old || !isSameVnode(old, node)) return false;
    left.delete(node.$key$);
    patch(old, node);
    return true;
  });
  for (const old of left.values()) {
    nullifyVNodeRefs(old);
    old.$elm$.remove();
  }
  while (end-- > start) {
    const node = nodes[end];
    const stays = stay[end - start];
    const element = stays ? node.$elm$ : createElm(node);
    if (!stays || element.nextSibling !== next) parent.insertBefore(element, next);
    next = element;
  }
};

var nullifyVNodeRefs = node => {
  const ref = node.$attrs$?.ref;
  if (ref) refCallbacksToRemove.push(() => ref(null));
  node.$children$.forEach(nullifyVNodeRefs);
};

var renderVdom = (hostRef, nodes, isInitialLoad) => {
  const element = hostRef.$hostElement$;
  const before = hostRef.$vnode$ || newVNode(null, null);
  const root = (hostRef.$vnode$ = isHost(nodes) ? nodes : h(null, null, nodes));
  const attributes = (root.$attrs$ ??= {});
  if (BUILD.reflect) for (const [name, attribute] of hostRef.$cmpMeta$.$attrsToReflect$) attributes[attribute] = element[name];
  // What the page wrote on the element wins over a first `<Host>`.
  if (isInitialLoad) for (const name in attributes) if (element.hasAttribute(name)) attributes[name] = element[name];
  root.$tag$ = null;
  root.$flags$ |= 4;
  root.$elm$ = before.$elm$ = element.shadowRoot;
  patch(before, root);
  flushQueuedRefCallbacks();
};

var flushQueuedRefCallbacks = () => {
  for (const list of [refCallbacksToRemove, refCallbacksToAttach]) for (const call of list.splice(0)) call();
};

// ---- attributes and properties ----

var updateElement = (oldNode, node) => {
  const isHostNode = node.$flags$ & 4;
  const element = isHostNode ? node.$elm$.host : node.$elm$;
  const before = oldNode?.$attrs$ ?? {};
  const now = node.$attrs$ ?? {};
  for (const name in before) if (!(name in now)) setAccessor(element, name, before[name], undefined, isHostNode);
  for (const name in now) if (before[name] !== now[name]) setAccessor(element, name, before[name], now[name], isHostNode);
};

var setAccessor = (element, name, before, now, isHostNode) => {
  if (name === 'key') return;
  if (name === 'ref') {
    if (now) refCallbacksToAttach.push(() => now(element));
  } else if (name === 'style') {
    for (const rule in { ...before, ...now }) element.style.setProperty(rule, now?.[rule] ?? '');
  } else if (name[0] === 'o' && name[1] === 'n' && !canSet(element, name)) {
    const type = eventType(name);
    if (before) element.removeEventListener(type, before);
    if (now) element.addEventListener(type, now);
  } else setProperty(element, name, before, now, isHostNode);
};

/** Per kind of element, once: looking a property up along the prototypes costs more than writing it. */
var SETTABLE = /* @__PURE__ */ new Map();

var canSet = (element, name) => {
  // A custom element may be defined later.
  if (element.localName.includes('-')) return name in element;
  const key = `${element.localName} ${name}`;
  let can = SETTABLE.get(key);
  if (can === undefined) SETTABLE.set(key, (can = name !== 'list' && !!element.__lookupSetter__(name)));
  return can;
};

/** `onClick` → `click`, `on-ins-change` → `ins-change`. */
var eventType = name => (name[2] === '-' ? name.slice(3) : name.slice(2).toLowerCase());

/** A property where the element has a settable one, otherwise an attribute. */
var setProperty = (element, name, before, now, isHostNode) => {
  const isComplex = isComplexType(now) && now !== null;
  let isProp = !isSvgMode && canSet(element, name);
  if (isProp || (isComplex && !isSvgMode)) {
    // A custom element takes any value, a native one never null; what is in the DOM already stays, for the caret's sake.
    const value = element.localName.includes('-') ? now : (now ?? '');
    try {
      if (element[name] !== value) element[name] = value;
    } catch {
      // A value the native property refuses, such as NaN for a meter: the attribute below has to do.
      isProp = false;
    }
  }
  if (now == null || now === false) {
    if (now !== false || element.getAttribute(name) === '' || (isHostNode && !name.startsWith('aria-'))) element.removeAttribute(name);
  } else if ((!isProp || isHostNode) && !isComplex) element.setAttribute(name, now === true ? '' : now);
};
