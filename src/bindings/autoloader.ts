/**
 * `cdn/autoloader.js`: one script tag, and every tag of ours loads when it appears in the page or in an open shadow root of it.
 * For pages without a build; addresses are relative to this file, so it works from any folder or content delivery network.
 */
declare const INS_TAGS: readonly string[];

const KNOWN: ReadonlySet<string> = new Set(INS_TAGS);
const asked = new Set<string>();

const load = (tag: string): void => {
  if (!KNOWN.has(tag) || asked.has(tag)) return;
  asked.add(tag);
  import(/* @vite-ignore */ `../elements/${tag}.js`).catch((cause: unknown) => {
    // A dropped connection must not lose the tag for good: its next appearance asks again.
    asked.delete(tag);
    // eslint-disable-next-line no-console -- production too: a page without its elements must be diagnosable
    console.error(`[ins-ui autoload.failed] <${tag}> could not be loaded.`, cause);
  });
};

const observer = new MutationObserver(records => {
  for (const record of records) record.addedNodes.forEach(visit);
});

/** Our elements keep their own shadow roots in order; those of others may hold tags of ours. */
const visit = (node: Node): void => {
  if (!(node instanceof Element) && !(node instanceof ShadowRoot) && node !== document) return;
  if (node instanceof Element) visitElement(node);
  (node as ParentNode).querySelectorAll('*').forEach(visitElement);
};

const visitElement = (element: Element): void => {
  load(element.localName);
  if (!element.shadowRoot || KNOWN.has(element.localName)) return;
  observer.observe(element.shadowRoot, { childList: true, subtree: true });
  visit(element.shadowRoot);
};

observer.observe(document, { childList: true, subtree: true });
visit(document);
