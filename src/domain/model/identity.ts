import type { FileRef } from './document';
import type { CalDate } from './primitives';

export type IdType =
  | 'CN-RIC'
  | 'CN-HOUSEHOLD'
  | 'CN-BIRTH'
  | 'CN-MILITARY'
  | 'HKMO-PERMIT'
  | 'TW-PERMIT'
  | 'HKMOTW-RESIDENCE'
  | 'FOREIGN-PR'
  | 'PASSPORT'
  | 'CN-USCC'
  | 'HKID'
  | 'TWID'
  | 'NATIONAL-ID'
  | 'DRIVER'
  | 'OTHER';

/** An identity document. `validTo` is its last day; `long-term` = 长期. The number is personal data: masked by default. */
export interface IdDoc {
  type: IdType;
  number: string;
  issuer?: string;
  country?: string;
  validFrom?: CalDate;
  validTo?: CalDate | 'long-term';
  images?: FileRef[];
}

/** `full` exactly as on the identity document; parts only where the market has them. */
export interface PersonName {
  full: string;
  family?: string;
  given?: string;
  /** Romanised or read form (pinyin, kana). */
  reading?: string;
}

/** `number` without country code unless `country` (`"+86"`) is absent. */
export interface Phone {
  number: string;
  country?: string;
  kind?: 'mobile' | 'home' | 'work';
}

/** Region codes are versioned, so code and words are both kept. */
export interface Address {
  country: string;
  region?: { code?: string; text: string }[];
  detail: string;
  postcode?: string;
}
