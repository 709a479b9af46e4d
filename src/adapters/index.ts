/** Outside formats → the canonical model: `ins-ui/adapters`. */
export { summarisePaths, type Adapted } from './adapted';
export { adaptAny, type AnyAdapted, type AnyChoice } from './adapt-any';
export { fromCmsPlans } from './cms/cms';
export { parseCsv, type Table } from './csv';
export { detectFormat, type Format } from './detect';
export { parseExactJson } from './exact-json';
export { fromCoverage, fromCoverages } from './fhir/coverage';
export { fromInsurancePlan } from './fhir/insurance-plan';
export { fromQuestionnaire, type QuestionnaireOptions } from './fhir/questionnaire';
export { validateQuestionnaireResponse, type ResponseIssue } from './fhir/questionnaire-response';
export { fromOkpRows, okpChoices, type OkpChoice, type OkpChoices } from './okp/okp';
export { okpRegions, type OkpRegion } from './okp/regions';
export { fromOpinProducts, type OpinOptions } from './opin/opin';
export { fromQhpRows, type QhpOptions } from './qhp/qhp';
export { qhpProfiles, type QhpProfile } from './qhp/profiles';
