/** Conditions of FHIR items as rules. */
import type { Rule, RuleLiteral, RuleOperand } from '../../domain/model';
import type { Source } from '../source';
import { answerValue, type ItemAnswers } from './questionnaire-values';
import { extensionsOf } from './questionnaire-text';

const OPERATORS: Record<string, 'eq' | 'gt' | 'ge' | 'lt' | 'le'> = { '=': 'eq', '>': 'gt', '>=': 'ge', '<': 'lt', '<=': 'le' };

/** What came of the conditions of one item. `unknown`: some could not be read, so that nobody can say when it is asked. */
export interface Condition {
  rule?: Rule;
  unknown?: true;
}

/**
 * `enableWhen` and `enableBehavior` as one rule. A condition that cannot be read (`adapter.condition-not-read`), or an expression, leaves the
 * item asked always: rather a question too many than one that is never asked. `!=` holds also where there is no answer, as FHIR says.
 */
export function conditionOf(item: Source, find: (linkId: string) => ItemAnswers | undefined): Condition {
  const conditions = item.at('enableWhen').objects;
  const rules = conditions.map(condition => ruleOf(condition, find));
  const expression = extensionsOf(item, 'enableWhenExpression').length > 0;
  const behaviour = item.at('enableBehavior');
  const any = behaviour.text() === 'any';
  if (behaviour.exists && !any && behaviour.peek() !== 'all') behaviour.report('adapter.unknown-code', { code: behaviour.peek() ?? '' });
  if (expression || rules.includes(undefined)) return { unknown: true };
  const read = rules as Rule[];
  if (read.length > 1 && !behaviour.exists) item.report('adapter.missing', { field: 'enableBehavior' });
  const [only] = read;
  return read.length === 0 || !only ? {} : { rule: read.length === 1 ? only : [any ? 'any' : 'all', ...read] };
}

function ruleOf(condition: Source, find: (linkId: string) => ItemAnswers | undefined): Rule | undefined {
  const [id, operator] = [condition.at('question').text(), condition.at('operator').text()];
  const member = condition.keys.find(key => /^answer[A-Z]/.test(key));
  const target = id === undefined ? undefined : find(id);
  const value = member === undefined ? undefined : condition.at(member);
  if (id === undefined || !target || !value) return unread(condition, id ?? '');
  const answer = ['answer', id] as const;
  markRead(value);
  if (operator === 'exists') {
    const exists: Rule = ['exists', answer];
    return typeof value.raw === 'boolean' ? (value.raw ? exists : ['not', exists]) : unread(condition, id);
  }
  const literal = literalOf(target, member as string, value);
  if (literal === undefined) return unread(condition, id);
  if (operator === '!=') return ['any', ['not', ['exists', answer]], ['ne', answer, literal]];
  const op = operator !== undefined && Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  return op ? [op, answer, literal] : unread(condition, id);
}

function unread(condition: Source, question: string): undefined {
  condition.report('adapter.condition-not-read', { question });
  return undefined;
}

const markRead = (value: Source): void => {
  value.text();
  for (const part of value.members) part.text();
};

/** What the answer is compared with: numbers as numbers, measures with their unit, the rest as the answer itself would be written. */
function literalOf(target: ItemAnswers, member: string, value: Source): RuleOperand | undefined {
  const typed = answerValue(target, member.replace(/^answer/, 'value'), value);
  if (typed === undefined) return undefined;
  if (/Decimal$|Integer$/.test(member) && target.question.kind !== 'single' && target.question.kind !== 'multi') return Number(typed);
  if (typeof typed !== 'object') return typed as RuleLiteral;
  const { value: amount, unit, text, reference } = typed as Record<string, string | undefined>;
  if (amount !== undefined) return unit === undefined ? Number(amount) : ['measure', amount, unit];
  return text ?? reference;
}
