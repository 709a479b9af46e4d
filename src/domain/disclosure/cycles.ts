import type { Question } from '../model';
import { ruleReferences } from '../rule/refs';

/**
 * Circles of conditions: questions that are only asked when they are asked. Each as a list of ids, first one repeated at its end.
 * What a question stands in counts, too: an inner question is asked only where the outer one is.
 */
export function enableCycles(questions: readonly Question[]): string[][] {
  const needs = new Map<string, string[]>();
  for (const { id, enableWhen, questions: inner } of questions) {
    needs.set(id, [...(needs.get(id) ?? []), ...ruleReferences(enableWhen).answers]);
    for (const { id: innerId } of inner ?? []) needs.set(innerId, [...(needs.get(innerId) ?? []), id]);
  }
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const id of needs.keys()) {
    const cycle = circleFrom(id, needs, done);
    if (cycle) cycles.push(cycle);
  }
  return cycles;
}

/** Depth first with a path of its own instead of the call stack; what was seen before leads into no new circle. */
function circleFrom(start: string, needs: ReadonlyMap<string, readonly string[]>, done: Set<string>): string[] | undefined {
  const path: { id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
  const onPath = new Set([start]);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const to = needs.get(top.id)?.[top.next++];
    if (to === undefined) {
      done.add(top.id);
      onPath.delete(top.id);
      path.pop();
    } else if (onPath.has(to)) {
      for (const { id } of path) done.add(id);
      const circle = path.map(({ id }) => id);
      return [...circle.slice(circle.indexOf(to)), to];
    } else if (!done.has(to)) {
      onPath.add(to);
      path.push({ id: to, next: 0 });
    }
  }
  return undefined;
}
