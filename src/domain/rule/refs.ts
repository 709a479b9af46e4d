import { MAX_RULE_DEPTH } from './operand';

/** What a rule asks for, without repetition, in order of mention. */
export interface RuleReferences {
  answers: string[];
  facts: string[];
}

/** The questions and facts that a rule mentions. Total, like `evaluateRule`. */
export function ruleReferences(rule: unknown): RuleReferences {
  const found = { answers: new Set<string>(), facts: new Set<string>() };
  collect(rule, found, 0);
  return { answers: [...found.answers], facts: [...found.facts] };
}

function collect(part: unknown, found: { answers: Set<string>; facts: Set<string> }, depth: number): void {
  if (!Array.isArray(part) || depth > MAX_RULE_DEPTH) return;
  const [op, name] = part as unknown[];
  if (op === 'answer') found.answers.add(String(name));
  else if (op === 'fact') found.facts.add(String(name));
  // The list of `in` is data, whatever its words are.
  else for (const inner of op === 'in' ? [name] : part.slice(1)) collect(inner, found, depth + 1);
}
