import type { Flavour } from './atom';
import type { Program, Step } from './program';

/** Steps one test may take, whatever the pattern and the text: some tenths of a second on a slow phone. */
export const MAX_EFFORT = 4_000_000;

interface Run {
  text: string;
  flavour: Flavour;
  left: number;
  /** What a lookahead said at a place, so that it is asked once. */
  looks: Map<Step, Map<number, boolean>>;
}

/** All ways through a machine at once: every state at most once per place of the text (`seen` holds the place's number). */
interface Front {
  states: number[];
  seen: Uint32Array;
  place: number;
  matched: boolean;
}

/**
 * Does the machine match: somewhere in the text, or (`whole`) all of it? Undefined when the text is too long to say within
 * `MAX_EFFORT`. Never backtracks: the time is the length of the text times the size of the machine, and capped.
 */
export function runProgram(program: Program, text: string, flavour: Flavour, whole: boolean): boolean | undefined {
  const run: Run = { text, flavour, left: MAX_EFFORT, looks: new Map() };
  const found = simulate(program, run, 0, whole ? 'whole' : 'search');
  return found || run.left > 0 ? found : undefined;
}

type Mode = 'whole' | 'search' | 'here';

function simulate(program: Program, run: Run, from: number, mode: Mode): boolean {
  const seen = new Uint32Array(program.length);
  run.left -= program.length >> 4;
  let front: Front = { states: [], seen, place: 1, matched: false };
  enter(program, run, front, 0, from);
  for (let at = from; run.left > 0;) {
    if (front.matched && (mode !== 'whole' || at === run.text.length)) return true;
    if (at >= run.text.length || (front.states.length === 0 && mode !== 'search')) return false;
    const char = charAt(run, at);
    const after: Front = { states: [], seen, place: front.place + 1, matched: false };
    at += char.length;
    for (const state of front.states) {
      run.left--;
      const step = program[state];
      if (step?.op === 'char' && step.test(char)) enter(program, run, after, state + 1, at);
    }
    if (mode === 'search') enter(program, run, after, 0, at);
    run.left--;
    front = after;
  }
  return false;
}

const charAt = (run: Run, at: number): string =>
  run.flavour === 'u' ? String.fromCodePoint(run.text.codePointAt(at) as number) : (run.text[at] as string);

/** Adds a state and all that can be reached from it without a character. */
function enter(program: Program, run: Run, front: Front, first: number, at: number): void {
  const open = [first];
  for (let state = open.pop(); state !== undefined && run.left > 0; state = open.pop()) {
    if (front.seen[state] === front.place) continue;
    front.seen[state] = front.place;
    run.left--;
    const step = program[state] as Step;
    if (step.op === 'char') front.states.push(state);
    else if (step.op === 'match') front.matched = true;
    else if (step.op === 'go') open.push(step.to);
    else if (step.op === 'split') open.push(step.or, step.to);
    else if (holds(step, run, at)) open.push(state + 1);
  }
}

function holds(step: Extract<Step, { op: 'assert' | 'look' }>, run: Run, at: number): boolean {
  if (step.op === 'look') return lookAhead(step, run, at) !== step.negative;
  if (step.at === 'start') return at === 0;
  if (step.at === 'end') return at === run.text.length;
  return (isWord(run.text[at - 1]) !== isWord(run.text[at])) === (step.at === 'word');
}

const isWord = (char: string | undefined): boolean => char !== undefined && /^\w$/.test(char);

function lookAhead(step: Extract<Step, { op: 'look' }>, run: Run, at: number): boolean {
  const known = run.looks.get(step) ?? new Map<number, boolean>();
  run.looks.set(step, known);
  const found = known.get(at) ?? simulate(step.program, run, at, 'here');
  known.set(at, found);
  return found;
}
