import { report } from './reader';
import type { Site } from './reader';

/** Reports every id that occurs more than once, once. Absent ids are not compared. */
export function reportDuplicates(ids: (string | undefined)[], code: string, site: Site): void {
  const seen = new Map<string, number>();
  for (const id of ids) if (id) seen.set(id, (seen.get(id) ?? 0) + 1);
  for (const [id, count] of seen) if (count > 1) report(site, code, { id: id.slice(0, 80), count });
}

/**
 * A key per id that is unique in the list: the id itself the first time, then `id~2`, `id~3`; `~1`… for absent ones. Rendering needs
 * keys that differ even where the host's ids do not.
 */
export function uniqueKeys(ids: (string | undefined)[]): string[] {
  const taken = new Set(ids);
  const counts = new Map<string, number>();
  return ids.map(given => {
    const id = given ?? '';
    let count = (counts.get(id) ?? 0) + 1;
    let key = id;
    while (!id || count > 1) {
      key = `${id}~${count}`;
      if (!taken.has(key)) break;
      count += 1;
    }
    counts.set(id, count);
    taken.add(key);
    return key;
  });
}
