import { compareAmounts, isAmount } from '../money/decimal';
import { fail, ok, type Result } from '../result';
import { checkNcdScheme } from './ncd-check';
import type { NcdHistory, NcdResult, NcdRow, NcdScheme, NcdStep } from './ncd-scheme';

/** A class on the way, before limits. */
interface Found {
  level: number;
  reason?: string;
  steps: NcdStep[];
}

/**
 * The class and factor that a history leads to, with the steps that explain it ("why not lower"). For display: the insurer's platform
 * decides. Issues: those of `checkNcdScheme`; `ncd.history` {field} (no whole number from 0); `ncd.no-previous`; `ncd.no-row`.
 */
export function lookUpNcd(scheme: NcdScheme, history: NcdHistory): Result<NcdResult> {
  const [broken] = checkNcdScheme(scheme);
  if (broken) return { ok: false, issue: broken };
  const wrong = (['claimFreeYears', 'claims', 'gapMonths'] as const).find(
    field => !isCount(history?.[field] ?? (field === 'gapMonths' ? 0 : -1)),
  );
  if (wrong) return fail('ncd.history', wrong, { field: wrong });
  if (history.isNew) return ok(limited(scheme, { level: scheme.start, steps: [{ code: 'ncd.new' }] }));
  const found = byRule(scheme, history);
  return found.ok ? ok(limited(scheme, afterGap(scheme, history, found.value))) : found;
}

const isCount = (n: unknown): boolean => Number.isSafeInteger(n) && (n as number) >= 0;

/** Claims that do harm: protection takes some away. */
function harmful({ protection }: NcdScheme, { claims, isProtected }: NcdHistory): { claims: number; steps: NcdStep[] } {
  const spared = isProtected ? Math.min(claims, protection?.claims ?? 0) : 0;
  return { claims: claims - spared, steps: spared ? [{ code: 'ncd.protected', params: { claims: spared } }] : [] };
}

function byRule(scheme: NcdScheme, history: NcdHistory): Result<Found> {
  const { rule } = scheme;
  const { claims, steps } = harmful(scheme, history);
  if (rule.by === 'balance') {
    const years = Math.min(history.claimFreeYears, rule.maxYears ?? history.claimFreeYears);
    return ok({ level: claims - years, steps: [...steps, { code: 'ncd.balance', params: { claims, years } }] });
  }
  if (rule.by === 'table') return byTable(rule.rows, { ...history, claims }, steps);
  const { previous } = history;
  if (previous === undefined || !Number.isSafeInteger(previous)) return fail('ncd.no-previous', 'previous');
  if (claims === 0 && steps.length) return ok({ level: previous, steps });
  if (claims === 0) return ok({ level: previous - rule.down, steps: [{ code: 'ncd.down', params: { from: previous, by: rule.down } }] });
  const move = rule.moves.filter(row => row.claims <= claims).at(-1);
  if (move?.to !== undefined) return ok({ level: move.to, steps: [...steps, { code: 'ncd.to', params: { claims, to: move.to } }] });
  const up = move?.up ?? 0;
  return ok({ level: previous + up, steps: [...steps, { code: 'ncd.up', params: { from: previous, by: up, claims } }] });
}

function byTable(rows: NcdRow[], { claimFreeYears: years, claims, fatal }: NcdHistory, steps: NcdStep[]): Result<Found> {
  const row = rows.find(
    ({ minYears = 0, minClaims = 0, maxClaims = claims, fatal: deadly }) =>
      years >= minYears && claims >= minClaims && claims <= maxClaims && (deadly === undefined || deadly === (fatal ?? false)),
  );
  if (!row) return fail('ncd.no-row', '', { years, claims });
  const { level, reason } = row;
  const step: NcdStep = { code: 'ncd.row', params: { years, claims, ...(reason ? { reason } : {}) } };
  return ok({ level, steps: [...steps, step], ...(reason ? { reason } : {}) });
}

function afterGap({ lapse = [], start }: NcdScheme, { gapMonths = 0 }: NcdHistory, found: Found): Found {
  const gap = lapse.filter(rule => gapMonths > rule.overMonths).sort((a, b) => b.overMonths - a.overMonths)[0];
  if (!gap) return found;
  const params = { gapMonths, overMonths: gap.overMonths };
  if (gap.effect === 'reset') return { level: start, steps: [...found.steps, { code: 'ncd.gap-reset', params }] };
  return found.level >= start ? found : { level: start, steps: [...found.steps, { code: 'ncd.gap-no-discount', params }] };
}

/** Within the classes of the scheme and the limits of its factor. The scheme has been checked: there are levels. */
function limited({ levels, min, max }: NcdScheme, { level, reason, steps }: Found): NcdResult {
  const best = levels[0]?.level ?? level;
  const worst = levels.at(-1)?.level ?? level;
  const held = Math.min(worst, Math.max(best, level));
  const all = [...steps];
  if (level < best) all.push({ code: 'ncd.best', params: { level: best } });
  if (level > worst) all.push({ code: 'ncd.worst', params: { level: worst } });
  let factor = levels[held - best]?.factor ?? '1';
  if (isAmount(min) && compareAmounts(factor, min) < 0) all.push({ code: 'ncd.min', params: { factor, min: (factor = min) } });
  if (isAmount(max) && compareAmounts(factor, max) > 0) all.push({ code: 'ncd.max', params: { factor, max: (factor = max) } });
  return { level: held, factor, ...(reason ? { reason } : {}), steps: all };
}
