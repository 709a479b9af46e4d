import type { PlanOffer, PolicySlice } from '../domain/model';
import { issue, type Issue } from '../domain/result';
import { adapted, type Adapted } from './adapted';
import { fromCmsPlans } from './cms/cms';
import { detectFormat, type Format } from './detect';
import { fromCoverages } from './fhir/coverage';
import { fromInsurancePlan } from './fhir/insurance-plan';
import { fromOkpRows, okpChoices, type OkpChoice, type OkpChoices } from './okp/okp';
import { fromOpinProducts } from './opin/opin';
import { qhpProfiles, type QhpProfile } from './qhp/profiles';
import { fromQhpRows, type QhpOptions } from './qhp/qhp';
import { readData } from './read-data';
import { Source } from './source';

/** A file in any known format, as the widgets take it. */
export interface AnyAdapted {
  format: Format;
  kind: 'offers' | 'policies' | 'none';
  offers: PlanOffer[];
  policies: PolicySlice[];
  issues: Issue[];
  unmapped: string[];
  /** What the file lets a reader choose from, and what these offers were made with. */
  options?: { format: 'qhp'; profiles: QhpProfile[]; chosen: QhpOptions } | { format: 'okp'; choices: OkpChoices; chosen: OkpChoice };
}

/** The choices for formats that hold prices of many people. */
export interface AnyChoice {
  qhp?: QhpOptions;
  okp?: OkpChoice;
}

/**
 * Reads the text of a file (or JSON that was parsed already) and adapts it. Total. Where the file needs a choice that is not
 * given, the first one it offers is used to have something to look at, and reported: `adapter.choice-assumed`.
 * Issues besides those of the adapters: `json.syntax`, `csv.*`, `adapter.unknown-format` (with `file`).
 */
export function adaptAny(input: unknown, fileName?: string, choice: AnyChoice = {}): AnyAdapted {
  const read = readData(input);
  const format = detectFormat(read.data);
  const result = adaptFormat(format, read.data, choice);
  const unknown =
    format === 'unknown' && read.data !== undefined
      ? [issue('adapter.unknown-format', undefined, fileName ? { file: fileName } : undefined)]
      : [];
  return { ...result, format, issues: [...read.issues, ...unknown, ...result.issues] };
}

type Found = Omit<AnyAdapted, 'format'>;

function adaptFormat(format: Format, data: unknown, choice: AnyChoice): Found {
  switch (format) {
    case 'fhir-insurance-plan':
      return offersFound(fromInsurancePlan(data));
    case 'fhir-coverage':
      return policiesFound(fromCoverages(data));
    case 'fhir-bundle':
      return bundleFound(data);
    case 'qhp':
      return qhpFound(data, choice.qhp ?? {});
    case 'okp':
      return okpFound(data, choice.okp ?? {});
    case 'opin':
      return offersFound(fromOpinProducts(data));
    case 'cms':
      return offersFound(fromCmsPlans(data));
    case 'canonical-offers':
      return offersFound(asSent<PlanOffer>(data, 'offers'));
    case 'canonical-policies':
      return policiesFound(asSent<PolicySlice>(data, 'policies'));
    case 'unknown':
      return { kind: 'none', offers: [], policies: [], issues: [], unmapped: [] };
  }
}

const offersFound = ({ value, issues, unmapped }: Adapted<PlanOffer[]>): Found => ({
  kind: value.length > 0 ? 'offers' : 'none',
  offers: value,
  policies: [],
  issues,
  unmapped,
});

const policiesFound = ({ value, issues, unmapped }: Adapted<PolicySlice[]>): Found => ({
  kind: value.length > 0 ? 'policies' : 'none',
  offers: [],
  policies: value,
  issues,
  unmapped,
});

/** A bundle may hold plans, coverages or both; what one run does not read the other may. */
function bundleFound(data: unknown): Found {
  const plans = fromInsurancePlan(data);
  const policies = fromCoverages(data);
  if (policies.value.length === 0) return offersFound(plans);
  if (plans.value.length === 0) return policiesFound(policies);
  const left = new Set(policies.unmapped);
  return {
    kind: 'offers',
    offers: plans.value,
    policies: policies.value,
    issues: [...plans.issues, ...policies.issues],
    unmapped: plans.unmapped.filter(path => left.has(path)),
  };
}

const assumed = (what: string, value: string): Issue => issue('adapter.choice-assumed', undefined, { what, value }, 'warning');

function qhpFound(data: unknown, given: QhpOptions): Found {
  const profiles = qhpProfiles(data);
  const first = profiles.find(profile => profile.id.startsWith('adult_individual')) ?? profiles[0];
  const profile = given.profile ?? first?.id;
  const chosen: QhpOptions = profile === undefined ? given : { ...given, profile };
  const found = offersFound(fromQhpRows(data, chosen));
  const issues = given.profile === undefined && profile !== undefined ? [assumed('profile', profile)] : [];
  return { ...found, issues: [...issues, ...found.issues], options: { format: 'qhp', profiles, chosen } };
}

function okpFound(data: unknown, given: OkpChoice): Found {
  const choices = okpChoices(data);
  const first: OkpChoice = {
    ...(choices.ageClasses[0] === undefined ? {} : { ageClass: choices.ageClasses[0] }),
    ...(choices.accidentCovers[0] === undefined ? {} : { accidentCover: choices.accidentCovers[0] }),
    ...(choices.deductiblesCHF[0] === undefined ? {} : { deductibleCHF: choices.deductiblesCHF[0] }),
  };
  const chosen = { ...first, ...given };
  const open = Object.entries(first).filter(([key]) => !Object.hasOwn(given, key));
  const found = offersFound(fromOkpRows(data, chosen));
  const issues = open.map(([what, value]) => assumed(what, String(value)));
  return { ...found, issues: [...issues, ...found.issues], options: { format: 'okp', choices, chosen } };
}

/** Our own model, passed on as sent: the widgets check it themselves. Entries that are no objects are reported. */
function asSent<T>(data: unknown, key: string): Adapted<T[]> {
  const root = Source.of(data);
  const list = root.at(key).exists ? root.at(key) : root;
  const value = list.objects.map(entry => {
    entry.dismiss();
    return entry.raw as T;
  });
  return adapted(value, root);
}
