import type { Issue } from '../domain/result';

/**
 * Development warnings: one line with code, element, cause and fix, once per cause. Calls stand behind `__DEV__`, so that production
 * bundles carry none of it (the `development` export condition serves the build that does).
 */
const said = new Set<string>();

/** @param element the element concerned, named by tag and id only: its properties may hold personal data */
export const warn = (code: string, element: Element | undefined, cause: string, fix: string): void => {
  const where = element ? `<${element.localName}${element.id ? ` id="${element.id}"` : ''}>` : 'ins-ui';
  const key = `${code}|${where}|${cause}`;
  if (said.has(key)) return;
  said.add(key);
  console.warn(`[ins-ui ${code}] ${where}: ${cause}. ${fix}.`);
};

/** One warning per issue that a `check…` function found in the property `prop`. Values are not printed: they may be personal. */
export const warnIssues = (element: Element, prop: string, issues: readonly Issue[]): void => {
  for (const { code, path } of issues)
    warn(code, element, `property "${prop}"${path ? ` at ${path}` : ''}: ${code}`, `see docs/guide/warnings.md#${code.replace(/\./g, '')}`);
};
