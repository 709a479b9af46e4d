import { foldTyped } from './core/fold';
import { maskText } from './core/mask';
import { fail, ok } from '../result';
import type { Result } from '../result';

/** `domain` in small letters; the local part as typed, as some hosts tell capitals apart. */
export interface EmailFacts {
  address: string;
  local: string;
  domain: string;
}

/** RFC 5321: octets of the local part, of the whole; characters of a label. */
const LONGEST_LOCAL = 64;
const LONGEST = 254;
const ATOM = /^[\w!#$%&'*+/=?^`{|}~\u00a1-\ud7ff\uf900-\ufdcf\ufdf0-\uffef-]+$/;
const QUOTED = /^"(?:[^"\\]|\\.)*"$/;
const LABEL = /^[a-z\d\u00a1-\ud7ff](?:[a-z\d\u00a1-\ud7ff-]{0,61}[a-z\d\u00a1-\ud7ff])?$/;
const TOP = /^(?:[a-z\u00a1-\ud7ff]{2,63}|xn--[a-z\d-]{2,59})$/;

const octets = (text: string): number =>
  Array.from(text, point =>
    (point.codePointAt(0) as number) < 0x80 ? 1 : (point.codePointAt(0) as number) < 0x800 ? 2 : 3,
  ).reduce<number>((sum, n) => sum + n, 0);

/** © and ® are no letters though they stand among them. */
const isDomain = (domain: string): boolean => {
  const labels = domain.split('.');
  return (
    labels.length > 1 && !/[©®]/.test(domain) && labels.every(label => LABEL.test(label)) && TOP.test(labels[labels.length - 1] as string)
  );
};

/**
 * Reads an e-mail address without a name beside it, with a public domain. Issues: `email.empty`, `email.incomplete` (no @ yet),
 * `email.local`, `email.domain`, `email.too-long` {max}. Full-width ＠ and letters are folded.
 */
export function parseEmail(text: unknown): Result<EmailFacts> {
  const address = foldTyped(text);
  const at = address.lastIndexOf('@');
  if (!address) return fail('email.empty');
  if (at < 0) return fail('email.incomplete');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1).toLowerCase();
  if ((typeof text === 'string' && text.length > LONGEST + 2) || octets(local) > LONGEST_LOCAL || octets(address) > LONGEST)
    return fail('email.too-long', undefined, { max: LONGEST });
  if (!QUOTED.test(local) && !local.split('.').every(atom => ATOM.test(atom))) return fail('email.local');
  return isDomain(domain) ? ok({ address: `${local}@${domain}`, local, domain }) : fail('email.domain');
}

/** Stars in the local part but for its first character: `z*****@example.com`. */
export function maskEmail(text: unknown): string {
  const read = parseEmail(text);
  return read.ok ? `${maskText(read.value.local, 1, 0)}@${read.value.domain}` : maskText(foldTyped(text), 0, 0);
}
