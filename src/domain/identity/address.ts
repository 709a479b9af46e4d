import { issue } from '../result';
import type { Issue } from '../result';
import { foldTyped } from './core/fold';
import { postalCodeKind } from './postal-code';

/** Shortest free detail that can name a door. */
const LEAST = 5;

/**
 * Checks the free part and the postal code of an address (V22). Issues: `address.detail-empty`, `address.detail-too-short` {min},
 * `address.detail-digits` (nothing but digits); a postal code that is not the country's is only a warning, as codes are optional.
 */
export function checkAddressDetail({ country, detail, postcode }: { country?: unknown; detail?: unknown; postcode?: unknown }): Issue[] {
  const text = foldTyped(detail);
  const issues: Issue[] = [];
  if (!text) issues.push(issue('address.detail-empty', 'detail'));
  else if (/^[\d\s-]+$/.test(text)) issues.push(issue('address.detail-digits', 'detail'));
  else if (Array.from(text).length < LEAST) issues.push(issue('address.detail-too-short', 'detail', { min: LEAST }));
  const found = postalCodeKind.check(postcode, typeof country === 'string' ? { market: country } : {});
  if (found.state === 'wrong') issues.push(issue(found.issue.code, 'postcode', found.issue.params, 'warning'));
  if (found.state === 'incomplete') issues.push(issue('postal-code.incomplete', 'postcode', undefined, 'warning'));
  return issues;
}
