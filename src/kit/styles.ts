/** One constructable sheet per shared style module, shared by every element on the page (works under `style-src 'self'`). */
const known = new Map<() => string, CSSStyleSheet>();

const sheetOf = (text: () => string): CSSStyleSheet => {
  let sheet = known.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text());
    known.set(text, sheet);
  }
  return sheet;
};

/** Puts shared styles under the element's own, each once: first in `componentWillLoad`, later with what is loaded on demand. */
export const adoptStyles = (host: Element, ...texts: (() => string)[]): void => {
  const root = host.shadowRoot;
  const sheets = texts.map(sheetOf);
  // Writing the list costs more than adding to it, and a list of a thousand elements is empty a thousand times.
  if (!root?.adoptedStyleSheets.length) root?.adoptedStyleSheets.push(...sheets);
  else root.adoptedStyleSheets = [...new Set([...sheets, ...root.adoptedStyleSheets])];
};
