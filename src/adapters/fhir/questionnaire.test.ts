import { describe, expect, it } from 'vitest';
import { checkDisclosure, disclosureIssues, disclosureProgress, startDisclosure, visibleQuestions } from '../../domain';
import { describeGiven, givenFiles, givenText } from '../../../test/support/given-adapters';
import { parseExactJson } from '../exact-json';
import { fromQuestionnaire } from './questionnaire';
import { validateQuestionnaireResponse } from './questionnaire-response';

const jsonOf = (file: string): Record<string, unknown> => {
  const json = parseExactJson(givenText(file));
  if (!json.ok) throw new Error(file);
  return json.value as Record<string, unknown>;
};

describeGiven('the given questionnaires', 42, () => {
  const files = [...givenFiles('forms/fhir-questionnaires'), ...givenFiles('fhir/Questionnaire'), ...givenFiles('fhir/QuestionnaireResponse')];
  const questionnaires = files.filter(file => jsonOf(file).resourceType === 'Questionnaire');
  const responses = files.filter(file => jsonOf(file).resourceType === 'QuestionnaireResponse');

  it.each(questionnaires)('%s', file => {
    const { value, issues, unmapped } = fromQuestionnaire(jsonOf(file));
    const d = value[0]!;
    console.log(file, d.questions.length, issues.map(i => `${i.code} ${i.path} ${JSON.stringify(i.params??'')}`), unmapped, checkDisclosure(d));
    const s = startDisclosure(d, { asOf: '2026-11-22' });
    if (!s.ok) throw new Error(JSON.stringify(s));
    console.log(JSON.stringify(disclosureProgress(s.value)), visibleQuestions(s.value).length, disclosureIssues(s.value).length);
  });
  it.each(responses)('%s', file => {
    const r = jsonOf(file);
    const q = questionnaires.map(jsonOf).find(q => q.id === r.id || q.url === r.questionnaire)!;
    console.log(validateQuestionnaireResponse(q, r));
  });
});
