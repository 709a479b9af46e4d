import { addDays, addMonths } from '../date/arithmetic';
import type { CalDate, DecisionReason, OutcomeRule, OutcomeTable, UnderwritingDecision, UnderwritingResult } from '../model';
import { evaluateRule } from '../rule/evaluate';
import type { RuleContext } from '../rule/operand';
import { ruleReferences } from '../rule/refs';
import { checkOutcomes } from './check-outcomes';
import { combineItems, strongestResult } from './combine';
import type { DisclosureResult } from './result';
import { listOf } from './view';

/** What a decision rests on. */
export interface Evidence {
  id: string;
  /** The result of a questionnaire, or of several. Only what is asked counts. */
  disclosures?: readonly DisclosureResult[];
  /** Decide about this one; answers about nobody in particular count, too. */
  subject?: string;
  facts?: Record<string, unknown>;
  asOf: CalDate;
}

/**
 * Decides by a table. The rules that hold make the decision: the strongest result by precedence, two combined where the table says so,
 * loadings added up per coverage, type and length, caps observed. A rule that rests on a missing answer or fact makes it
 * `info-required` (with `missing`), unless a stronger result stands anyway. `standard` only when every rule is known not to hold and
 * every questionnaire is complete, and never without any answer where rules ask for one. What a complete questionnaire did not ask, because
 * its condition does not hold, is no gap: comparisons with it are false. A table that is empty or faulty (`checkOutcomes`) decides nothing: `refer`.
 */
export function decide(table: OutcomeTable, evidence: Evidence): UnderwritingDecision {
  if (checkOutcomes(table).some(({ severity }) => severity !== 'warning'))
    return { id: evidence.id, by: 'rules', result: 'refer', items: [] };
  const context = contextOf(evidence);
  const judged = table.rules.map(rule => ({ rule, truth: evaluateRule(rule.when, context) }));
  const holding = judged.filter(({ truth }) => truth === true).map(({ rule }) => rule);
  const open = judged.filter(({ truth }) => truth === undefined).map(({ rule }) => rule);
  const missing = missingFor(open, table, context);
  const lacking = open.length > 0 || missing.answers.length + missing.facts.length > 0 || isUnfounded(table, evidence);
  const { items, overCap } = combineItems(holding, table, rule => untilOf(rule, evidence.asOf));
  const results: UnderwritingResult[] = [
    ...holding.map(({ result }) => result),
    ...overCap,
    ...(lacking ? (['info-required'] as const) : []),
    ...(table.rules.length === 0 ? (['refer'] as const) : []),
  ];
  const needs = holding.flatMap(rule => rule.needs ?? []);
  return {
    id: evidence.id,
    by: 'rules',
    result: strongestResult(results, table) ?? 'standard',
    items,
    ...(needs.length > 0 ? { needs } : {}),
    ...(holding.length > 0 ? { reasons: holding.map(reasonOf) } : {}),
    ...(lacking ? { missing } : {}),
  };
}

/** Nobody has answered, or not all that must be: then there is nothing to call standard. */
function isUnfounded({ rules }: OutcomeTable, { disclosures = [], facts }: Evidence): boolean {
  const asks = rules.some(({ when }) => ruleReferences(when).answers.length > 0);
  const silent = disclosures.every(({ answers }) => answers.length === 0);
  return disclosures.some(({ complete }) => !complete) || (silent && (asks || Object.keys(facts ?? {}).length === 0));
}

function contextOf({ disclosures = [], subject, facts, asOf }: Evidence): RuleContext {
  const isAbout = (place: { subject?: string }): boolean =>
    subject === undefined || place.subject === undefined || place.subject === subject;
  const about = disclosures.flatMap(({ answers }) => answers).filter(isAbout);
  const notAsked = new Set(disclosures.flatMap(result => result.notAsked.filter(isAbout).map(({ questionId }) => questionId)));
  return {
    answers: id => about.filter(({ questionId }) => questionId === id).flatMap(({ value }) => listOf(value)),
    notAsked: id => notAsked.has(id),
    facts: facts ?? {},
    asOf,
  };
}

/** What open rules and the table itself ask for and is not there. */
function missingFor(
  open: readonly OutcomeRule[],
  { requires }: OutcomeTable,
  context: RuleContext,
): { answers: string[]; facts: string[] } {
  const asked = open.map(({ when }) => ruleReferences(when));
  const known = (operand: readonly ['answer' | 'fact', string]): boolean => evaluateRule(['exists', operand], context) === true;
  const unknown = (kind: 'answer' | 'fact', names: readonly string[]): string[] =>
    [...new Set(names)].filter(name => !known([kind, name]) && !(kind === 'answer' && context.notAsked?.(name)));
  return {
    answers: unknown('answer', [...(requires?.answers ?? []), ...asked.flatMap(({ answers }) => answers)]),
    facts: unknown('fact', [...(requires?.facts ?? []), ...asked.flatMap(({ facts }) => facts)]),
  };
}

function untilOf({ until, postpone }: OutcomeRule, asOf: CalDate): CalDate | undefined {
  if (until !== undefined || !postpone) return until;
  const { n, unit } = postpone;
  if (unit !== 'day' && unit !== 'month' && unit !== 'year') return undefined;
  const day = unit === 'day' ? addDays(asOf, n) : addMonths(asOf, unit === 'year' ? n * 12 : n);
  return day.ok ? day.value : undefined;
}

const reasonOf = ({ id, result, reasonCode, publicReason, privateReason }: OutcomeRule): DecisionReason => ({
  rule: id,
  result,
  ...(reasonCode ? { code: reasonCode } : {}),
  ...(publicReason === undefined ? {} : { public: publicReason }),
  ...(privateReason === undefined ? {} : { private: privateReason }),
});
