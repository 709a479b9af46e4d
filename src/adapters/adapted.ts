import type { Issue } from '../domain/result';
import type { Source } from './source';

/**
 * What an adapter returns, whatever it was given. `value` holds all that could be placed; `issues` are codes with paths into the
 * source (`adapter.unknown-code`, `adapter.contradiction`, …); `unmapped` are the JSON paths of the source fields that are shown
 * nowhere, so that nothing is dropped silently. Fields that say nothing (`null`, blank text, `{}`, `[]`) are not listed.
 */
export interface Adapted<T> {
  value: T;
  issues: Issue[];
  unmapped: string[];
}

/** Closes the run that began with `Source.of`. */
export const adapted = <T>(value: T, root: Source): Adapted<T> => ({
  value,
  issues: root.issues,
  unmapped: root.unread().map(leaf => leaf.path),
});

/** Several runs over parts of one input as one. */
export const mergeAdapted = <T>(parts: Adapted<T[]>[]): Adapted<T[]> => ({
  value: parts.flatMap(part => part.value),
  issues: parts.flatMap(part => part.issues),
  unmapped: parts.flatMap(part => part.unmapped),
});

/** The paths of `unmapped` without array positions, each with how often it occurs: `plan[0].id`, `plan[1].id` → `plan[].id` × 2. */
export function summarisePaths(paths: readonly string[]): { path: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const shape = path.replace(/\[\d+\]/g, '[]');
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return [...counts].map(([path, count]) => ({ path, count }));
}
