import type { Timestamp } from './primitives';

/** How a person expressed their will. */
export type ConsentMethod = 'checkbox' | 'button' | 'signature' | 'transcription' | 'voice' | 'toggle';

/** The version of a document that a consent or signature is about; `sha256` in hex. */
export interface SignedDoc {
  id: string;
  version: string;
  sha256: string;
}

/**
 * What one person agreed to, refused or took back, with the words they saw. Records are added, never changed: a withdrawal is a new
 * record. `defaultState` has one legal value: nothing that expresses will starts chosen (R-CN-03 Art. 23).
 */
export interface ConsentRecord {
  id: string;
  /** What for, e.g. `health-data`, `auto-renewal`, `marketing`. */
  purpose: string;
  docs: SignedDoc[];
  decision: 'given' | 'refused' | 'withdrawn';
  method: ConsentMethod;
  /** Asked apart from every other consent, as sensitive data wants it. */
  separate: boolean;
  defaultState: 'off';
  shownAt: Timestamp;
  openedAt?: Timestamp;
  /** Milliseconds the document was in view. */
  readMs?: number;
  reachedEnd?: boolean;
  at: Timestamp;
  /** Id of the person in the proposal. */
  party: string;
  /** The sentence as it stood beside the control. */
  text: string;
}

/** One signature under one or more documents. `strokes` is an SVG path with times, so that it can be replayed; hashes in hex. */
export interface SignatureRecord {
  id: string;
  party: string;
  docs: Pick<SignedDoc, 'id' | 'sha256'>[];
  form: 'drawn' | 'typed' | 'certificate' | 'sms' | 'face';
  strokes?: string;
  imageSha256?: string;
  at: Timestamp;
  deviceHash?: string;
}
