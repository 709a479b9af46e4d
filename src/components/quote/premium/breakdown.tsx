// Loaded when a breakdown is first shown: table, sheet and their styles.
import { h, type FunctionalComponent } from '@stencil/core';
import type { Premium } from '../../../domain/model';
import { breakdown as en } from '../../../i18n/en';
import { wordsOf } from '../../../i18n/registry';
import type { Messages } from '../../../i18n/types';
import { openSheet } from '../../../kit/overlay';
import { Sheet } from '../../../kit/sheet';
import dialog from '../../../styles/dialog.css';
import table from './breakdown.css';
import { breakdownView, type BreakdownRow, type BreakdownView } from './breakdown.view';

const Row: FunctionalComponent<{ row: BreakdownRow }> = ({ row }) => (
  <tr class={`row ${row.kind}`}>
    <th scope="row">
      {row.label}
      {row.note && <span class="note">{row.note}</span>}
    </th>
    <td>{row.amount}</td>
  </tr>
);

const Table: FunctionalComponent<{ view: BreakdownView; words: Messages['breakdown']; heading: string }> = ({ view, words, heading }) => (
  <table class="breakdown" part="breakdown">
    <caption class="sr-only">{heading}</caption>
    <thead class="sr-only">
      <tr>
        <th scope="col">{words.item}</th>
        <th scope="col">{words.amount}</th>
      </tr>
    </thead>
    <tbody>{rows(view.lines)}</tbody>
    {view.collected.length > 0 && (
      <tbody>
        <tr>
          <th class="section" scope="rowgroup" colSpan={2}>
            {words.collected}
          </th>
        </tr>
        {rows(view.collected)}
      </tbody>
    )}
    <tbody class="sums">{rows(view.sums)}</tbody>
  </table>
);

const rows = (list: BreakdownRow[]) => list.map(row => <Row row={row} />);

/** The lines from base to total as a table. */
export const renderTable = (premium: Partial<Premium>, locale: string, heading: string) => {
  const words = wordsOf(locale, 'breakdown', en);
  return <Table view={breakdownView(premium, locale, words)} words={words} heading={heading} />;
};

/** The same table behind a button, as a sheet. */
export const renderSheet = (premium: Partial<Premium>, frame: SheetFrame) => (
  <Sheet heading={frame.heading} closeWord={frame.closeWord} dir={frame.dir} dialogRef={frame.dialogRef} onClose={frame.onClose}>
    {renderTable(premium, frame.locale, frame.heading)}
  </Sheet>
);

/** Styles of the table and the sheet, adopted with this module. */
export const styles = [table, dialog];

export { openSheet };

export interface SheetFrame {
  locale: string;
  heading: string;
  closeWord: string;
  dir?: 'ltr' | 'rtl';
  dialogRef: (dialog?: HTMLDialogElement) => void;
  onClose: () => void;
}
