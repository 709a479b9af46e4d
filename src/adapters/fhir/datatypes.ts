/** FHIR data types as words. Each function shows what a person needs; systems and other technical members stay unread. */
import { compareDates, isCalDate } from '../../domain/date/cal-date';
import type { Source } from '../source';
import { describe, humanise, joinItems, joinParts } from '../words';

/** Finds what a reference points to, when it came along (contained, or in the same bundle). */
export type Resolve = (reference: string) => Source | undefined;

/** The coding that has words, else the first. */
function codingOf(concept: Source): Source {
  const codings = concept.at('coding').items;
  return codings.find(coding => coding.at('display').exists) ?? codings[0] ?? concept.at('coding', 0);
}

/** CodeableConcept, Coding or bare code in words; a code without words shows itself and is reported (`adapter.unknown-code`). */
export function conceptText(concept: Source): string | undefined {
  const coding = concept.at('coding').exists ? codingOf(concept) : concept;
  const words = concept.text() ?? concept.at('text').text() ?? coding.at('display').text();
  if (words !== undefined) return words;
  const code = coding.at('code');
  if (!code.exists) return undefined;
  code.report('adapter.unknown-code', { system: coding.at('system').peek() ?? '', code: code.peek() ?? '' });
  return code.text();
}

/** The code itself, for places that keep one. */
export function conceptCode(concept: Source): string | undefined {
  return (concept.at('coding').exists ? codingOf(concept) : concept).at('code').text();
}

/** Several concepts, "a, b". */
export const conceptsText = (list: Source): string => list.items.map(conceptText).filter(Boolean).join(', ');

/** Quantity, Money, Range or Ratio: "20 $ (USD)", "≤ 20 %", "80.0 USD", "10 – 20 USD". */
export function quantityText(quantity: Source): string {
  if (quantity.at('low').exists || quantity.at('high').exists) {
    return `${quantityText(quantity.at('low'))} – ${quantityText(quantity.at('high'))}`.trim();
  }
  const [unit, code] = [quantity.at('unit').text(), quantity.at('code').text() ?? quantity.at('currency').text()];
  const measure = unit && code && unit !== code ? `${unit} (${code})` : (unit ?? code);
  return [quantity.text() ?? quantity.at('comparator').text(), quantity.at('value').text(), measure].filter(Boolean).join(' ');
}

/** Period as sent: "2021-01-01 – 2021-12-31", "– 2012-03-17"; reports an end before its start. */
export function periodText(period: Source): string {
  const [start, end] = [period.at('start').text(), period.at('end').text()];
  if (isCalDate(start) && isCalDate(end) && compareDates(end, start) < 0) {
    period.report('adapter.contradiction', { value: end, other: 'start', otherValue: start });
  }
  return start || end ? `${start ?? ''} – ${end ?? ''}`.trim() : '';
}

/** Identifier: "Member Number: 888"; a bare string is its own value. */
export function identifierText(identifier: Source): string {
  const value = identifier.text() ?? identifier.at('value').text();
  const type = codingOf(identifier.at('type')).at('display').text() ?? identifier.at('type', 'text').text();
  return value && type ? `${type}: ${value}` : (value ?? '');
}

/** HumanName, as a list, one or a plain string. */
export function nameText(name: Source): string {
  return name.items
    .map(one => one.text() ?? one.at('text').text() ?? joinWords([...one.at('prefix').items, ...one.at('given').items, one.at('family')]))
    .filter(Boolean)
    .join(', ');
}

const joinWords = (words: Source[]): string =>
  words
    .map(word => word.text())
    .filter(Boolean)
    .join(' ');

/** The name a reference gives: its display, or that of what it points to. `Organization/1` alone is no name. */
export function referenceName(reference: Source, resolve: Resolve): string | undefined {
  const target = reference.at('reference').peek();
  const found = target === undefined ? undefined : resolve(target);
  return reference.at('display').text() ?? ((found && nameText(found.at('name'))) || undefined);
}

/** The name, or else the reference or identifier as sent. */
export const referenceText = (reference: Source, resolve: Resolve): string =>
  reference.text() ?? referenceName(reference, resolve) ?? reference.at('reference').text() ?? identifierText(reference.at('identifier'));

/** Several references, "a, b". */
export const referencesText = (list: Source, resolve: Resolve): string =>
  list.items
    .map(item => referenceText(item, resolve))
    .filter(Boolean)
    .join(', ');

/** ContactPoint: "phone: +1 …". */
export const telecomText = (point: Source): string => [point.at('system').text(), point.at('value').text()].filter(Boolean).join(': ');

/** The `value[x]` of an extension or of a cost, whatever its type. */
export function valueText(holder: Source): string {
  return joinItems(holder.keys.filter(key => key.startsWith('value')).map(key => typedText(key, holder.at(key))));
}

function typedText(key: string, value: Source): string {
  if (/Concept$|Coding$/.test(key)) return conceptText(value) ?? '';
  if (/Quantity$|Money$|Range$/.test(key)) return quantityText(value);
  if (/Reference$/.test(key)) return referenceText(value, () => undefined);
  if (/Period$/.test(key)) return periodText(value);
  return describe(value);
}

/** Extensions of an element in one line each, under the last part of their address: `…/plan-rating` → "Plan rating". */
export function extensionLines(element: Source): { id: string; label: string; value: string }[] {
  return ['extension', 'modifierExtension'].flatMap(list =>
    element.at(list).items.map(extension => {
      const id = extension.at('url').text() ?? extension.path;
      const nested = joinParts(extensionLines(extension).map(({ label, value }) => `${label}: ${value}`));
      return { id, label: humanise(id.split(/[/:#]/).filter(Boolean).at(-1) ?? id), value: joinItems([valueText(extension), nested]) };
    }),
  );
}
