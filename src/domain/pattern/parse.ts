import { atomAt, charNode, type Flavour } from './atom';
import { MAX_DEPTH, type Node, type Refusal } from './syntax';

/** A cursor over a pattern that is known to compile; the first refusal ends the reading. */
interface Cursor {
  source: string;
  flavour: Flavour;
  at: number;
  depth: number;
  refusal?: Refusal;
}

const EMPTY: Node = { kind: 'all', parts: [] };
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;
const GROUP_OPEN = /\((?:\?(?::|<[^=!][^>]*>))?/y;
const ASSERTIONS: Record<string, Node> = {
  '^': { kind: 'assert', at: 'start' },
  $: { kind: 'assert', at: 'end' },
  '\\b': { kind: 'assert', at: 'word' },
  '\\B': { kind: 'assert', at: 'no-word' },
};

/** Reads a pattern into a tree, or says why it is not run. */
export function parsePattern(source: string, flavour: Flavour): Node | Refusal {
  const cursor: Cursor = { source, flavour, at: 0, depth: 0 };
  const node = readChoices(cursor);
  if (!cursor.refusal && cursor.at < source.length) cursor.refusal = 'syntax';
  return cursor.refusal ?? node;
}

const refuse = (cursor: Cursor, refusal: Refusal): Node => {
  cursor.refusal ??= refusal;
  cursor.at = cursor.source.length;
  return EMPTY;
};

function readChoices(cursor: Cursor): Node {
  const choices = [readSequence(cursor)];
  while (cursor.source[cursor.at] === '|') {
    cursor.at++;
    choices.push(readSequence(cursor));
  }
  return choices.length === 1 ? (choices[0] as Node) : { kind: 'any', choices };
}

function readSequence(cursor: Cursor): Node {
  const parts: Node[] = [];
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at] as string)) {
    parts.push(readQuantified(cursor, readTerm(cursor)));
  }
  return { kind: 'all', parts };
}

/** `x*`, `x+?`, `x{2,5}`: greedy or lazy makes no difference to whether a text matches. */
function readQuantified(cursor: Cursor, body: Node): Node {
  QUANTIFIER.lastIndex = cursor.at;
  const found = QUANTIFIER.exec(cursor.source);
  if (!found) return body;
  cursor.at += found[0].length;
  const [text, from, comma, to] = found;
  if (from === undefined) return { kind: 'repeat', body, min: text[0] === '+' ? 1 : 0, max: text[0] === '?' ? 1 : Infinity };
  return { kind: 'repeat', body, min: Number(from), max: comma === undefined ? Number(from) : to ? Number(to) : Infinity };
}

function readTerm(cursor: Cursor): Node {
  const { source, at } = cursor;
  if (source[at] === '(') return readGroup(cursor);
  const wide = source[at] === '\\' ? source.slice(at, at + 2) : (source[at] as string);
  const assertion = Object.hasOwn(ASSERTIONS, wide) ? ASSERTIONS[wide] : undefined;
  if (assertion) {
    cursor.at += wide.length;
    return assertion;
  }
  return readAtom(cursor, wide);
}

function readAtom(cursor: Cursor, wide: string): Node {
  if (/^\\[1-9k]/.test(wide)) return refuse(cursor, 'backreference');
  const atom = atomAt(cursor.source, cursor.at, cursor.flavour);
  // half a control escape stands for two characters
  const node = atom === '\\c' ? undefined : charNode(atom, cursor.flavour);
  if (!node) return refuse(cursor, 'syntax');
  cursor.at += atom.length;
  return node;
}

function readGroup(cursor: Cursor): Node {
  const opening = cursor.source.slice(cursor.at, cursor.at + 4);
  if (/^\(\?<[=!]/.test(opening)) return refuse(cursor, 'lookbehind');
  const look = /^\(\?([=!])/.exec(opening);
  GROUP_OPEN.lastIndex = cursor.at;
  const open = look?.[0] ?? GROUP_OPEN.exec(cursor.source)?.[0] ?? '(';
  cursor.at += open.length;
  if (open === '(' && opening[1] === '?') return refuse(cursor, 'syntax');
  if (++cursor.depth > MAX_DEPTH) return refuse(cursor, 'depth');
  const body = readChoices(cursor);
  cursor.depth--;
  if (cursor.source[cursor.at] !== ')') return refuse(cursor, 'syntax');
  cursor.at++;
  return look ? { kind: 'look', body, negative: look[1] === '!' } : body;
}
