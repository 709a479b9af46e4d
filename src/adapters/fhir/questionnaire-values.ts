/** FHIR answers ↔ answers of our model: one conversion for conditions, suggestions and responses. */
import type { Question } from '../../domain/model';
import { isAmount } from '../../domain/money/decimal';
import { isDateLike, isDateTime, isTime } from '../../domain/disclosure/value';
import type { Source } from '../source';

/** What an item takes: its question, its FHIR type, and the members (`valueCoding`) an answer may be in. */
export interface ItemAnswers {
  question: Question;
  type: string;
  members: readonly string[];
}

const MEMBERS: Record<string, readonly string[]> = {
  boolean: ['valueBoolean'],
  decimal: ['valueDecimal'],
  integer: ['valueInteger'],
  date: ['valueDate'],
  dateTime: ['valueDateTime'],
  time: ['valueTime'],
  string: ['valueString'],
  text: ['valueString'],
  url: ['valueUri', 'valueUrl'],
  attachment: ['valueAttachment'],
  reference: ['valueReference'],
  quantity: ['valueQuantity'],
  choice: ['valueCoding'],
  'open-choice': ['valueCoding', 'valueString'],
  coding: ['valueCoding'],
  question: ['valueCoding'],
};

/** Members for a type; options of another type than Coding bring their own. */
export function membersOf(type: string, optionMembers: readonly string[], openText: boolean): string[] {
  const own = (Object.hasOwn(MEMBERS, type) && MEMBERS[type]) || ['valueString'];
  const choice = ['choice', 'open-choice', 'question'].includes(type) && optionMembers.length > 0;
  const open = openText || type === 'open-choice' ? ['valueString'] : [];
  return [...new Set([...(choice ? optionMembers : own), ...open])];
}

/** The `value[x]` members of an element. */
export const valueMembers = (element: Source): string[] =>
  element.keys.filter(key => /^value[A-Z]/.test(key) && element.at(key).raw !== undefined && element.at(key).raw !== null);

/** A code with its list, where the question names no options that would give it a name. */
export const codeKey = (system: string | undefined, code: string): string => (system ? `${system}|${code}` : code);

/** The option that a coding means: same code, and same list where both name one; without a code, the same words. */
function optionFor({ options = [] }: Question, coding: Source): string | undefined {
  const [system, code, display] = ['system', 'code', 'display'].map(key => coding.at(key).peek());
  if (code === undefined) return options.find(one => one.code?.code === '' && one.value === display)?.value;
  const sameList = (its: string | undefined): boolean => !its || !system || its === system;
  return options.find(one => one.code?.code === code && sameList(one.code.system))?.value;
}

function codingValue(question: Question, coding: Source): string | undefined {
  const found = optionFor(question, coding);
  if (found !== undefined || !coding.isObject) return found;
  const code = coding.at('code').peek();
  return code === undefined ? coding.at('display').peek() : codeKey(coding.at('system').peek(), code);
}

const TINY = /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d{1,3})$/i;

/** A JSON number as a decimal, exponents written out. */
export function decimalText(raw: unknown): string | undefined {
  const text = typeof raw === 'number' ? String(raw) : raw;
  if (isAmount(text)) return text;
  const match = typeof text === 'string' ? TINY.exec(text) : null;
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent] = match;
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  const [head, tail] = point > 0 ? [digits.padEnd(point, '0').slice(0, point), digits.slice(point)] : ['0', '0'.repeat(-point) + digits];
  const written = `${sign ?? ''}${head}${tail === '' ? '' : `.${tail}`}`;
  return isAmount(written) ? written : undefined;
}

const textOf = (value: Source): string | undefined => (typeof value.raw === 'string' && value.raw.trim() !== '' ? value.raw : undefined);

function integerText(value: Source): string | undefined {
  const { raw } = value;
  return typeof raw === 'number' && Number.isInteger(raw) && Math.abs(raw) < 2 ** 31 ? String(raw) : undefined;
}

function measure(question: Question, value: Source): unknown {
  const amount = decimalText(value.at('value').raw);
  if (amount === undefined) return undefined;
  const [code, words] = [value.at('code').peek(), value.at('unit').peek()];
  const named = words === undefined ? undefined : question.units?.find(({ label }) => label === words)?.code;
  const unit = code ?? named ?? words;
  return { value: amount, ...(unit === undefined ? {} : { unit }) };
}

function attachment(value: Source): unknown {
  const [title, url, type] = ['title', 'url', 'contentType'].map(key => value.at(key).peek());
  const size = Number(value.at('size').peek());
  const name = title ?? url ?? type;
  return name === undefined
    ? undefined
    : { name, ...(type ? { type } : {}), ...(url ? { url } : {}), ...(Number.isFinite(size) ? { size } : {}) };
}

function reference(value: Source): unknown {
  const [target, display, id] = [value.at('reference').peek(), value.at('display').peek(), value.at('identifier', 'value').peek()];
  if (target !== undefined) return { reference: target, ...(display ? { display } : {}) };
  return (display ?? id) === undefined ? undefined : { display: display ?? id };
}

/** How each member is read; undefined means that it is not what its name promises. */
function typedValue(question: Question, member: string, value: Source): unknown {
  const text = textOf(value);
  const when = (fits: boolean): string | undefined => (fits ? text : undefined);
  switch (member) {
    case 'valueBoolean':
      return typeof value.raw === 'boolean' ? value.raw : undefined;
    case 'valueDecimal':
      return decimalText(value.raw);
    case 'valueInteger':
      return integerText(value);
    case 'valueDate':
      return when(isDateLike(text, true));
    case 'valueDateTime':
      return when(isDateTime(text, true));
    case 'valueTime':
      return when(isTime(text));
    case 'valueCoding':
      return codingValue(question, value);
    case 'valueQuantity':
      return measure(question, value);
    case 'valueAttachment':
      return attachment(value);
    case 'valueReference':
      return reference(value);
    default:
      return text;
  }
}

/** An answer in our model. Choices become the value of their option; own words of an open choice `{ text }`. */
export function answerValue({ question }: ItemAnswers, member: string, value: Source): unknown {
  const typed = typedValue(question, member, value);
  if (typed === undefined || (question.kind !== 'single' && question.kind !== 'multi') || member === 'valueCoding') return typed;
  const word = choiceWord(typed);
  const option = question.options?.find(one => one.value === word);
  return option ? word : question.openChoice ? { text: word } : word;
}

/** What stands for an option that is no coding. */
export function choiceWord(typed: unknown): string {
  if (typeof typed !== 'object' || typed === null) return String(typed);
  const { value, unit, reference: target, display } = typed as Record<string, string | undefined>;
  return value === undefined ? (target ?? display ?? '') : [value, unit].filter(Boolean).join(' ');
}
