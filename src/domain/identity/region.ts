/** A dataset of regions that the host gives: parent code → code → name, the root under `86` (the shape of common GB/T 2260 files). */
export type RegionTree = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One level of an address: code and words are both kept, as codes are versioned (V22). */
export interface RegionPart {
  code?: string;
  text: string;
}

/** The three levels of a GB/T 2260 code: province, prefecture, county. Absent below the level the code has. */
export interface RegionCode {
  province: string;
  prefecture?: string;
  county?: string;
}

/** Cuts six digits into levels; undefined for what is no such code. Nothing is ever said about whether a code is in force. */
export function splitRegionCode(code: unknown): RegionCode | undefined {
  if (typeof code !== 'string' || !/^[1-9]\d{5}$/.test(code)) return undefined;
  return {
    province: code.slice(0, 2) + '0000',
    ...(code.slice(2, 4) === '00' ? {} : { prefecture: code.slice(0, 4) + '00' }),
    ...(code.slice(4) === '00' ? {} : { county: code }),
  };
}

/** Names of a code's levels that the dataset knows; unknown and abolished codes give fewer, never a failure. */
export function findRegion(code: unknown, tree: RegionTree, root = '86'): RegionPart[] {
  const levels = splitRegionCode(code);
  if (!levels) return [];
  const codes = [levels.province, levels.prefecture, levels.county].filter(level => level !== undefined);
  const parents = [root, levels.province, levels.prefecture ?? levels.province];
  return codes.flatMap((level, nth) => {
    const text = own(tree, parents[nth] as string, level) ?? own(tree, levels.province, level);
    return text === undefined ? [] : [{ code: level, text }];
  });
}

function own(tree: RegionTree, parent: string, code: string): string | undefined {
  const children = Object.hasOwn(tree, parent) ? tree[parent] : undefined;
  return children && Object.hasOwn(children, code) ? children[code] : undefined;
}

/** Children of a region for a picker, in the order of the dataset. */
export function regionChildren(tree: RegionTree, parent = '86'): RegionPart[] {
  const children = Object.hasOwn(tree, parent) ? tree[parent] : undefined;
  return Object.entries(children ?? {}).map(([code, text]) => ({ code, text }));
}
