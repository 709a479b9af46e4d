import type { Disclosure, Question, Text } from '../model';
import { issue, type Issue } from '../result';
import { lintPhrases, type LintPhrases, type Phrase } from './phrases';
import { questionsOf } from './slots';

/**
 * Reviews a questionnaire as a supervisor would; all findings are warnings, path = question id. `disclosure.catch-all` {phrase}: asks
 * for anything and everything (R-CN-03 Art. 27, "specific questions only"); phrase is empty where the author says so himself (`catchAll`).
 * `disclosure.missing-lookback` {phrase}: asks about the past without a period (R-CN-08). `disclosure.pre-answered`: a choice
 * with a suggested answer. `disclosure.double-negative` {phrase}: a "no" would mean yes. Phrases are data (`lintPhrases`).
 */
export function lintDisclosure(disclosure: Disclosure, phrases: Readonly<Record<string, LintPhrases>> = lintPhrases()): Issue[] {
  return questionsOf(disclosure).flatMap(({ question }) => lintQuestion(question, disclosure, phrases));
}

const warn = (code: string, { id }: Question, params?: Record<string, string>): Issue => issue(code, id, params, 'warning');

function lintQuestion(question: Question, { kind }: Disclosure, phrases: Readonly<Record<string, LintPhrases>>): Issue[] {
  const asked = question.kind !== 'group' && question.kind !== 'note';
  if (!asked) return [];
  const texts = wordings(question.text, phrases);
  const options = (question.options ?? []).flatMap(({ label }) => wordings(label, phrases));
  const found = (list: Wording[], pick: (of: LintPhrases) => Phrase[]): string | undefined => firstMatch(list, pick);
  const caught = found([...texts, ...options], ({ catchAll }) => catchAll);
  const past = kind === 'health' && !question.lookback ? found(texts, of => of.past) : undefined;
  const negative = found(texts, of => of.doubleNegative);
  const will = ['yesno', 'single', 'multi'].includes(question.kind);
  return [
    ...(caught !== undefined || question.catchAll ? [warn('disclosure.catch-all', question, { phrase: caught ?? '' })] : []),
    ...(past === undefined ? [] : [warn('disclosure.missing-lookback', question, { phrase: past })]),
    ...(negative === undefined ? [] : [warn('disclosure.double-negative', question, { phrase: negative })]),
    ...(will && question.preset !== undefined ? [warn('disclosure.pre-answered', question)] : []),
  ];
}

interface Wording {
  text: string;
  phrases: LintPhrases[];
}

/** Longer texts are no questions; only their beginning is read. */
const MAX_TEXT = 2_000;

/** Each wording with the phrases of its language; of unknown language, with all. */
function wordings(text: Text, phrases: Readonly<Record<string, LintPhrases>>): Wording[] {
  const all = Object.values(phrases);
  const words = (one: unknown, of: LintPhrases[]): Wording[] =>
    typeof one === 'string' ? [{ text: one.slice(0, MAX_TEXT), phrases: of }] : [];
  if (typeof text !== 'object' || text === null) return words(text, all);
  return Object.entries(text).flatMap(([tag, one]) => {
    const language = tag.toLowerCase().split(/[-_]/)[0] ?? '';
    const own = Object.hasOwn(phrases, language) ? phrases[language] : undefined;
    return words(one, own ? [own] : language === 'und' ? all : []);
  });
}

function firstMatch(list: readonly Wording[], pick: (of: LintPhrases) => Phrase[]): string | undefined {
  for (const { text, phrases } of list) {
    for (const { is, unless } of phrases.flatMap(pick)) {
      const match = is.exec(text);
      if (match && !unless?.test(text.slice(0, match.index))) return match[0];
    }
  }
  return undefined;
}
