import { canonicalJson } from '../canonical-json';
import type { Answer, CalDate, Question } from '../model';
import type { Result } from '../result';
import { memberOf } from '../rule/value';
import { pickText } from '../text';
import { lookbackFrom } from './lookback';
import { isAnswerable, type Slot } from './slots';
import { placeKey, type AnswerPlace, type DisclosureEvent, type DisclosureState } from './state';
import { listOf, viewOf, type DisclosureView } from './view';

/** One line of what was asked and answered, verbatim. */
export interface TranscriptLine extends AnswerPlace {
  /** Position in the questionnaire, from 1. */
  no: number;
  kind: Question['kind'];
  /** The words that were shown, in the language that was shown. */
  text: string;
  prefix?: string;
  help?: string;
  /** What a look-back period meant on the day. */
  lookbackFrom?: CalDate;
  /** `hidden`: not asked; an answer given before is kept here, but is no part of the result. */
  status: 'answered' | 'unanswered' | 'hidden' | 'text';
  value?: unknown;
  /** The answer in words, where there are any: labels of options, units, own words. */
  labels?: string[];
  at?: string;
  by?: Answer['by'];
  /** Everything that this answer was before, oldest first. */
  history?: Pick<DisclosureEvent, 'what' | 'value' | 'at' | 'by'>[];
}

export interface Transcript {
  disclosure: { id: string; version: string };
  locale: string;
  asOf: CalDate;
  title?: string;
  subjects: DisclosureState['subjects'];
  lines: TranscriptLine[];
  /** What was answered in places that are gone (removed rounds). */
  removed: DisclosureEvent[];
}

/**
 * Questions and answers as they stand, in order and word by word, for the file (R-CN-02: what was filled in and when). `words`: how yes and
 * no were written on the screen; without them a yes-or-no answer has no label.
 */
export function disclosureTranscript(state: DisclosureState, locale: string, words?: { yes: string; no: string }): Transcript {
  const view = viewOf(state);
  const { id, version, title } = state.disclosure;
  const places = new Set(view.slots.map(({ key }) => key));
  return {
    disclosure: { id, version },
    locale,
    asOf: state.asOf,
    ...(title === undefined ? {} : { title: pickText(title, locale) }),
    subjects: state.subjects,
    lines: view.slots
      .map((slot, n) => lineOf(view, slot, n + 1, locale, words))
      .filter(({ status, value, history }) => status !== 'hidden' || value !== undefined || history !== undefined),
    removed: state.history.filter(event => event.what === 'round-removed' || !places.has(placeKey(event))),
  };
}

function lineOf(view: DisclosureView, slot: Slot, no: number, locale: string, words?: { yes: string; no: string }): TranscriptLine {
  const { question, place } = slot;
  const given = view.answerOf(slot);
  const events = view.state.history.filter(event => event.what !== 'round-removed' && placeKey(event) === slot.key);
  const from = lookbackFrom(question, view.state.asOf);
  const labels = given ? listOf(given.value).flatMap(value => labelOf(question, value, locale, words)) : [];
  return {
    ...place,
    no,
    kind: question.kind,
    text: pickText(question.text, locale),
    ...(question.prefix === undefined ? {} : { prefix: question.prefix }),
    ...(question.help === undefined ? {} : { help: pickText(question.help, locale) }),
    ...(from === undefined ? {} : { lookbackFrom: from }),
    status: view.enabled(slot) !== true ? 'hidden' : !isAnswerable(question) ? 'text' : given ? 'answered' : 'unanswered',
    ...(given ? { value: given.value, at: given.at, by: given.by } : {}),
    ...(labels.length > 0 ? { labels } : {}),
    ...(events.length > 0 ? { history: events.map(({ what, value, at, by }) => ({ what, value, at, by })) } : {}),
  };
}

function labelOf(question: Question, value: unknown, locale: string, words?: { yes: string; no: string }): string[] {
  if (typeof value === 'boolean') return words ? [value ? words.yes : words.no] : [];
  const option = question.options?.find(one => one.value === value);
  if (option) return [pickText(option.label, locale)];
  const unit = memberOf(value, 'unit');
  if (typeof unit === 'string') {
    const known = question.units?.find(({ code }) => code === unit)?.label;
    return [`${String(memberOf(value, 'value'))} ${known === undefined ? unit : pickText(known, locale)}`];
  }
  const text = memberOf(value, 'text') ?? memberOf(value, 'display') ?? memberOf(value, 'name');
  return typeof text === 'string' ? [text] : typeof value === 'string' ? [value] : [];
}

/** The text to hash a transcript by (canonical JSON, so the same content has the same hash everywhere): `hash` is the host's. */
export function sealTranscript<T>(transcript: Transcript, hash: (canonical: string) => T): Result<{ transcript: Transcript; hash: T }> {
  const canonical = canonicalJson(transcript);
  return canonical.ok ? { ok: true, value: { transcript, hash: hash(canonical.value) } } : canonical;
}
