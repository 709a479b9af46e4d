import type { EndorsementType, Role } from '../model';
import { ENDORSEMENTS, type EndorsementRow } from './types';

/** The row of a type, `undefined` for one we do not know. Total. */
export const endorsementRow = (
  type: unknown,
  table: Readonly<Record<string, EndorsementRow>> = ENDORSEMENTS,
): EndorsementRow | undefined => (typeof type === 'string' && Object.hasOwn(table, type) ? table[type] : undefined);

/** What somebody who has `roles` in the contract may ask for, in table order. */
export const endorsementsFor = (
  roles: readonly Role[],
  table: Readonly<Record<string, EndorsementRow>> = ENDORSEMENTS,
): EndorsementType[] =>
  Object.keys(table).filter((type): type is EndorsementType => table[type]?.by.some(role => roles.includes(role)) === true);
