import { addDays, addMonths } from '../date/arithmetic';
import type { CalDate, Question } from '../model';

const MONTHS: Record<string, number> = { month: 1, year: 12 };

/**
 * The first day that a question with a look-back period asks about: 2 years before 2026-11-22 is 2024-11-22. Undefined without a period,
 * for one that is no length (`life`, `toAge`), and where there is no such day.
 */
export function lookbackFrom({ lookback }: Pick<Question, 'lookback'>, asOf: CalDate): CalDate | undefined {
  if (!lookback || lookback.unit === 'life' || lookback.unit === 'toAge') return undefined;
  const months = MONTHS[lookback.unit];
  const from = months === undefined ? addDays(asOf, -lookback.n) : addMonths(asOf, -lookback.n * months);
  return from.ok ? from.value : undefined;
}
