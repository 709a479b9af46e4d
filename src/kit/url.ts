/** Schemes that open a document or reach a person; everything that can run code in the page is absent. */
const SAFE = /^(https?|mailto|tel|blob):/i;

// Browsers drop these before they read the scheme: `java\tscript:` runs.
// eslint-disable-next-line no-control-regex
const DROPPED = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/**
 * The address as given when it is safe to put into `href`, otherwise `undefined`: http(s), mailto, tel, blob and relative addresses pass.
 * Protocol-relative `//host` does not: the page's own scheme must not decide where a policy document comes from.
 */
export const safeUrl = (url: unknown): string | undefined => {
  if (typeof url !== 'string' || !url || url.length > 8192) return undefined;
  const bare = url.replace(DROPPED, '');
  if (!bare || /^[\\/]{2}/.test(bare)) return undefined;
  const colon = bare.search(/[:/?#\\]/);
  const hasScheme = colon >= 0 && bare[colon] === ':';
  return hasScheme && !SAFE.test(bare) ? undefined : url.trim();
};
