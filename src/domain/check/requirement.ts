import type { DocRequirement } from '../model';
import { docRef } from './identity';
import { report, type Reader } from './reader';
import { closedWord, number, string, text } from './scalars';
import { list, or, record } from './shapes';

const fields = record<DocRequirement>(
  {
    id: or(string, ''),
    name: or(text, '', 'data.missing'),
    why: text,
    sample: docRef,
    min: or(number, 0),
    max: or(number, 1),
    accept: or(list(string), []),
    source: closedWord,
    status: closedWord,
    rejectReason: text,
  },
  'name',
);

/** A material that is asked for; more at least than at most is a contradiction (`requirement.min-max`). */
export const requirement: Reader<DocRequirement> = (value, site) => {
  const read = fields(value, site);
  if (read && read.min > read.max) report(site, 'requirement.min-max', { min: read.min, max: read.max }, 'warning');
  return read;
};
