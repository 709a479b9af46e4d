/** A constant: a code, decimal or date as text, a number, or yes and no. */
export type RuleLiteral = string | number | boolean;

/** What a value is compared by; anything else is text. */
export type RuleComparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/**
 * A value of a rule. `answer` = all answers to the question, `fact` = what the host knows (`"age"`), `count` = how many values,
 * `sum` and `product` = exact decimals, `ago` = the day so long before the day of reference (`["ago", 2, "year"]`), `measure` = a decimal with
 * its unit (`["measure", "70", "kg"]`).
 */
export type RuleOperand =
  | RuleLiteral
  | readonly ['answer', string]
  | readonly ['fact', string]
  | readonly ['count', RuleOperand]
  | readonly ['sum' | 'product', ...RuleOperand[]]
  | readonly ['ago', number, 'day' | 'month' | 'year']
  | readonly ['measure', string, string];

/**
 * A condition as a closed tree, `["ge", ["fact", "age"], 18]`; evaluated by `evaluateRule`, never as text. It serves
 * eligibility, caps, documents, branching and underwriting alike, and is three-valued: what rests on a missing value is
 * unknown, neither true nor false. `atLeast` = so many of the rules hold; `in` = the value is one of the list.
 */
export type Rule =
  | readonly ['all' | 'any', ...Rule[]]
  | readonly ['atLeast', number, ...Rule[]]
  | readonly ['not', Rule]
  | readonly ['exists', RuleOperand]
  | readonly [RuleComparison, RuleOperand, RuleOperand]
  | readonly ['in', RuleOperand, readonly RuleLiteral[]];
