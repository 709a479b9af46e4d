/** One constructable sheet per shared style module, shared by every element on the page (works under `style-src 'self'`). */
const sheets = new Map<() => string, CSSStyleSheet>();

const sheetOf = (text: () => string): CSSStyleSheet => {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text());
    sheets.set(text, sheet);
  }
  return sheet;
};

/** Puts shared styles under the element's own, each once: first in `componentWillLoad`, later with what is loaded on demand. */
export const adoptStyles = (host: Element, ...texts: (() => string)[]): void => {
  const root = host.shadowRoot;
  if (root) root.adoptedStyleSheets = [...new Set([...texts.map(sheetOf), ...root.adoptedStyleSheets])];
};
