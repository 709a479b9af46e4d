/**
 * Outside data with a memory: every adapter reads through `Source`, which notes each leaf that was read. What is left at the end
 * was shown nowhere and is listed. Reading is total: wrong shapes are absent, never an exception, and only own members are seen.
 */
import type { Dec } from '../domain/model';
import { isAmount } from '../domain/money/decimal';
import { issue, type Issue } from '../domain/result';

/** Deeper structures are no insurance data; they are listed as one unread field. */
const MAX_DEPTH = 64;
/** Issues quote the source, but not whole documents. */
const MAX_QUOTE = 80;

type Json = Record<string, unknown>;
interface Ledger {
  read: Set<string>;
  issues: Issue[];
  /** What was reported where: asking twice is no second finding. */
  reported: Set<string>;
}

const isObject = (x: unknown): x is Json => typeof x === 'object' && x !== null;
const isBlank = (x: unknown): boolean => x === undefined || x === null || (typeof x === 'string' && x.trim() === '');
const isPlainKey = (key: string): boolean => /^[\w-]+$/.test(key);

export class Source {
  private constructor(
    /** The data itself, for those who pass it on. */
    readonly raw: unknown,
    /** Where this is in the input: `plan[0].type`; the input itself is `''`. */
    readonly path: string,
    private readonly ledger: Ledger,
  ) {}

  /** Begins a run. */
  static of(json: unknown): Source {
    return new Source(json, '', { read: new Set(), issues: [], reported: new Set() });
  }

  get issues(): Issue[] {
    return this.ledger.issues;
  }

  /** Does it say anything? `null`, blank text and absent members do not. */
  get exists(): boolean {
    return !isBlank(this.raw);
  }

  get isList(): boolean {
    return Array.isArray(this.raw);
  }

  get isObject(): boolean {
    return isObject(this.raw) && !this.isList;
  }

  get isRead(): boolean {
    return this.ledger.read.has(this.path);
  }

  /** Own member names of an object, in the order of the source. */
  get keys(): string[] {
    return this.isObject ? Object.keys(this.raw as Json) : [];
  }

  /** The members of an object; nothing for anything else. */
  get members(): Source[] {
    return this.keys.map(key => this.at(key));
  }

  /** The elements of a list. One thing where a list was expected counts as a list of one: sources differ in that. */
  get items(): Source[] {
    if (Array.isArray(this.raw)) return this.raw.map((_, index) => this.at(index));
    return this.exists ? [this] : [];
  }

  /** The elements of a list that are objects; others are reported (`adapter.not-an-object`). */
  get objects(): Source[] {
    return this.items.filter(item => {
      if (!item.isObject) item.report('adapter.not-an-object', undefined, 'error');
      return item.isObject;
    });
  }

  /** What is at this key; absent when it is inherited, or when this is no object. */
  at(key: string | number, ...more: (string | number)[]): Source {
    const own = isObject(this.raw) && Object.hasOwn(this.raw, key);
    const child = new Source(own ? this.raw[key] : undefined, this.pathOf(key), this.ledger);
    const [next, ...rest] = more;
    return next === undefined ? child : child.at(next, ...rest);
  }

  /** Text, number or truth value as the source writes it, without counting as read. */
  peek(): string | undefined {
    if (isBlank(this.raw) || isObject(this.raw)) return undefined;
    return String(this.raw);
  }

  /** The same, and counts as read: the caller shows it. */
  text(): string | undefined {
    const text = this.peek();
    if (text !== undefined) this.ledger.read.add(this.path);
    return text;
  }

  /** A decimal as sent. Anything else that says something is reported (`adapter.not-an-amount`) and stays unread. */
  amount(): Dec | undefined {
    const text = this.peek()?.trim();
    if (isAmount(text)) {
      this.ledger.read.add(this.path);
      return text;
    }
    if (this.exists) this.report('adapter.not-an-amount', { value: text ?? '' });
    return undefined;
  }

  /** Counts all below as dealt with: for rows that the caller chose not to see. */
  dismiss(): void {
    this.ledger.read.add(this.path);
  }

  report(code: string, params?: Record<string, string | number>, severity: Issue['severity'] = 'warning'): void {
    const finding = `${code} ${this.path} ${JSON.stringify(params)}`;
    if (this.ledger.reported.has(finding)) return;
    this.ledger.reported.add(finding);
    const quoted = params && Object.fromEntries(Object.entries(params).map(([key, value]) => [key, quote(value)]));
    this.ledger.issues.push(issue(code, this.path, quoted, severity));
  }

  /** Leaves at or below this that say something and have not been read, in the order of the source. */
  unread(): Source[] {
    const found: Source[] = [];
    const open: { at: Source; depth: number }[] = [{ at: this, depth: 0 }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { at, depth } = next;
      if (at.isRead) continue;
      const children = at.isList ? at.items : at.members;
      if (children.length > 0 && depth < MAX_DEPTH) {
        for (const child of children.reverse()) open.push({ at: child, depth: depth + 1 });
      } else if (children.length > 0 || at.peek() !== undefined) found.push(at);
    }
    return found;
  }

  private pathOf(key: string | number): string {
    if (typeof key === 'number') return `${this.path}[${key}]`;
    if (!isPlainKey(key)) return `${this.path}[${JSON.stringify(key)}]`;
    return this.path ? `${this.path}.${key}` : key;
  }
}

const quote = (value: string | number): string | number =>
  typeof value === 'string' && value.length > MAX_QUOTE ? `${value.slice(0, MAX_QUOTE)}…` : value;

/** The rows a caller asked for. The others count as dealt with, and how many they are is reported: `adapter.rows-not-chosen`. */
export function chosenRows(root: Source, rows: Source[], isChosen: (row: Source) => boolean): Source[] {
  const chosen = rows.filter(isChosen);
  const kept = new Set(chosen);
  for (const row of rows) if (!kept.has(row)) row.dismiss();
  if (chosen.length < rows.length) root.report('adapter.rows-not-chosen', { count: rows.length - chosen.length, of: rows.length });
  return chosen;
}
