import { readInput } from '../check/input';
import type { ClaimItem, Money, PayoutLine } from '../model';
import { currencyDigits } from '../money/currency';
import { fromUnits } from '../money/decimal';
import { issue, ok, type Issue, type Result } from '../result';
import { balancesOf, type PayoutBalance } from './payout-balance';
import { payoutRequest } from './payout-request';
import type { AdvanceStep, GivenStep, PayoutRules, PayoutStep } from './payout-steps';
import { cutsOf, restOf, scopeOf, sumOf, unitsOf, type Basis, type Cell } from './waterfall-cells';
import { takeCoinsurance, takeDeductible, takeGiven, takeInOrder, takeOverLimit } from './waterfall-steps';

const ZERO = BigInt(0);

/** A payout with its way: `lines` run from `billed` to `payable`, and those between add up to it. */
export interface PayoutCalculation {
  lines: PayoutLine[];
  /** The same for each item, without steps that took nothing; interest belongs to none. */
  items: { id: string; lines: PayoutLine[]; payable: Money }[];
  payable: Money;
  /** What is left of deductibles, caps and limits for the next claim. */
  balances: PayoutBalance[];
  issues: Issue[];
}

/**
 * Works a claim out step by step in the declared order, to the minor unit. The reductions and what is payable (less interest) add up to what was
 * billed, for each item and in total. It is `indicative`: the insurer decides. Refused: unreadable input (`data.*`, `money.*`) and
 * `payout.negative`, `.percent`, `.days`, `.step`, `.tiers`, `.round`, `.decimals`, `.duplicate-item`. Warnings in the result: `payout.given-exceeds`
 * {kind, rest} (items state more than is left of them), `payout.advance-exceeds` {kind, rest} (to be paid back).
 */
export function calculatePayout(items: ClaimItem[], rules: PayoutRules): Result<PayoutCalculation> {
  const read = readInput(payoutRequest, { items, rules });
  if (!read.ok) return read;
  const { currency, steps, mode } = read.value.rules;
  const basis: Basis = { dp: currencyDigits(currency), ...(mode ? { mode } : {}) };
  const cells = read.value.items.map((item): Cell => {
    const billed = unitsOf(item.billed, basis);
    return { item, billed, rest: billed, cuts: [] };
  });
  const issues: Issue[] = [];
  steps.forEach((step, index) => carryOut(step, scopeOf(step, cells), basis, `rules.steps.${index}`, issues));
  const balances = steps.flatMap((step, index) => balancesOf(step, index, scopeOf(step, cells), basis));
  return ok({ ...describe(currency, steps, cells, basis), balances, issues });
}

type StatedStep = GivenStep | AdvanceStep;

const isStated = (step: PayoutStep): step is StatedStep => !['deductible', 'coinsurance', 'over-limit', 'interest'].includes(step.kind);

function carryOut(step: PayoutStep, scope: Cell[], basis: Basis, path: string, issues: Issue[]): void {
  if (step.kind === 'deductible') takeDeductible(step, scope, basis);
  else if (step.kind === 'coinsurance') takeCoinsurance(step, scope, basis);
  else if (step.kind === 'over-limit') takeOverLimit(step, scope, basis);
  else if (isStated(step)) takeStated(step, scope, basis, path, issues);
}

/** Amounts that come from outside may be more than there is to take from. */
function takeStated(step: StatedStep, scope: Cell[], basis: Basis, path: string, issues: Issue[]): void {
  const stated =
    step.kind === 'advance' ? unitsOf(step.amount, basis) : sumOf(scope.map(({ item }) => unitsOf(item.given?.[step.kind], basis)));
  if (step.kind === 'advance') takeInOrder(step, stated, scope);
  else takeGiven(step, scope, basis);
  const rest = stated - cutsOf(scope, other => other === step);
  const code = step.kind === 'advance' ? 'payout.advance-exceeds' : 'payout.given-exceeds';
  if (rest > ZERO) issues.push(issue(code, path, { kind: step.kind, rest: fromUnits(rest, basis.dp) }, 'warning'));
}

function describe(
  currency: string,
  steps: PayoutStep[],
  cells: Cell[],
  basis: Basis,
): Pick<PayoutCalculation, 'lines' | 'items' | 'payable'> {
  const money = (units: bigint): Money => ({ amount: fromUnits(units, basis.dp), currency });
  const line = (kind: PayoutLine['kind'], units: bigint, step?: PayoutStep, ref?: string): PayoutLine => ({
    kind,
    label: step?.label ?? '',
    amount: money(units),
    ...(step?.clauseRef ? { clauseRef: step.clauseRef } : {}),
    ...(step?.reason ? { reason: step.reason } : {}),
    ...(ref === undefined ? {} : { ref }),
  });
  const added = (step: PayoutStep): bigint => (step.kind === 'interest' ? unitsOf(step.amount, basis) : ZERO);
  const totals = steps.map(step => line(step.kind, added(step) - cutsOf(cells, other => other === step), step));
  const paid = restOf(cells) + sumOf(steps.map(added));
  const items = cells.map(({ item: { id, label = '' }, billed, rest, cuts }) => {
    const between = cuts.filter(({ amount }) => amount > ZERO).map(({ step, amount }) => line(step.kind, -amount, step, id));
    return {
      id,
      lines: [{ ...line('billed', billed, undefined, id), label }, ...between, line('payable', rest, undefined, id)],
      payable: money(rest),
    };
  });
  const lines = [line('billed', sumOf(cells.map(cell => cell.billed))), ...totals, line('payable', paid)];
  return { lines, items, payable: { ...money(paid), authority: 'indicative' } };
}
