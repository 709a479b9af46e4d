/** Answer options of a FHIR question: listed ones, and those of value sets that came along. */
import type { Question, QuestionOption } from '../../domain/model';
import type { Source } from '../source';
import { compact } from '../words';
import { choiceWord, answerValue, codeKey, valueMembers } from './questionnaire-values';
import { extensionText, translated } from './questionnaire-text';

export interface Options {
  options?: QuestionOption[];
  /** The members the options are in (`valueCoding`, `valueInteger`, …). */
  members: string[];
  /** Options that the source would have chosen beforehand. */
  selected: string[];
}

/** Finds a value set by `#id` or canonical address. */
export type FindResource = (reference: string) => Source | undefined;

export function optionsOf(item: Source, language: string | undefined, find: FindResource): Options {
  const listed = item.at('answerOption').items;
  const found = listed.flatMap(option => optionOf(option, language));
  const options = uniqueValues([...found.map(({ option }) => option), ...valueSetOptions(item.at('answerValueSet'), language, find)]);
  const selected = found.flatMap(({ initial }, n) => (initial ? [options[n]?.value ?? ''] : []));
  return {
    ...(options.length > 0 ? { options } : {}),
    members: [...new Set(found.map(({ member }) => member))],
    selected,
  };
}

function optionOf(option: Source, language: string | undefined): { option: QuestionOption; member: string; initial: boolean }[] {
  const [member] = valueMembers(option);
  if (member === undefined) {
    option.report('adapter.missing', { field: 'value[x]' });
    return [];
  }
  const value = option.at(member);
  const initial = option.at('initialSelected').raw === true;
  const extra = {
    exclusive: extensionText(option, 'optionExclusive') === 'true' || undefined,
    prefix: extensionText(option, 'optionPrefix'),
  };
  const read = member === 'valueCoding' ? codingOption(value, language) : plainOption(option, member, language);
  return [{ option: compact<QuestionOption>({ ...read, ...extra }), member, initial }];
}

function codingOption(coding: Source, language: string | undefined): QuestionOption {
  const [system, code] = [coding.at('system').text(), coding.at('code').text()];
  const display = translated(coding, 'display', language);
  if (code === undefined)
    return { value: typeof display === 'string' ? display : '', label: display, code: { system: system ?? '', code: '' } };
  return { value: code, label: display === '' ? code : display, code: { system: system ?? '', code } };
}

/** An option that is a text, number, date or reference is its own value. */
function plainOption(option: Source, member: string, language: string | undefined): QuestionOption {
  const question = { id: '', text: '', kind: 'text', scope: 'insured', required: false } satisfies Question;
  const word = choiceWord(answerValue({ question, type: '', members: [] }, member, option.at(member)) ?? option.at(member).peek() ?? '');
  const display = option.at(member, 'display').text();
  for (const part of option.at(member).members) part.text();
  const words = option.at(member).text() === undefined ? (display ?? word) : translated(option, member, language);
  return { value: word, label: words };
}

/** Equal codes of different lists become different values. */
function uniqueValues(options: readonly QuestionOption[]): QuestionOption[] {
  const counts = new Map<string, number>();
  for (const { value } of options) counts.set(value, (counts.get(value) ?? 0) + 1);
  return options.map(option =>
    (counts.get(option.value) ?? 0) > 1 && option.code ? { ...option, value: codeKey(option.code.system, option.value) } : option,
  );
}

/** The members of a value set that came along; otherwise its address is reported (`adapter.unresolved`) and any code will do. */
function valueSetOptions(reference: Source, language: string | undefined, find: FindResource): QuestionOption[] {
  const address = reference.text();
  if (address === undefined) return [];
  const set = find(address) ?? find(address.split('|')[0] ?? '');
  if (!set) {
    reference.report('adapter.unresolved', { reference: address });
    return [];
  }
  const expanded = set.at('expansion', 'contains');
  const codes = expanded.exists ? contained(expanded, language) : composed(set, language, find);
  if (codes === undefined) reference.report('adapter.unresolved', { reference: address });
  return codes ?? [];
}

const contained = (contains: Source, language: string | undefined, depth = 0): QuestionOption[] =>
  contains.items.flatMap(entry => {
    const own = entry.at('abstract').raw === true || !entry.at('code').exists ? [] : [codingOption(entry, language)];
    return depth > 16 ? own : [...own, ...contained(entry.at('contains'), language, depth + 1)];
  });

/** Undefined when a part cannot be known from here: a filter, another value set, or a code system that is not at hand. */
function composed(set: Source, language: string | undefined, find: FindResource): QuestionOption[] | undefined {
  const excluded = new Set(
    set.at('compose', 'exclude').items.flatMap(part => part.at('concept').items.map(concept => concept.at('code').text())),
  );
  const options: QuestionOption[] = [];
  for (const include of set.at('compose', 'include').items) {
    const system = include.at('system').text();
    const concepts = include.at('concept').exists ? include.at('concept') : find(system ?? '')?.at('concept');
    if (!concepts || include.at('filter').exists || include.at('valueSet').exists) return undefined;
    options.push(...conceptOptions(concepts, system, language));
  }
  return options.filter(({ value }) => !excluded.has(value));
}

const conceptOptions = (concepts: Source, system: string | undefined, language: string | undefined, depth = 0): QuestionOption[] =>
  concepts.items.flatMap(concept => {
    const { value, label } = codingOption(concept, language);
    const inner = depth > 16 ? [] : conceptOptions(concept.at('concept'), system, language, depth + 1);
    return [{ value, label, code: { system: system ?? '', code: value } }, ...inner];
  });
