/** FHIR Questionnaire, R4 and R5 (also SDC) → disclosures. */
import type { Disclosure, QuestionScope, Text } from '../../domain/model';
import { adapted, type Adapted } from '../adapted';
import { Source } from '../source';
import { compact } from '../words';
import { conditionOf } from './questionnaire-enable';
import { itemsOf, type ImportContext, type Item } from './questionnaire-item';
import { reportExtension, translated } from './questionnaire-text';
import { resourcesOf, resolverOf } from './resources';

export interface QuestionnaireOptions {
  /** What the questions are about; the format does not say. Default `health`. */
  kind?: Disclosure['kind'];
  /** Whom they are asked of. Default `insured`. */
  scope?: QuestionScope;
}

/** A questionnaire with its items by linkId: what a response is held against. */
export interface ImportedQuestionnaire {
  disclosure: Disclosure;
  items: Item[];
  byLinkId: Map<string, Item>;
  url?: string;
}

const STATUSES = ['draft', 'active', 'retired', 'unknown'];

/**
 * One resource, a list or a Bundle of them → one disclosure each. Value sets and code systems that are contained, or in the same input,
 * become options; others are reported (`adapter.unresolved`) and leave the choice open. Expressions are never evaluated
 * (`adapter.unsupported-expression`); what they would have filled in is asked. Presets are kept, not applied (`adapter.initial-not-applied`).
 * Further issues: `adapter.unsupported-extension`, `adapter.condition-not-read`, `adapter.missing`, `adapter.duplicate-id`, `adapter.unknown-code`,
 * `adapter.not-an-amount`, `adapter.too-deep`. Run `checkDisclosure` on the outcome for circles and patterns.
 */
export function fromQuestionnaire(resource: unknown, options: QuestionnaireOptions = {}): Adapted<Disclosure[]> {
  const root = Source.of(resource);
  const imported = importQuestionnaires(root, options);
  return adapted(
    imported.map(({ disclosure }) => disclosure),
    root,
  );
}

export const importQuestionnaires = (root: Source, options: QuestionnaireOptions): ImportedQuestionnaire[] => {
  const find = finderOf(root);
  return resourcesOf(root, 'Questionnaire').map(questionnaire => importOne(questionnaire, find, options));
};

function importOne(questionnaire: Source, find: ImportContext['find'], { kind, scope }: QuestionnaireOptions): ImportedQuestionnaire {
  const language = questionnaire.at('language').text();
  const context: ImportContext = { language, scope: scope ?? 'insured', find, byLinkId: new Map() };
  for (const extension of questionnaire.at('extension').items) reportExtension(extension);
  const items = itemsOf(questionnaire, context);
  for (const item of context.byLinkId.values()) applyCondition(item, context);
  const url = questionnaire.at('url').text();
  const title = translated(questionnaire, 'title', language);
  return {
    disclosure: {
      id: url ?? questionnaire.at('id').text() ?? questionnaire.at('name').text() ?? (questionnaire.path || 'Questionnaire'),
      version: questionnaire.at('version').text() ?? questionnaire.at('meta', 'versionId').text() ?? questionnaire.at('date').text() ?? '',
      kind: kind ?? 'health',
      mode: 'per-question',
      ...compact({ title: titleOf(title, questionnaire), status: statusOf(questionnaire.at('status')) }),
      questions: items.map(({ question }) => question),
    },
    items,
    byLinkId: context.byLinkId,
    ...(url === undefined ? {} : { url }),
  };
}

const titleOf = (title: Text, questionnaire: Source): Text | undefined => (title === '' ? questionnaire.at('name').text() : title);

function statusOf(status: Source): string | undefined {
  const code = status.text();
  if (code !== undefined && !STATUSES.includes(code)) status.report('adapter.unknown-code', { system: 'fhir:publication-status', code });
  return code;
}

/** Second pass: a condition may ask for a question that comes later. */
function applyCondition(item: Item, { byLinkId }: ImportContext): void {
  const { rule, unknown } = conditionOf(item.source, linkId => byLinkId.get(linkId));
  if (rule) item.question.enableWhen = rule;
  if (!unknown) return;
  item.unknownCondition = true;
  // Nobody may be forced to answer what perhaps should not be asked.
  item.question.required = false;
}

/** Value sets and code systems by `#id`, `Type/id` or canonical address. */
function finderOf(root: Source): ImportContext['find'] {
  const resolve = resolverOf(root);
  const byUrl = new Map<string, Source>();
  const add = (resource: Source): void => {
    const url = resource.at('url').peek();
    if (url !== undefined && /^(ValueSet|CodeSystem)$/.test(resource.at('resourceType').peek() ?? '')) byUrl.set(url, resource);
  };
  const resources = [root, ...root.items, ...root.at('entry').items.map(entry => entry.at('resource'))];
  for (const resource of resources) {
    add(resource);
    for (const contained of resource.at('contained').items) add(contained);
  }
  return reference => (reference === '' ? undefined : (byUrl.get(reference) ?? resolve(reference)));
}
