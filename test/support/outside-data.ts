import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** A JSON file of the data folder beside the repository; undefined, with a message, in a clone without it. */
export function outsideData<T>(path: string, cases: string): T | undefined {
  if (existsSync(ROOT + path)) return JSON.parse(readFileSync(ROOT + path, 'utf8')) as T;
  console.warn(`skipped: ${cases} of ../shared/data/${path} (folder absent)`);
  return undefined;
}

/** A text file of that folder, such as CSV; undefined, with a message, in a clone without it. */
export function outsideText(path: string, cases: string): string | undefined {
  if (existsSync(ROOT + path)) return readFileSync(ROOT + path, 'utf8');
  console.warn(`skipped: ${cases} of ../shared/data/${path} (folder absent)`);
  return undefined;
}
