import { readData } from './read-data';
import { Source } from './source';

/** The formats that are recognised. */
export type Format =
  | 'fhir-insurance-plan'
  | 'fhir-coverage'
  | 'fhir-bundle'
  | 'qhp'
  | 'okp'
  | 'opin'
  | 'cms'
  | 'canonical-offers'
  | 'canonical-policies'
  | 'unknown';

/** Recognises a format by the fields of the first entry. Total: anything else is `unknown`. */
export function detectFormat(textOrJson: unknown): Format {
  const root = Source.of(readData(textOrJson).data);
  return (
    fhirFormat(root) ??
    (root.at('data', 'brand').items.some(brand => brand.at('companies').exists) ? 'opin' : undefined) ??
    listed(root.at('offers'), offerLike, 'canonical-offers') ??
    listed(root.at('policies'), policyLike, 'canonical-policies') ??
    listed(root.at('plans'), cmsLike, 'cms') ??
    listed(root.at('plans'), qhpLike, 'qhp') ??
    rowFormat(root) ??
    'unknown'
  );
}

function fhirFormat(root: Source): Format | undefined {
  const type = root.items[0]?.at('resourceType').peek();
  if (type === 'Bundle') return 'fhir-bundle';
  return type === 'InsurancePlan' ? 'fhir-insurance-plan' : type === 'Coverage' ? 'fhir-coverage' : undefined;
}

type Looks = (row: Source) => boolean;
const has =
  (...keys: string[]): Looks =>
  row =>
    keys.every(key => row.keys.includes(key));

const offerLike: Looks = has('id', 'name');
const policyLike: Looks = has('no', 'status');
const cmsLike: Looks = row => has('plan_id')(row) && (has('formulary')(row) || has('plan_id_type')(row));
const qhpLike: Looks = row => has('planId', 'monthlyPremiumUSD')(row) || has('planId', 'costSharing')(row);
const okpLike: Looks = has('insurer', 'deductibleCHF', 'monthlyPremiumCHF');

const listed = (list: Source, looks: Looks, format: Format): Format | undefined =>
  list.isList && list.items[0] && looks(list.items[0]) ? format : undefined;

/** A bare list of rows, or one row alone. */
function rowFormat(root: Source): Format | undefined {
  const row = root.items[0];
  if (!row?.isObject) return undefined;
  if (qhpLike(row)) return 'qhp';
  if (okpLike(row)) return 'okp';
  if (cmsLike(row)) return 'cms';
  if (policyLike(row)) return 'canonical-policies';
  return offerLike(row) ? 'canonical-offers' : undefined;
}
