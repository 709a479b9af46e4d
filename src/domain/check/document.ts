import type { OfferDoc, OfferFact } from '../model';
import type { Reader } from './reader';
import { closedWord, string, text } from './scalars';
import { or, record } from './shapes';
import { date } from './values';

/** A document of which at least words and an address are known; the address is judged where it is used. */
export const offerDoc: Reader<OfferDoc> = record<OfferDoc>(
  {
    id: string,
    kind: closedWord,
    title: or(text, '', 'data.missing'),
    version: string,
    url: or(string, '', 'data.missing'),
    lang: string,
    effectiveFrom: date,
  },
  'title',
);

/** One label–value pair in the words of the source. */
export const fact: Reader<OfferFact> = record<OfferFact>(
  { id: or(string, ''), label: or(text, '', 'data.missing'), value: or(text, '', 'data.missing'), note: text, clauseRef: string },
  'value',
);
