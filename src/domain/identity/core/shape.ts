const COMPILED = /* @__PURE__ */ new Map<string, RegExp>();

/** A whole-text pattern of a data table, compiled once. Tables hold plain repetitions only, so matching is linear. */
export function matches(source: string, text: string): boolean {
  let pattern = COMPILED.get(source);
  if (!pattern) COMPILED.set(source, (pattern = new RegExp(`^(?:${source})$`)));
  return pattern.test(text);
}

/** Rows `[pattern, 'AA BB']` as the pattern of one key. */
export const patternOf = (rows: readonly (readonly [string, string])[], key: string): string | undefined =>
  rows.find(([, keys]) => keys.split(' ').includes(key))?.[0];
