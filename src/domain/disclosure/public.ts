import type { DecisionItem, UnderwritingDecision } from '../model';

/** The decision as the customer may see it: without the insurer's own reasons, and without the names of rules. */
export function publicDecision(decision: UnderwritingDecision): UnderwritingDecision {
  const shown: UnderwritingDecision = { ...decision, items: decision.items.map(withoutCode) };
  delete shown.reasons;
  if (shown.missing) shown.missing = { answers: shown.missing.answers, facts: [] };
  return shown;
}

function withoutCode(item: DecisionItem): DecisionItem {
  const shown = { ...item };
  delete shown.reasonCode;
  return shown;
}
