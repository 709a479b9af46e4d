import type { NodeId, SchemaNode } from './node';

/** Schemas that look at the same value as the node they stand in. */
const inPlace = (node: SchemaNode): NodeId[] =>
  [
    node.ref,
    ...(node.allOf ?? []),
    ...(node.anyOf ?? []),
    ...(node.oneOf ?? []),
    ...Object.values(node.dependentSchemas ?? {}),
    node.if,
    node.then,
    node.else,
    node.not,
  ].filter(id => id !== undefined);

/** Takes `target` out of a node: it stands for "everything" then. */
function forget(node: SchemaNode, target: NodeId): void {
  if (node.ref === target) delete node.ref;
  for (const key of ['allOf', 'anyOf', 'oneOf'] as const) if (node[key]?.includes(target)) delete node[key];
  for (const key of ['if', 'then', 'else', 'not'] as const) if (node[key] === target) delete node[key];
  for (const [name, id] of Object.entries(node.dependentSchemas ?? {})) if (id === target) delete node.dependentSchemas?.[name];
}

/**
 * Cuts references that lead back to themselves without going down into the value: they could be followed for ever. Returns where.
 * A tree (`children: { items: { $ref: "#" } }`) goes down and is no such circle.
 */
export function breakCircles(nodes: SchemaNode[]): string[] {
  const cut: string[] = [];
  const state = new Map<NodeId, 'open' | 'done'>();
  for (let start = 0; start < nodes.length; start++) {
    if (state.has(start)) continue;
    const path: { id: NodeId; rest: NodeId[] }[] = [{ id: start, rest: inPlace(nodes[start] as SchemaNode) }];
    state.set(start, 'open');
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(next) === 'open') {
        const node = nodes[top.id] as SchemaNode;
        forget(node, next);
        cut.push(node.at);
      } else if (!state.has(next)) {
        state.set(next, 'open');
        path.push({ id: next, rest: inPlace(nodes[next] as SchemaNode) });
      }
    }
  }
  return cut;
}
