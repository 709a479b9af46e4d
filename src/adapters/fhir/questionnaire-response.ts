/** FHIR QuestionnaireResponse, R4 and R5, against its Questionnaire. */
import { countIssue } from '../../domain/disclosure/limits';
import { isAnswerable, isList, type Slot } from '../../domain/disclosure/slots';
import { MAX_SLOTS, type DisclosureState } from '../../domain/disclosure/state';
import { listOf, viewOf, type DisclosureView } from '../../domain/disclosure/view';
import { ruleReferences } from '../../domain/rule/refs';
import { Source } from '../source';
import { importQuestionnaires, type ImportedQuestionnaire } from './questionnaire';
import { resourcesOf } from './resources';
import { report, walkItems, type ResponseIssue, type Walk } from './response-walk';

export type { ResponseIssue } from './response-walk';

const STATUSES = ['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped'];
const FINISHED = ['completed', 'amended'];

/**
 * The faults of a response, one issue each, at the `linkId` of the item (`''` = the response) and with the `path` in the response.
 * Structure: `response.unknown-item`, `response.misplaced`, `response.order`, `response.repeated-item`, `response.structure` (items or answers where
 * there can be none), `response.no-link-id`, `response.no-value`, `response.several-values`, `response.wrong-type` {expected, got},
 * `response.bad-value`, `response.not-enabled` (its condition does not hold), `response.unknown-status`, `response.other-questionnaire`,
 * `response.too-large` {max} (what is beyond is not judged).
 * Content: `answer.required` (only in a completed or amended response), and the limits of `disclosureIssues`. With several questionnaires
 * in the first argument the one the response names is taken. Total; `adapter.wrong-kind` when either is something else.
 */
export function validateQuestionnaireResponse(questionnaire: unknown, response: unknown): ResponseIssue[] {
  const [root, answers] = [Source.of(questionnaire), Source.of(response)];
  const known = importQuestionnaires(root, {});
  const [given] = resourcesOf(answers, 'QuestionnaireResponse');
  const walk: Walk = { byLinkId: new Map(), issues: [], answers: [], rounds: [], present: new Map(), broken: new Set() };
  const named = given?.at('questionnaire').peek()?.split('|')[0];
  const imported = known.find(({ url }) => url !== undefined && url === named) ?? known[0];
  if (!given || !imported) {
    const wrong = [...root.issues, ...answers.issues].filter(({ code }) => code === 'adapter.wrong-kind');
    return wrong.map(found => ({ ...found, linkId: '' }));
  }
  walk.byLinkId = imported.byLinkId;
  if (imported.url !== undefined && named !== undefined && named !== imported.url) {
    report(walk, '', given.at('questionnaire').path, 'response.other-questionnaire', { expected: imported.url, got: named });
  }
  const status = given.at('status').peek();
  if (!STATUSES.includes(status ?? '')) report(walk, '', given.at('status').path, 'response.unknown-status', { got: status ?? '' });
  walkItems(given, imported.items, [], walk, '');
  judge(imported, walk, FINISHED.includes(status ?? ''), given.path);
  return walk.issues;
}

/** What can only be said with all answers at hand. */
function judge(imported: ImportedQuestionnaire, walk: Walk, finished: boolean, path: string): void {
  const state: DisclosureState = {
    disclosure: imported.disclosure,
    asOf: '',
    subjects: [],
    facts: {},
    answers: walk.answers,
    rounds: walk.rounds,
    history: [],
  };
  const view = viewOf(state);
  if (view.slots.length >= MAX_SLOTS) report(walk, '', path, 'response.too-large', { max: MAX_SLOTS });
  const reachable = new Map<Slot, boolean>();
  for (const slot of view.slots) {
    const open = !slot.parent || reachable.get(slot.parent) === true;
    const there = walk.present.get(slot.key);
    const asked = view.enabled(slot) === true;
    reachable.set(slot, open && asked && isOpen(slot, there !== undefined));
    if (there !== undefined && open && !asked && !isUnjudged(slot, walk)) report(walk, slot.question.id, there, 'response.not-enabled');
    if (!open || !asked) continue;
    if (there === undefined) reportMissing(slot, walk, finished, path);
    else reportCount(slot, view, walk, there);
  }
}

/** Can what is inside be missing? In a round that is there, an answered question, or a plain group even where it was left out. */
function isOpen(slot: Slot, there: boolean): boolean {
  if (there) return true;
  return slot.question.kind === 'group' && !slot.question.repeats && !slot.question.required;
}

/** Whether it should be there rests on a condition or an answer that could not be read. */
function isUnjudged(slot: Slot, walk: Walk): boolean {
  return ruleReferences(slot.question.enableWhen).answers.some(id => walk.broken.has(id));
}

function reportMissing(slot: Slot, walk: Walk, finished: boolean, root: string): void {
  const { required, kind, id } = slot.question;
  if (!finished || !required || kind === 'note' || walk.broken.has(id) || isUnjudged(slot, walk)) return;
  const parent = slot.parent && walk.present.get(slot.parent.key);
  report(walk, id, parent ?? root, 'answer.required');
}

function reportCount(slot: Slot, view: DisclosureView, walk: Walk, path: string): void {
  const { question } = slot;
  if (!isAnswerable(question) || !isList(question) || walk.broken.has(question.id)) return;
  const found = countIssue(question, listOf(view.answerOf(slot)?.value));
  if (found && found.code !== 'answer.duplicate') report(walk, question.id, path, found.code, found.params);
}
