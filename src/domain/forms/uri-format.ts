/** RFC 3986 and 3987 by parts, each in linear time. `wide` allows the characters of an IRI. */
const PARTS = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/;
const SCHEME = /^[a-z][a-z0-9+.-]*$/i;
const ASCII = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*$/i;
const WIDE = /^(?:[\w.~!$&'()*+,;=:@/?\u{a0}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{ffef}\u{10000}-\u{efffd}-]|%[\da-f]{2})*$/iu;
const PRIVATE =
  /^(?:[\w.~!$&'()*+,;=:@/?\u{a0}-\u{d7ff}\u{e000}-\u{f8ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{ffef}\u{10000}-\u{10fffd}-]|%[\da-f]{2})*$/iu;
const GROUP = /^[\da-f]{1,4}$/i;
const BYTE = /^(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])$/;
const FUTURE = /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i;

const isIpv4 = (text: string): boolean => text.split('.').length === 4 && text.split('.').every(part => BYTE.test(part));

/** An address in brackets: up to eight groups, one gap, the last two perhaps as IPv4. */
function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap(half => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const tail = last.includes('.') && !text.endsWith('::');
  const size = groups.length + (tail ? 1 : 0);
  const plain = tail ? groups.slice(0, -1) : groups;
  return plain.every(group => GROUP.test(group)) && (!tail || isIpv4(last)) && (halves.length === 2 ? size < 8 : size === 8);
}

function isAuthority(authority: string, chars: RegExp): boolean {
  const [, user = '', host = '', port = ''] = /^(?:([^@]*)@)?(\[[^\]]*\]|[^:[\]@]*)(?::([^]*))?$/.exec(authority) ?? [
    undefined,
    '[',
    '[',
    '',
  ];
  if (!/^\d*$/.test(port) || !chars.test(user) || /[/?]/.test(user)) return false;
  if (!host.startsWith('[')) return chars.test(host) && !/[/?]/.test(host);
  const inner = host.slice(1, -1);
  return isIpv6(inner) || FUTURE.test(inner);
}

/** Whether text is a reference, absolute or relative. */
export function isUriReference(text: string, wide: boolean): boolean {
  const chars = wide ? WIDE : ASCII;
  const [, scheme, authority, path = '', query = '', fragment = ''] = PARTS.exec(text) ?? [undefined, '', undefined, '%'];
  if (scheme !== undefined && !SCHEME.test(scheme)) return false;
  if (authority !== undefined && !isAuthority(authority, chars)) return false;
  return chars.test(path) && (wide ? PRIVATE : ASCII).test(query) && chars.test(fragment);
}

/** Whether text is an absolute address. */
export const isUri = (text: string, wide: boolean): boolean => /^[a-z][a-z0-9+.-]*:/i.test(text) && isUriReference(text, wide);
