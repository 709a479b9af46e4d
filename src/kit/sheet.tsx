import { h, type FunctionalComponent } from '@stencil/core';
import { Icon } from './icons/icon';
import { crossIcon } from './icons/cross';

interface SheetProps {
  /** Names the dialog and stands at its head. */
  heading: string;
  /** Words of the button that closes it. */
  closeWord: string;
  dir?: 'ltr' | 'rtl';
  dialogRef: (dialog?: HTMLDialogElement) => void;
  onClose: () => void;
}

/** The frame of a sheet, opened by `openSheet` (kit/overlay.ts); styles/dialog.css paints it. Needs styles/button.css. */
export const Sheet: FunctionalComponent<SheetProps> = ({ heading, closeWord, dir, dialogRef, onClose }, children) => (
  <dialog class="sheet" aria-labelledby="sheet-title" dir={dir} ref={dialogRef}>
    <div class="sheet-head">
      <h2 id="sheet-title" class="sheet-title">
        {heading}
      </h2>
      <button type="button" class="button quiet" aria-label={closeWord} onClick={onClose}>
        <Icon path={crossIcon} />
      </button>
    </div>
    <div class="sheet-body">{children}</div>
  </dialog>
);
