/** The element in whose shadow root a node stands; undefined in the page itself. */
export const hostOf = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};
