import type { ConsentRecord, SignatureRecord, SignedDoc } from '../model';
import type { Issue } from '../result';
import { readWhole } from './all';
import { report, type Reader, type Site } from './reader';
import { closedWord, flag, number, string } from './scalars';
import { list, or, record } from './shapes';
import { timestamp } from './values';

const signedDoc = record<SignedDoc>(
  { id: or(string, '', 'data.missing'), version: or(string, ''), sha256: or(string, '', 'data.missing') },
  'id',
);

const signed = record<Pick<SignedDoc, 'id' | 'sha256'>>(
  { id: or(string, '', 'data.missing'), sha256: or(string, '', 'data.missing') },
  'id',
);

const consentFields = record<ConsentRecord>({
  id: or(string, ''),
  purpose: or(string, '', 'data.missing'),
  docs: or(list(signedDoc), []),
  decision: closedWord,
  method: closedWord,
  separate: flag,
  defaultState: closedWord,
  shownAt: or(timestamp, '', 'data.missing'),
  openedAt: timestamp,
  readMs: number,
  reachedEnd: flag,
  at: or(timestamp, '', 'data.missing'),
  party: or(string, '', 'data.missing'),
  text: or(string, '', 'data.missing'),
});

/** Of two moments in the same offset the earlier; undefined where their offsets differ. */
const isBefore = (a: string, b: string): boolean => a.slice(19) === b.slice(19) && a.slice(0, 19) < b.slice(0, 19);

function checkTogether(consent: ConsentRecord, site: Site): void {
  const initial: string = consent.defaultState;
  if (initial !== 'off') report(site, 'consent.default-on', { got: String(initial).slice(0, 20) });
  if (isBefore(consent.at, consent.shownAt)) report(site, 'consent.before-shown');
}

/** A consent as recorded. One that started chosen is none (`consent.default-on`), and so is one given before it was shown. */
export const consent: Reader<ConsentRecord> = (value, site) => {
  const read = consentFields(value, site);
  if (read) checkTogether(read, site);
  return read;
};

export const signature: Reader<SignatureRecord> = record<SignatureRecord>({
  id: or(string, ''),
  party: or(string, '', 'data.missing'),
  docs: or(list(signed), []),
  form: closedWord,
  strokes: string,
  imageSha256: string,
  at: or(timestamp, '', 'data.missing'),
  deviceHash: string,
});

/** Reads a consent from untrusted data; `null` when it is no object. Issues: `data.*`, `date.*`, `consent.default-on`, `.before-shown`. */
export function checkConsent(input: unknown): { consent: ConsentRecord | null; issues: Issue[] } {
  const { value, issues } = readWhole(consent, input);
  return { consent: value, issues };
}
