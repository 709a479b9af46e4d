/** For tests only: fills in a FHIR questionnaire as somebody would who knows only the questionnaire's JSON. */
export type Json = Record<string, unknown>;

export const listOf = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);

const VALUES: Record<string, [string, unknown]> = {
  boolean: ['valueBoolean', true],
  decimal: ['valueDecimal', 12.5],
  integer: ['valueInteger', 12],
  date: ['valueDate', '2020-02-29'],
  dateTime: ['valueDateTime', '2020-02-29T10:00:00Z'],
  time: ['valueTime', '10:00:00'],
  string: ['valueString', 'words'],
  text: ['valueString', 'more words'],
  url: ['valueUri', 'https://example.org/'],
  attachment: ['valueAttachment', { contentType: 'image/png', title: 'scan', size: 10 }],
  reference: ['valueReference', { reference: 'Patient/1' }],
  quantity: ['valueQuantity', { value: 70 }],
};

/** A value of the wrong kind for everything that is no text. */
export const WRONG: [string, unknown] = ['valueInteger', 7];

function answerTo(item: Json): Json | undefined {
  const [option] = listOf(item.answerOption);
  if (option) {
    const member = Object.keys(option).find(key => key.startsWith('value')) ?? '';
    return { [member]: option[member] };
  }
  if (['choice', 'open-choice', 'coding'].includes(String(item.type))) return { valueCoding: { code: 'any' } };
  const [member, value] = VALUES[String(item.type)] ?? ['', undefined];
  const unit = listOf(item.extension).find(({ url }) => String(url).endsWith('unitOption'))?.valueCoding as Json | undefined;
  if (item.type === 'quantity' && unit) return { valueQuantity: { value: 70, code: unit.code, system: unit.system } };
  return member ? { [member]: value } : undefined;
}

/** Is it asked, as far as the answers given before tell? Only what the given questionnaires use. */
function isAsked(item: Json, answers: Map<string, Json>): boolean {
  return listOf(item.enableWhen).every(({ question, operator, answerBoolean, answerCoding }) => {
    const given = answers.get(String(question));
    if (operator === 'exists') return (given !== undefined) === answerBoolean;
    const value = given?.valueBoolean ?? (given?.valueCoding as Json | undefined)?.code;
    return value !== undefined && value === (answerBoolean ?? (answerCoding as Json | undefined)?.code);
  });
}

/** Items of a response with one answer each. */
export function fill(items: unknown, answers = new Map<string, Json>()): Json[] {
  return listOf(items).flatMap((item): Json[] => {
    const linkId = String(item.linkId);
    if (item.type === 'display' || !isAsked(item, answers)) return [];
    if (item.type === 'group') {
      const inner = fill(item.item, answers);
      return inner.length > 0 ? [{ linkId, item: inner }] : [];
    }
    const answer = answerTo(item);
    if (!answer) return [];
    answers.set(linkId, answer);
    const inner = fill(item.item, answers);
    return [{ linkId, answer: [inner.length > 0 ? { ...answer, item: inner } : answer] }];
  });
}

export const responseTo = (questionnaire: Json): Json => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: fill(questionnaire.item),
});

/** Every item of a questionnaire or a response, with what it stands in. */
export function everyItem(holder: Json, parents: Json[] = []): { item: Json; parents: Json[] }[] {
  const inner = [...listOf(holder.item), ...listOf(holder.answer).flatMap(answer => listOf(answer.item))];
  return inner.flatMap(item => [{ item, parents: [...parents, holder] }, ...everyItem(item, [...parents, holder])]);
}

export const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
