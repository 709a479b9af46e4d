/** Fewer hidden characters than this and nothing is shown at all: three stars around six known digits hide nothing. */
const LEAST_HIDDEN = 3;

/**
 * Stars for all but the first `start` and last `end` characters, counted in code points. A text too short to keep three
 * characters hidden is hidden whole.
 */
export function maskText(text: string, start: number, end: number): string {
  const points = Array.from(text);
  const hidden = points.length - start - end;
  if (hidden < LEAST_HIDDEN) return '*'.repeat(points.length);
  return points.slice(0, start).join('') + '*'.repeat(hidden) + points.slice(points.length - end).join('');
}

/** Cuts into groups of the given sizes; the last size repeats: `[6, 8, 4]`, `[4]`. */
export function groupText(text: string, sizes: readonly number[]): string[] {
  const points = Array.from(text);
  const groups: string[] = [];
  for (let at = 0, nth = 0; at < points.length; nth++) {
    const size = sizes[Math.min(nth, sizes.length - 1)] ?? points.length;
    groups.push(points.slice(at, at + size).join(''));
    at += size;
  }
  return groups;
}
