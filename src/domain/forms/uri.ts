/** RFC 3986 §5.2: what a reference means seen from a base. The domain has no `URL`, and need not know hosts. */
const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/;

type Parts = [scheme: string | undefined, host: string | undefined, path: string, query: string | undefined, fragment: string | undefined];

function split(uri: string): Parts {
  const [, scheme, host, path = '', query, fragment] = PARTS.exec(uri) ?? [];
  return [scheme, host, path, query, fragment];
}

function withoutDots(path: string): string {
  const out: string[] = [];
  const parts = path.split('/');
  parts.forEach((part, index) => {
    const last = index === parts.length - 1;
    if (part === '..') {
      if (out.length > 1 || (out.length === 1 && out[0] !== '')) out.pop();
    } else if (part !== '.') out.push(part);
    if (last && (part === '.' || part === '..')) out.push('');
  });
  return out.join('/');
}

function merge(base: Parts, path: string): string {
  if (path.startsWith('/')) return path;
  const [, host, basePath] = base;
  if (host !== undefined && basePath === '') return `/${path}`;
  return basePath.slice(0, basePath.lastIndexOf('/') + 1) + path;
}

const join = ([scheme, host, path, query, fragment]: Parts): string =>
  `${scheme === undefined ? '' : `${scheme}:`}${host === undefined ? '' : `//${host}`}${path}${query === undefined ? '' : `?${query}`}${
    fragment === undefined ? '' : `#${fragment}`
  }`;

/** The reference as an absolute address, as far as the base is one. */
export function resolveUri(base: string, reference: string): string {
  const from = split(base);
  const [scheme, host, path, query, fragment] = split(reference);
  if (scheme !== undefined) return join([scheme, host, withoutDots(path), query, fragment]);
  if (host !== undefined) return join([from[0], host, withoutDots(path), query, fragment]);
  if (path === '') return join([from[0], from[1], from[2], query ?? from[3], fragment]);
  return join([from[0], from[1], withoutDots(merge(from, path)), query, fragment]);
}

/** Address and fragment apart; the fragment decoded, as far as it can be. */
export function splitFragment(uri: string): [address: string, fragment: string] {
  const hash = uri.indexOf('#');
  if (hash < 0) return [uri, ''];
  const fragment = uri.slice(hash + 1);
  try {
    return [uri.slice(0, hash), decodeURIComponent(fragment)];
  } catch {
    return [uri.slice(0, hash), fragment];
  }
}
