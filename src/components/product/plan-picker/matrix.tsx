import { h } from '@stencil/core';
import { planCompare as en } from '../../../i18n/en';
import { wordsOf } from '../../../i18n/registry';
import { detailsOf, detailWords, Doc } from './details';
import { Mark, toneOf } from './marks';
import css from './matrix.css';
import { type Cell, type Column, columnsOf, type Group, type MatrixWords, matrixView, MOST_COLUMNS, type Note, type Row } from './matrix.view';
import { Blocked, type PlanProps, Price, Radio } from './plan';
import type { PlanWords } from './plan-picker.terms';
import type { PlanView } from './plan-picker.view';

export const styles = [css];

/** What the person set in the comparison. */
export interface MatrixState {
  /** Keys of the columns; absent until the person picks some. */
  columns?: string[];
  differencesOnly?: boolean;
  /** Ids of groups whose equal rows are shown. */
  unfolded?: string[];
}

export interface MatrixProps {
  plans: PlanView[];
  chosenId: string;
  state: MatrixState;
  words: PlanWords;
  locale: string;
  radio: PlanProps['radio'];
  /** May exclusions that are the same in all plans be folded away? */
  collapsible: boolean;
  onState: (patch: Partial<MatrixState>) => void;
  onDocument: PlanProps['onDocument'];
  onClause: (clause: string) => void;
}

type Inner = MatrixProps & { own: MatrixWords };

const focusOn = (event: Event, id: string): void => ((event.currentTarget as Element).getRootNode() as ShadowRoot).getElementById(id)?.focus();

const Tray = ({ plans, own: words, onState }: Inner, columns: PlanView[]) => {
  const keys = columns.map(plan => plan.key);
  const full = keys.length >= MOST_COLUMNS;
  const toggle = (key: string): void => onState({ columns: keys.includes(key) ? keys.filter(other => other !== key) : [...keys, key] });
  return (
    <details class="tray">
      <summary>{words.planCompare.tray({ count: String(keys.length), max: String(MOST_COLUMNS) })}</summary>
      {full && <p class="aside">{words.planCompare.trayFull({ max: String(MOST_COLUMNS) })}</p>}
      <div class="tray-plans">
        {plans.map(plan => (
          <label class="tick">
            <input type="checkbox" checked={keys.includes(plan.key)} disabled={full && !keys.includes(plan.key)} onChange={() => toggle(plan.key)} />
            <span>
              {plan.name} <span class="aside">{plan.insurer}</span>
            </span>
          </label>
        ))}
      </div>
    </details>
  );
};

const Head = (props: Inner, plan: Column, no: number) => (
  <th scope="col" class={plan.blocked ? 'column blocked' : 'column'} key={plan.key}>
    {props.radio !== 'hidden' && <Radio plan={plan} no={no} radio={props.radio} />}
    <label class="head" htmlFor={`r${no}`}>
      <span class="aside">{plan.insurerShort}</span>
      <strong class="name" id={`n${no}`}>
        {plan.name}
      </strong>
      <span class="price" id={`c${no}`}>
        {plan.price ? <Price price={{ ...plan.price, asides: [] }} words={props.words} /> : <span>{plan.unpriced}</span>}
      </span>
      {props.radio === 'hidden' && plan.key === props.chosenId && <span class="chip tone-success">{props.own.planDetails.chosen}</span>}
    </label>
    <Blocked plan={plan} no={no} />
  </th>
);

const NoteMark = ({ no, words }: { no: number; words: MatrixWords }) => (
  <button type="button" class="note-mark" id={`m${no}`} aria-label={words.planCompare.note({ no: String(no) })} onClick={event => focusOn(event, `f${no}`)}>
    {no}
  </button>
);

const CellView = ({ props, cell, differs }: { props: Inner; cell: Cell; differs: boolean }) => (
  <td class={differs ? 'differs' : ''}>
    {cell.status && <Mark status={cell.status} />}
    {cell.word && <b class={toneOf(cell.status)}>{cell.word}</b>} {cell.text}
    {cell.notes.map(no => (
      <NoteMark no={no} words={props.own} />
    ))}
    {cell.details.map(text => (
      <span class="aside">{text}</span>
    ))}
    {cell.docs.map(doc => (
      <Doc doc={doc} opens={props.words.common.opensElsewhere} onDocument={props.onDocument} />
    ))}
    {differs && <span class="sr-only"> ({props.own.planCompare.marked})</span>}
  </td>
);

const RowView = (props: Inner, row: Row, hidden: boolean) => (
  <tr class={hidden ? 'folded' : ''}>
    <th scope="row">{row.label}</th>
    {row.cells.map((cell, index) => (
      <CellView props={props} cell={cell} differs={row.differs[index] === true} />
    ))}
  </tr>
);

/** Rows that are the same in all plans fold behind one line; alone they would hide what matters. */
const GroupView = (props: Inner, group: Group, columns: number) => {
  const { state, own: words, onState } = props;
  const shown = state.unfolded?.includes(group.id) === true;
  const folds = !group.open && columns > 1;
  const same = folds ? group.rows.filter(row => row.same).length : 0;
  const toggle = (): void => onState({ unfolded: shown ? state.unfolded?.filter(id => id !== group.id) : [...(state.unfolded ?? []), group.id] });
  const hides = state.differencesOnly === true || !shown;
  const gone = state.differencesOnly && same === group.rows.length;
  return (
    <tbody class={gone ? 'folded' : ''} key={group.id}>
      {group.title && (
        <tr>
          <th scope="rowgroup" class="group" colSpan={columns + 1}>
            <span>{group.title}</span>
          </th>
        </tr>
      )}
      {group.rows.map(row => RowView(props, row, folds && row.same && hides))}
      {same > 0 && !state.differencesOnly && (
        <tr class="fold-row">
          <td colSpan={columns + 1}>
            <button type="button" class="button quiet small" aria-expanded={String(shown)} onClick={toggle}>
              {words.planCompare.same({ count: String(same) })}
              {group.title && <span class="sr-only"> ({group.title})</span>}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
};

const NoteLine = ({ words: { common }, own: words, onClause }: Inner, note: Note) => (
  <li id={`f${note.no}`} tabindex="-1">
    <button type="button" class="note-mark" aria-label={words.planCompare.backTo({ no: String(note.no) })} onClick={event => focusOn(event, `m${note.no}`)}>
      {note.no}
    </button>{' '}
    {note.insurer} {note.url ? <a href={note.url} target="_blank" rel="noopener noreferrer">{note.text}<span class="sr-only"> ({common.opensElsewhere})</span></a> : note.text}{' '}
    {note.clause && (
      <button type="button" class="link" onClick={() => onClause(note.clause ?? '')}>
        {words.planCompare.clause({ clause: note.clause })}
      </button>
    )}
  </li>
);

/** Plans side by side; this module is loaded when the comparison is first shown. */
export const render = (given: MatrixProps) => {
  const { locale, words: core } = given;
  const props: Inner = { ...given, own: { ...detailWords(locale), planCompare: wordsOf(locale, 'planCompare', en) } };
  const { own: words, state, onState } = props;
  const columns = columnsOf(props.plans, state.columns, props.chosenId);
  const full = columns.map(plan => ({ ...plan, ...detailsOf(plan, { locale, words: core }) }));
  const view = matrixView(full, words, props.collapsible);
  return (
    <div class="compare">
      {props.plans.length > 2 && Tray(props, columns)}
      <div class="compare-tools">
        <label class="tick">
          <input type="checkbox" checked={state.differencesOnly} onChange={() => onState({ differencesOnly: !state.differencesOnly })} />
          {words.planCompare.differencesOnly}
        </label>
        {columns.length > 1 && <span class="aside tinted">{words.planCompare.tinted}</span>}
      </div>
      {columns.length ? (
        <div class="scroll" role="region" aria-label={words.planCompare.caption} tabindex="0" part="matrix">
          <table class="matrix">
            <thead>
              <tr>
                <th scope="col" class="corner">
                  {words.planCompare.feature}
                </th>
                {full.map((plan, index) => Head(props, plan, index))}
              </tr>
            </thead>
            {view.groups.map(group => GroupView(props, group, columns.length))}
          </table>
        </div>
      ) : (
        <p>{words.planCompare.trayEmpty}</p>
      )}
      {view.notes.length > 0 && [
        <p class="title">{words.planCompare.notes}</p>,
        <ol class="notes">{view.notes.map(note => NoteLine(props, note))}</ol>,
      ]}
    </div>
  );
};
