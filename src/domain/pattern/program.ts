import type { Node } from './syntax';

/** One step of a matching machine. A split goes on in two ways at the same place of the text. */
export type Step =
  | { op: 'char'; test: (char: string) => boolean }
  | { op: 'split'; to: number; or: number }
  | { op: 'go'; to: number }
  | { op: 'assert'; at: 'start' | 'end' | 'word' | 'no-word' }
  | { op: 'look'; program: Program; negative: boolean }
  | { op: 'match' };

export type Program = Step[];

/** Written-out repetitions count: `[0-9]{1,4000}` fits, `(a{100}){100}` does not. */
export const MAX_STEPS = 12_000;

/** What may still be built, over the pattern and the lookaheads in it. */
interface Effort {
  left: number;
}

/** The machine of a pattern; undefined when it would be too large. */
export function toProgram(node: Node): Program | undefined {
  const effort = { left: MAX_STEPS };
  const program: Program = [];
  emit(node, program, effort);
  program.push({ op: 'match' });
  return effort.left > 0 ? program : undefined;
}

function emit(node: Node, program: Program, effort: Effort): void {
  if (--effort.left <= 0) return;
  switch (node.kind) {
    case 'char':
      program.push({ op: 'char', test: node.test });
      return;
    case 'assert':
      program.push({ op: 'assert', at: node.at });
      return;
    case 'look':
      return emitLook(node, program, effort);
    case 'all':
      for (const part of node.parts) emit(part, program, effort);
      return;
    case 'any':
      return emitChoices(node.choices, program, effort);
    case 'repeat':
      return emitRepeat(node, program, effort);
  }
}

function emitLook(node: Extract<Node, { kind: 'look' }>, program: Program, effort: Effort): void {
  const inner: Program = [];
  emit(node.body, inner, effort);
  inner.push({ op: 'match' });
  program.push({ op: 'look', program: inner, negative: node.negative });
}

function emitChoices(choices: Node[], program: Program, effort: Effort): void {
  const ends: { op: 'go'; to: number }[] = [];
  choices.forEach((choice, index) => {
    if (index === choices.length - 1) return emit(choice, program, effort);
    const split = { op: 'split' as const, to: program.length + 1, or: 0 };
    const end = { op: 'go' as const, to: 0 };
    program.push(split);
    emit(choice, program, effort);
    ends.push(end);
    program.push(end);
    split.or = program.length;
  });
  for (const end of ends) end.to = program.length;
}

function emitRepeat({ body, min, max }: Extract<Node, { kind: 'repeat' }>, program: Program, effort: Effort): void {
  for (let n = 0; n < min && effort.left > 0; n++) emit(body, program, effort);
  if (max === Infinity) return emitLoop(body, program, effort);
  const exits: { op: 'split'; to: number; or: number }[] = [];
  for (let n = min; n < max && effort.left > 0; n++) {
    const split = { op: 'split' as const, to: program.length + 1, or: 0 };
    exits.push(split);
    program.push(split);
    emit(body, program, effort);
  }
  for (const exit of exits) exit.or = program.length;
}

function emitLoop(body: Node, program: Program, effort: Effort): void {
  const start = program.length;
  const split = { op: 'split' as const, to: start + 1, or: 0 };
  program.push(split);
  emit(body, program, effort);
  program.push({ op: 'go', to: start });
  split.or = program.length;
}
