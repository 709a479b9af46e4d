import type { Issue } from '../result';
import { textRules, type CheckOptions } from './check';
import type { FieldCondition } from './field';
import { interpreter } from './library';
import { member, type NodeId, type PreparedSchema } from './node';
import { readNumbers } from './numbers';
import { copyJson } from './value';

/** Answers questions about one value, each once. */
export interface Conditions {
  /** The value as JSON. */
  readonly value: unknown;
  /** Whether a part of the value fits a schema; one that cannot be decided does not. */
  fits(schema: NodeId, part: unknown, path: string): boolean;
  /** Whether all conditions of one set hold for the object at `path`. No sets: yes. */
  hold(sets: FieldCondition[][] | undefined, around: unknown, path: string): boolean;
}

/** Prepares the conditions of a form for one value. */
export function conditionsFor(
  schema: PreparedSchema,
  input: unknown,
  { textNumbers = true, formats = true }: CheckOptions = {},
): Conditions {
  const { value: copied, names } = copyJson(input);
  const issues: Issue[] = [];
  const value = textNumbers ? readNumbers(schema, 0, copied, issues) : copied;
  const ask = interpreter(schema, [...names], textRules(issues, formats));
  const known = new Map<string, boolean>();
  const fits = (node: NodeId, part: unknown, path: string): boolean => {
    if (part === undefined) return false;
    const key = `${node} ${path}`;
    const answer = known.get(key) ?? isEmpty(ask(node, part));
    known.set(key, answer);
    return answer;
  };
  const holds = (condition: FieldCondition, around: unknown, path: string): boolean =>
    'present' in condition
      ? member(around, condition.present) !== undefined
      : fits(condition.schema, around ?? {}, path) === condition.holds;
  return { value, fits, hold: (sets, around, path) => !sets || sets.some(set => set.every(condition => holds(condition, around, path))) };
}

const isEmpty = ({ complaints, unfinished }: ReturnType<ReturnType<typeof interpreter>>): boolean => !unfinished && !complaints.length;
