import type { Source } from '../source';
import type { Resolve } from './datatypes';

/** Deeper nesting of bundles is no data of ours. */
const MAX_NESTING = 4;

/** Every resource of the input: itself, the elements of a list, the entries of a Bundle. */
function allResources(root: Source, nesting = 0): Source[] {
  if (root.isList) return root.items.flatMap(item => allResources(item, nesting + 1));
  if (root.at('resourceType').peek() !== 'Bundle' || nesting > MAX_NESTING) return [root];
  return root.at('entry').items.flatMap(entry => allResources(entry.at('resource'), nesting + 1));
}

/** The resources of one type. When there is none, that is reported: `adapter.wrong-kind`. */
export function resourcesOf(root: Source, type: string): Source[] {
  const found = allResources(root).filter(resource => resource.at('resourceType').peek() === type);
  if (found.length === 0) root.report('adapter.wrong-kind', { expected: type }, 'error');
  return found;
}

/** Finds `Organization/1`, a `fullUrl` or a contained `#1` in the same input. */
export function resolverOf(root: Source): Resolve {
  const known = new Map<string, Source>();
  const add = (key: string | undefined, resource: Source): void => {
    if (key !== undefined && !known.has(key)) known.set(key, resource);
  };
  for (const entry of root.at('entry').items) add(entry.at('fullUrl').peek(), entry.at('resource'));
  for (const resource of allResources(root)) {
    const id = resource.at('id').peek();
    if (id !== undefined) add(`${resource.at('resourceType').peek() ?? ''}/${id}`, resource);
    for (const contained of resource.at('contained').items) add(`#${contained.at('id').peek() ?? ''}`, contained);
  }
  return reference => known.get(reference);
}
