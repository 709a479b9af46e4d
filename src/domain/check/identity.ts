import type { Address, Audit, DocRef, FileRef, IdDoc, PersonName, Phone } from '../model';
import type { Reader } from './reader';
import { closedWord, number, string, text } from './scalars';
import { list, or, record } from './shapes';
import { codeRef, date, timestamp } from './values';

export const fileRef: Reader<FileRef> = record<FileRef>(
  { id: or(string, ''), name: or(string, '', 'data.missing'), type: or(string, ''), size: or(number, 0), url: string, sha256: string },
  'name',
);

/** A document with all that pins its version. */
export const docRef: Reader<DocRef> = record<DocRef>(
  {
    id: or(string, ''),
    kind: closedWord,
    title: or(text, '', 'data.missing'),
    version: or(string, ''),
    sha256: or(string, ''),
    url: or(string, '', 'data.missing'),
    lang: or(string, ''),
    effectiveFrom: or(date, ''),
    pages: number,
  },
  'title',
);

export const personName: Reader<PersonName> = record<PersonName>(
  { full: or(string, '', 'data.missing'), family: string, given: string, reading: string },
  'full',
);

export const phone: Reader<Phone> = record<Phone>({ number: or(string, '', 'data.missing'), country: string, kind: closedWord }, 'number');

const region = record<NonNullable<Address['region']>[number]>({ code: string, text: or(string, '', 'data.missing') }, 'text');

export const address: Reader<Address> = record<Address>(
  { country: or(string, ''), region: list(region), detail: or(string, '', 'data.missing'), postcode: string },
  'detail',
);

const validTo: Reader<NonNullable<IdDoc['validTo']>> = (value, site) => (value === 'long-term' ? value : date(value, site));

export const idDoc: Reader<IdDoc> = record<IdDoc>(
  {
    type: closedWord,
    number: or(string, '', 'data.missing'),
    issuer: string,
    country: string,
    validFrom: date,
    validTo,
    images: list(fileRef),
  },
  'number',
);

export const audit: Reader<Audit> = record<Audit>(
  { at: or(timestamp, '', 'data.missing'), by: or(codeRef, { system: '', code: '' }, 'data.missing'), reason: string },
  'at',
);
