import type { Question } from '../model';
import { compilePattern } from '../pattern/pattern';
import { issue, type Issue } from '../result';
import { checkRule } from '../rule/check';
import { ruleReferences } from '../rule/refs';
import { memberOf } from '../rule/value';
import { enableCycles } from './cycles';
import { MAX_QUESTION_DEPTH } from './state';

const KINDS = 'yesno single multi number quantity date datetime time text url file reference group note'.split(' ');
const CHOICES = ['single', 'multi'];

/** What is known while a questionnaire is read. */
interface Walk {
  issues: Issue[];
  ids: Set<string>;
  questions: Question[];
}

/**
 * Reads an untrusted questionnaire. Errors make it unusable: `disclosure.not-a-questionnaire`, `disclosure.no-id`, `disclosure.duplicate-id`,
 * `disclosure.unknown-kind` {kind}, `disclosure.too-deep` {max}, `disclosure.enable-cycle` {questions}, and those of `checkRule`.
 * Warnings: `disclosure.unknown-question` {id} (a condition asks for a question that is not there), `disclosure.no-options`, those
 * of `compilePattern`. Paths are question ids.
 */
export function checkDisclosure(disclosure: unknown): Issue[] {
  const questions = memberOf(disclosure, 'questions');
  if (!Array.isArray(questions)) return [issue('disclosure.not-a-questionnaire')];
  const walk: Walk = { issues: [], ids: new Set(), questions: [] };
  checkList(questions, walk, 'questions', 0);
  for (const question of walk.questions) checkReferences(question, walk);
  const cycle = walk.issues.some(({ severity }) => severity !== 'warning') ? undefined : enableCycles(walk.questions)[0];
  if (cycle) walk.issues.push(issue('disclosure.enable-cycle', cycle[0], { questions: cycle.join(' ') }));
  return walk.issues;
}

function checkList(list: readonly unknown[], walk: Walk, path: string, depth: number): void {
  if (depth > MAX_QUESTION_DEPTH) return void walk.issues.push(issue('disclosure.too-deep', path, { max: MAX_QUESTION_DEPTH }));
  list.forEach((question, n) => checkQuestion(question, walk, `${path}[${n}]`, depth));
}

function checkQuestion(value: unknown, walk: Walk, path: string, depth: number): void {
  const [id, kind, inner] = [memberOf(value, 'id'), memberOf(value, 'kind'), memberOf(value, 'questions')];
  if (typeof id !== 'string' || id === '') return void walk.issues.push(issue('disclosure.no-id', path));
  if (walk.ids.has(id)) walk.issues.push(issue('disclosure.duplicate-id', id));
  walk.ids.add(id);
  if (!KINDS.includes(kind as string)) walk.issues.push(issue('disclosure.unknown-kind', id, { kind: String(kind) }));
  const question = value as Question;
  walk.questions.push(question);
  checkLimits(question, walk);
  if (Array.isArray(inner)) checkList(inner, walk, id, depth + 1);
  else if (inner !== undefined) walk.issues.push(issue('disclosure.not-a-questionnaire', id));
}

function checkLimits(question: Question, walk: Walk): void {
  const { id, options, pattern, enableWhen } = question;
  const isOption = (option: unknown): boolean => typeof memberOf(option, 'value') === 'string';
  if (options !== undefined && !(Array.isArray(options) && options.every(isOption))) walk.issues.push(issue('disclosure.options', id));
  else if (CHOICES.includes(question.kind) && !options?.length && !question.openChoice) {
    walk.issues.push(issue('disclosure.no-options', id, undefined, 'warning'));
  }
  const compiled = pattern === undefined ? undefined : compilePattern(pattern);
  if (compiled?.ok === false) walk.issues.push({ ...compiled.issue, path: id });
  const rule = enableWhen === undefined ? undefined : checkRule(enableWhen);
  if (rule?.ok === false) walk.issues.push({ ...rule.issue, path: id });
}

function checkReferences({ id, enableWhen }: Question, { ids, issues }: Walk): void {
  for (const wanted of ruleReferences(enableWhen).answers) {
    if (!ids.has(wanted)) issues.push(issue('disclosure.unknown-question', id, { id: wanted }, 'warning'));
  }
}
