/** A dataset of regions that the host gives: parent code → code → name, the root under `86` (the shape of common GB/T 2260 files). */
export type RegionTree = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One level of an address: code and words are both kept, as codes are versioned (V22). */
export interface RegionPart {
  code?: string;
  text: string;
}

/** The levels of a GB/T 2260 code: province, prefecture, county, and of longer codes the town. Absent below the level it has. */
export interface RegionCode {
  province: string;
  prefecture?: string;
  county?: string;
  town?: string;
}

/** Cuts 6, 9 or 12 digits into levels; undefined for what is no such code. Whether it is in force is never judged. */
export function splitRegionCode(code: unknown): RegionCode | undefined {
  if (typeof code !== 'string' || !/^[1-9]\d{5}(?:\d{3}){0,2}$/.test(code)) return undefined;
  return {
    province: code.slice(0, 2) + '0000',
    ...(code.slice(2, 4) === '00' ? {} : { prefecture: code.slice(0, 4) + '00' }),
    ...(code.slice(4, 6) === '00' ? {} : { county: code.slice(0, 6) }),
    ...(code.length > 6 ? { town: code } : {}),
  };
}

/** Names of a code's levels that the dataset knows; unknown and abolished codes give fewer, never a failure. */
export function findRegion(code: unknown, tree: RegionTree, root = '86'): RegionPart[] {
  const { province = '', prefecture = '', county = '', town = '' } = splitRegionCode(code) ?? {};
  const parents = [root, province, prefecture, county];
  return [province, prefecture, county, town].flatMap(level => {
    const text = parents.map(parent => own(tree, parent, level)).find(name => name !== undefined);
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
