export { evaluateRule, type Truth } from './evaluate';
export { checkRule, MAX_RULE_PARTS } from './check';
export { ruleReferences, type RuleReferences } from './refs';
export { MAX_RULE_DEPTH, type RuleContext } from './operand';
export type { RuleValue } from './value';
