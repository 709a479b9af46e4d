/**
 * Modal sheets by the platform: a native `<dialog>` in the element's own shadow root brings the top layer, the focus trap, Escape and the
 * inert page. This adds what it lacks: closing by a press beside it, a page that neither scrolls nor jumps, and focus that comes back.
 */

/** Open sheets, so that the last one to close gives the page its scroll back. */
let open = 0;
let unlock: (() => void) | undefined;

/** `overflow: hidden` takes the scrollbar away; a reserved gutter keeps the page where it is. */
const lockScroll = (): (() => void) => {
  const root = document.documentElement;
  const { overflow, scrollbarGutter } = root.style;
  if (window.innerWidth > root.clientWidth) root.style.scrollbarGutter = 'stable';
  root.style.overflow = 'hidden';
  return () => Object.assign(root.style, { overflow, scrollbarGutter });
};

/** The focused element itself, through shadow roots. */
const focused = (): HTMLElement | undefined => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
};

/**
 * Opens `dialog` as a modal and calls `onClose` once when it has closed, whoever closed it.
 * @returns closes it; call it from `disconnectedCallback` too, since a removed dialog fires no event
 */
export const openSheet = (dialog: HTMLDialogElement, onClose?: () => void): (() => void) => {
  if (dialog.open || !dialog.isConnected) return () => undefined;
  const opener = focused();
  const events = new AbortController();
  const { signal } = events;
  let pressedBeside = false;

  const finish = (): void => {
    if (signal.aborted) return;
    events.abort();
    if (--open === 0) unlock?.();
    if (opener?.isConnected && focused() !== opener) opener.focus({ preventScroll: true });
    onClose?.();
  };
  const close = (): void => {
    if (signal.aborted) return;
    if (dialog.open) dialog.close();
    finish();
  };

  // The backdrop belongs to the dialog, whose content fills its box. A drag that began inside, such as a selection, does not close.
  dialog.addEventListener('pointerdown', event => void (pressedBeside = event.target === dialog), { signal });
  dialog.addEventListener('click', event => event.target === dialog && pressedBeside && close(), { signal });
  // `close` does not bubble, yet one of a nested dialog must not be taken for ours.
  dialog.addEventListener('close', event => event.target === dialog && finish(), { signal });

  if (open++ === 0) unlock = lockScroll();
  dialog.showModal();
  return close;
};
