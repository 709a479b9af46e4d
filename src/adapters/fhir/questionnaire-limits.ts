/** What a FHIR item demands of its answers, beyond its type. */
import type { CodeRef, QuestionLimits } from '../../domain/model';
import type { Source } from '../source';
import { compact } from '../words';
import { extensionText, extensionValue, extensionsOf } from './questionnaire-text';
import { decimalText } from './questionnaire-values';

/** Limits as far as they are readable; what is not is reported (`adapter.not-an-amount`, `adapter.unsupported-expression`). */
export function limitsOf(item: Source, type: string): QuestionLimits {
  const choice = ['choice', 'open-choice', 'coding', 'question'].includes(type);
  const units = unitsOf(item);
  const accept = extensionsOf(item, 'mimeType').flatMap(extension => extensionValue(extension)?.value.text() ?? []);
  const targets = extensionsOf(item, 'referenceResource').flatMap(extension => extensionValue(extension)?.value.text() ?? []);
  return compact<QuestionLimits>({
    min: bound(item, 'minValue') ?? quantityBound(item, 'minQuantity'),
    max: bound(item, 'maxValue') ?? quantityBound(item, 'maxQuantity'),
    minLength: count(item, 'minLength'),
    maxLength: countOf(item.at('maxLength')),
    pattern: choice ? undefined : extensionText(item, 'regex'),
    maxDecimals: type === 'integer' ? 0 : count(item, 'maxDecimalPlaces'),
    minOccurs: count(item, 'minOccurs'),
    maxOccurs: count(item, 'maxOccurs'),
    units: units.length > 0 ? units : undefined,
    openUnit: extensionsOf(item, 'unitOpen').length > 0 || undefined,
    accept: accept.length > 0 ? accept : undefined,
    maxBytes: size(item),
    targets: targets.length > 0 ? targets : undefined,
    partialDate: type === 'date' || type === 'dateTime' || undefined,
  });
}

/** A whole number from 0; anything else that says something is reported. */
function countOf(value: Source): number | undefined {
  const text = value.peek();
  if (text === undefined || !/^\d{1,9}$/.test(text)) {
    if (value.exists) value.report('adapter.not-an-amount', { value: text ?? '' });
    return undefined;
  }
  value.text();
  return Number(text);
}

function count(item: Source, name: string): number | undefined {
  const [extension] = extensionsOf(item, name);
  const found = extension && extensionValue(extension);
  return found && countOf(found.value);
}

function size(item: Source): number | undefined {
  const text = extensionText(item, 'maxSize');
  return text !== undefined && /^\d{1,15}(\.0+)?$/.test(text) ? Number(text) : undefined;
}

/** A number, date or time; one that would have to be computed is reported. */
function bound(item: Source, name: string): string | undefined {
  const [extension] = extensionsOf(item, name);
  const found = extension && extensionValue(extension);
  if (!found) return undefined;
  if (found.member.startsWith('value') && found.value.isObject) return decimalText(found.value.at('value').text());
  const text = found.value.text();
  if (text === undefined) extension.report('adapter.unsupported-expression', { url: extension.at('url').peek() ?? '', language: '' });
  return /^value(Decimal|Integer)$/.test(found.member) ? decimalText(text) : text;
}

function quantityBound(item: Source, name: string): string | undefined {
  const [extension] = extensionsOf(item, name);
  const found = extension && extensionValue(extension);
  return found && decimalText(found.value.at('value').text());
}

/** The unit of a number, or the units of a quantity to choose from. */
const unitsOf = (item: Source): CodeRef[] =>
  [...extensionsOf(item, 'unit'), ...extensionsOf(item, 'unitOption')].flatMap(extension => {
    const coding = extensionValue(extension)?.value;
    const [system, code, label] = ['system', 'code', 'display'].map(key => coding?.at(key).text());
    const shown = code ?? label;
    return shown === undefined ? [] : [{ system: system ?? '', code: shown, ...(label ? { label } : {}) }];
  });
