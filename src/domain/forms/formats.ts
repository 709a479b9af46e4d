import { libraryFormat } from './library';
import { isUri, isUriReference } from './uri-format';

/** A host name by RFC 1123: labels of letters, digits and inner hyphens. International names are not decoded. */
const HOSTNAME = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

/** Whether text is a regular expression as JSON Schema wants it (ECMA-262 with `u`). Compiled, never run. */
export const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
};

const OWN: Readonly<Record<string, (text: string) => boolean>> = {
  uri: text => isUri(text, false),
  'uri-reference': text => isUriReference(text, false),
  iri: text => isUri(text, true),
  'iri-reference': text => isUriReference(text, true),
  hostname: text => HOSTNAME.test(text),
  regex: isPattern,
};

/** Text longer than this is not judged by format. */
const MAX_TEXT = 10_000;

/** Whether text has a format; true for formats that are not checked (`idn-hostname`, an insurer's own), which are words to readers. */
export function hasFormat(name: string, text: string): boolean {
  const check = Object.hasOwn(OWN, name) ? OWN[name] : libraryFormat(name);
  return text.length > MAX_TEXT || (check?.(text) ?? true);
}
