/** Words, extensions and hints of FHIR questionnaires. */
import type { Text } from '../../domain/model';
import type { Source } from '../source';

const HL7 = /^https?:\/\/hl7\.org\/fhir\/(?:.*\/)?StructureDefinition\/([^/|]+)(?:\|.*)?$/;

/** The short name of an extension of HL7 itself; others have none. */
export const extensionName = (extension: Source): string | undefined => HL7.exec(extension.at('url').peek() ?? '')?.[1];

/** Extensions of that name, without the prefixes that HL7 gives to some (`questionnaire-`, `sdc-questionnaire-`). */
export const extensionsOf = (element: Source, name: string): Source[] =>
  element.at('extension').items.filter(extension => plainName(extensionName(extension)) === name);

const plainName = (name: string | undefined): string | undefined => name?.replace(/^(?:sdc-)?questionnaire-/, '');

/** The `value[x]` of an extension: its member and what is in it. */
export function extensionValue(extension: Source): { member: string; value: Source } | undefined {
  const member = extension.keys.find(key => key.startsWith('value'));
  if (member === undefined) return undefined;
  extension.at('url').text();
  return { member, value: extension.at(member) };
}

/** The value of a simple extension as text. */
export function extensionText(element: Source, name: string): string | undefined {
  const [extension] = extensionsOf(element, name);
  const found = extension && extensionValue(extension);
  return found && (found.value.text() ?? found.value.at('coding', 0, 'code').text() ?? found.value.at('code').text());
}

/** Words with their translations: `{ en: "…", de: "…" }`, or just the words where there is one language. */
export function translated(element: Source, member: string, language: string | undefined): Text {
  const words = element.at(member).text() ?? '';
  const translations = extensionsOf(element.at(`_${member}`), 'translation').flatMap(translation => {
    const parts = new Map(translation.at('extension').items.map(part => [part.at('url').peek(), part]));
    const [lang, content] = ['lang', 'content'].map(key => {
      const part = parts.get(key);
      part?.at('url').text();
      return part && extensionValue(part)?.value.text();
    });
    translation.at('url').text();
    return lang !== undefined && content !== undefined ? [[lang, content] as const] : [];
  });
  return translations.length > 0 ? { [language ?? 'und']: words, ...Object.fromEntries(translations) } : words;
}

/** Extensions read elsewhere, as limits or behaviour. */
const HANDLED = new Set([
  'minValue',
  'maxValue',
  'minLength',
  'regex',
  'maxDecimalPlaces',
  'mimeType',
  'maxSize',
  'entryFormat',
  'minOccurs',
  'maxOccurs',
  'unit',
  'unitOption',
  'unitOpen',
  'itemControl',
  'hidden',
  'sliderStepValue',
  'referenceResource',
  'minQuantity',
  'maxQuantity',
  'translation',
  'optionExclusive',
  'optionPrefix',
]);

/** Extensions that only say how to show or read something: kept as hints under their name. */
const HINTS = new Set([
  'designNote',
  'displayCategory',
  'choiceOrientation',
  'supportLink',
  'usageMode',
  'openLabel',
  'shortText',
  'preferredTerminologyServer',
  'optionalDisplay',
  'width',
  'columnCount',
  'collapsible',
  'keyboard',
  'fhirType',
  'baseType',
  'referenceProfile',
  'ordinalValue',
  'itemWeight',
  'rendering-style',
  'instruction',
]);

/** Hints of an item; what is neither a hint nor handled is reported, expressions by their own code. */
export function hintsOf(item: Source): Record<string, string> {
  const hints: Record<string, string> = {};
  for (const extension of item.at('extension').items) {
    const name = plainName(extensionName(extension));
    if (name !== undefined && HINTS.has(name)) {
      const words = extensionText(item, name);
      if (words === undefined) continue;
      hints[name] = words;
      if (extension.at('valueCodeableConcept').exists) extension.dismiss();
    } else if (name === undefined || !HANDLED.has(name)) reportExtension(extension);
  }
  const definition = item.at('definition').text();
  const disabled = item.at('disabledDisplay').text();
  return { ...hints, ...(definition ? { definition } : {}), ...(disabled ? { disabledDisplay: disabled } : {}) };
}

/** `adapter.unsupported-expression` {url, language} for what would have to be computed, else `adapter.unsupported-extension` {url}. */
export function reportExtension(extension: Source): void {
  const url = extension.at('url').peek() ?? '';
  const expression = extension.at('valueExpression');
  if (expression.exists) extension.report('adapter.unsupported-expression', { url, language: expression.at('language').peek() ?? '' });
  else extension.report('adapter.unsupported-extension', { url });
}
