/** From plans to the rows of a comparison: what is the same, what differs, what is absent and what nobody said. Pure. */
import type { Messages } from '../../../i18n/types';
import type { BenefitView, DetailsView, DetailWords, DocView } from './details.view';
import { joined } from './plan-picker.terms';
import { factRows, type PlanView } from './plan-picker.view';

/** `status` is a coverage status, `absent` (the plan does not have it) or `unknown` (the source does not say); empty for plain values. */
export interface Cell {
  status: string;
  word: string;
  text: string;
  details: string[];
  docs: DocView[];
  /** Numbers of notes. */
  notes: number[];
}

export interface Row {
  label: string;
  cells: Cell[];
  /** True where a cell says something other than most do; all of them where no two agree. */
  differs: boolean[];
  same: boolean;
}

export interface Group {
  id: string;
  title: string;
  rows: Row[];
  /** True: the market forbids hiding these rows. */
  open: boolean;
}

export interface Note {
  no: number;
  /** Whose terms the note speaks of. */
  insurer: string;
  text: string;
  clause?: string;
  url?: string;
}

export interface MatrixView {
  groups: Group[];
  notes: Note[];
}

export interface MatrixWords extends DetailWords {
  planCompare: Messages['planCompare'];
}

/** A column: the plan and all it says. */
export type Column = PlanView & DetailsView;

const EMPTY: Cell = { status: '', word: '', text: '', details: [], docs: [], notes: [] };

const saysOf = ({ status, text, details, docs }: Cell): string => JSON.stringify([status, text, details, docs.map(doc => doc.title)]);

const rowOf = (label: string, cells: Cell[]): Row => {
  const says = cells.map(saysOf);
  const counts = says.map(say => says.filter(other => other === say).length);
  const most = Math.max(...counts);
  const leaders = new Set(says.filter((_, index) => counts[index] === most));
  const same = most === cells.length;
  return { label, cells, same, differs: says.map(say => !same && (leaders.size > 1 || !leaders.has(say))) };
};

/** Gives every clause that a cell points to one number, and collects what stands under it. */
class Notes {
  readonly all: Note[] = [];

  of(plan: Column, clause: string | undefined, text = ''): number[] {
    if (!clause && !text) return [];
    const footnote = clause ? plan.notes.find(note => note.id === clause || note.clause === clause) : undefined;
    const note = {
      insurer: plan.insurerShort,
      text: joined([text, footnote?.title]),
      clause: footnote ? footnote.clause : clause,
      url: footnote?.url,
    };
    return [this.number(note)];
  }

  /** Footnotes that nothing pointed to must not get lost. */
  addRest(plans: Column[]): void {
    for (const plan of plans)
      for (const { title, clause, url } of plan.notes) this.number({ insurer: plan.insurerShort, text: title, clause, url });
  }

  private number(note: Omit<Note, 'no'>): number {
    const known = this.all.find(other => other.insurer === note.insurer && other.text === note.text && other.clause === note.clause);
    if (known) return known.no;
    this.all.push({ no: this.all.length + 1, ...note });
    return this.all.length;
  }
}

const unknown = (words: MatrixWords): Cell => ({ ...EMPTY, status: 'unknown', word: words.planCompare.unknown });

const factGroup = (plans: Column[], words: MatrixWords, notes: Notes): Group => {
  const about = (label: string, details: (plan: Column) => string[]): Row[] => {
    const cells = plans.map(plan => ({ ...EMPTY, details: details(plan).filter(Boolean) }));
    return cells.some(cell => cell.details.length) ? [{ label, cells, differs: [], same: false }] : [];
  };
  const rows = factRows(plans).map(({ id, label }) =>
    rowOf(
      label,
      plans.map(plan => {
        const fact = plan.facts.find(own => own.id === id);
        return !fact?.value ? unknown(words) : { ...EMPTY, text: fact.value, notes: notes.of(plan, fact.clause, fact.note) };
      }),
    ),
  );
  const head = [
    ...about(words.planCompare.product, plan => [plan.insurer, plan.product, ...plan.tags, plan.badge && words.planDetails.badge(plan)]),
    ...about(words.planCompare.price, plan => plan.price?.asides ?? []),
  ];
  return { id: 'facts', title: '', rows: [...head, ...rows], open: false };
};

const benefitCell = (plan: Column, code: string, label: string, words: MatrixWords, notes: Notes): Cell => {
  const own = plan.benefits?.find(benefit => benefit.code === code);
  if (!own) return plan.benefits ? { ...EMPTY, status: 'absent', word: words.benefit.absent } : unknown(words);
  const details = own.name === label ? own.details : [own.name, ...own.details];
  const cell = { ...EMPTY, status: own.status, word: own.word, text: own.value, details, notes: notes.of(plan, own.clause) };
  return own.word || own.value || details.length ? cell : { ...unknown(words), notes: cell.notes };
};

/** One row per benefit that any plan names, under the headings of the source, in order of first appearance. */
const benefitGroups = (plans: Column[], words: MatrixWords, notes: Notes): Group[] => {
  const benefits = new Map<string, BenefitView>();
  for (const plan of plans) for (const benefit of plan.benefits ?? []) if (!benefits.has(benefit.code)) benefits.set(benefit.code, benefit);
  const groups = new Map<string, Group>();
  for (const { code, name, group: title } of benefits.values()) {
    const group = groups.get(title) ?? { id: `benefits ${title}`, title: title || words.planDetails.benefits, rows: [], open: false };
    groups.set(title, group);
    group.rows.push(
      rowOf(
        name,
        plans.map(plan => benefitCell(plan, code, name, words, notes)),
      ),
    );
  }
  return [...groups.values()];
};

/** Exclusions meet by their words: ids are the insurer's own. */
const exclusionGroup = (plans: Column[], words: MatrixWords, notes: Notes): Group => {
  const texts = [...new Set(plans.flatMap(plan => plan.exclusions ?? []).map(exclusion => exclusion.text))];
  const rows = texts.map(text =>
    rowOf(
      text,
      plans.map(plan => {
        const own = plan.exclusions?.find(exclusion => exclusion.text === text);
        if (!own) return plan.exclusions ? { ...EMPTY, status: 'absent', word: words.planCompare.notListed } : unknown(words);
        const status = own.conditional ? 'conditional' : 'excluded';
        return { ...EMPTY, status, word: words.benefit[status], notes: notes.of(plan, own.clause) };
      }),
    ),
  );
  return { id: 'exclusions', title: words.planDetails.exclusions, rows, open: false };
};

const documentGroup = (plans: Column[], words: MatrixWords): Group => {
  const cells = plans.map(plan => (plan.docs.length ? { ...EMPTY, docs: plan.docs } : unknown(words)));
  const rows = plans.some(plan => plan.docs.length) ? [rowOf(words.planCompare.documents, cells)] : [];
  return { id: 'documents', title: '', rows, open: true };
};

/** @param collapsible false where exclusions must stay in sight, whether they differ or not */
export const matrixView = (plans: Column[], words: MatrixWords, collapsible: boolean): MatrixView => {
  const notes = new Notes();
  const groups = [
    factGroup(plans, words, notes),
    ...benefitGroups(plans, words, notes),
    { ...exclusionGroup(plans, words, notes), open: !collapsible },
    documentGroup(plans, words),
  ].filter(group => group.rows.length);
  notes.addRest(plans);
  return { groups, notes: notes.all };
};

/** Columns a comparison holds at most. */
export const MOST_COLUMNS = 4;

/** The plans side by side: those the person picked, or else the first ones, the chosen one among them. */
export const columnsOf = (plans: PlanView[], picked: string[] | undefined, chosenId: string): PlanView[] => {
  if (picked) return plans.filter(plan => picked.includes(plan.key));
  const first = plans.slice(0, MOST_COLUMNS);
  const chosen = plans.find(plan => plan.key === chosenId);
  return chosen && !first.includes(chosen) ? [...first.slice(0, -1), chosen] : first;
};
