/** The words of a label without those of the control inside it. */
const wordsOf = (label: Node, host: Node): string => {
  const texts: string[] = [];
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!host.contains(walker.currentNode)) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
};

/**
 * `<label for>` and a wrapping label name the host, but no browser carries the name on to the control inside its shadow root
 * (ecosystem.md finding 9): their words are read here and given to it as `aria-label`.
 */
export class ExternalLabels {
  /** Words of all labels, `''` without one. */
  text = '';
  private observer?: MutationObserver;

  constructor(
    private readonly host: HTMLElement,
    private readonly internals: ElementInternals,
    private readonly changed: () => void,
  ) {}

  /** Call on connecting and again when labels may have come or gone; watches the words of those there are. */
  read = (): void => {
    this.stop();
    const labels = [...(this.internals.labels ?? [])];
    this.observer = new MutationObserver(this.read);
    this.observer.observe(this.host, { attributeFilter: ['id'] });
    for (const label of labels)
      this.observer.observe(label, { subtree: true, childList: true, characterData: true, attributeFilter: ['for'] });
    const text = labels.map(label => wordsOf(label, this.host)).join(' ');
    if (text === this.text) return;
    this.text = text;
    this.changed();
  };

  stop(): void {
    this.observer?.disconnect();
  }
}
