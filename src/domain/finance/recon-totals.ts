import { fromUnits } from '../money/decimal';
import type { Finding } from './recon-diff';
import type { Entry } from './recon-entry';
import type { ReconTotal } from './recon-rules';

/** Open is what stands in a difference; the rest is matched. */
export function totalsOf(ours: Entry[], theirs: Entry[], findings: Finding[], scale: number): ReconTotal[] {
  const openOurs = new Set(findings.flatMap(found => found.oursAt));
  const openTheirs = new Set(findings.flatMap(found => found.theirsAt));
  const readable = (entry: Entry): boolean => entry.amount !== null;
  const currencies = [...new Set([...ours, ...theirs].filter(readable).map(entry => entry.currency))].sort();
  return currencies.map(currency => {
    const sum = (entries: Entry[], open?: Set<number>): bigint =>
      entries.reduce(
        (total, { units, at, ...one }) => (one.currency === currency && (!open || open.has(at)) ? total + units : total),
        BigInt(0),
      );
    const [a, b, oursOpen, theirsOpen] = [sum(ours), sum(theirs), sum(ours, openOurs), sum(theirs, openTheirs)];
    const text = (units: bigint): string => fromUnits(units, scale);
    const open = { oursOpen: text(oursOpen), theirsOpen: text(theirsOpen), difference: text(oursOpen - theirsOpen) };
    return { currency, ours: text(a), theirs: text(b), matched: text(a - oursOpen), ...open };
  });
}
