import type { CalDate, CodeRef, Rule, Text, Timestamp } from './primitives';

/** What a document is for. */
export type DocKind =
  'clause' | 'brochure' | 'notice' | 'rate-table' | 'cash-value' | 'ipid' | 'sbc' | 'kid' | 'privacy' | 'mandate' | 'policy' | 'other';

/** One version of a document. `sha256` (hex) pins what was shown; `lang` is BCP 47; `url` is untrusted until `safeUrl`. */
export interface DocRef {
  id: string;
  kind: DocKind;
  title: Text;
  version: string;
  sha256: string;
  url: string;
  lang: string;
  effectiveFrom: CalDate;
  pages?: number;
}

/** A document as offers carry it: often only a title and an address. */
export type OfferDoc = Partial<DocRef> & Pick<DocRef, 'title' | 'url'>;

/** A stored file; `size` in bytes. */
export interface FileRef {
  id: string;
  name: string;
  type: string;
  size: number;
  url?: string;
  sha256?: string;
}

/** Who did what when, and why. */
export interface Audit {
  at: Timestamp;
  by: CodeRef;
  reason?: string;
}

/** A material the insurer asks for, with its count limits and where it stands. */
export interface DocRequirement {
  id: string;
  name: Text;
  why?: Text;
  sample?: DocRef;
  min: number;
  max: number;
  /** MIME types or extensions */
  accept: string[];
  /** Asked only when it holds. */
  condition?: Rule;
  source: 'upload' | 'e-invoice' | 'hospital' | 'police' | 'already-held';
  status: 'missing' | 'uploaded' | 'ocr' | 'rejected' | 'accepted' | 'waived';
  rejectReason?: Text;
}
