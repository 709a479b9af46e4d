/** What one beneficiary must have: a party, a relation, and who acts for a minor (V16). */
import { report, at } from '../check/reader';
import type { Site } from '../check/reader';
import type { BeneficiaryEntry } from '../model';
import type { BeneficiaryContext } from './beneficiary-context';
import { identityKeys, isBelow, likenessKey, type Identified } from './beneficiary-reader';

const KNOWN = 'self spouse child parent sibling grandparent grandchild employer employee guardian creditor'.split(' ');

/** A named beneficiary. Issues: `beneficiary.party-missing` and those of the relation, the insured and minors. */
export function checkNamed(entry: BeneficiaryEntry, context: BeneficiaryContext, site: Site): void {
  if (!entry.party) report(at(site, 'party'), 'beneficiary.party-missing');
  checkRelation(entry, context, at(site, 'relationToInsured'));
  if (!entry.party) return;
  if (entry.kind === 'death') checkNotInsured(entry.party, context, at(site, 'party'));
  checkMinor(entry, context, site);
}

/** Issues: `beneficiary.relation-missing`, `.relation-reason` (`other` or a word we do not know), `.relation-not-allowed`, `.is-insured`. */
function checkRelation(
  { kind, relationToInsured: relation, relationReason: reason }: BeneficiaryEntry,
  context: BeneficiaryContext,
  site: Site,
) {
  if (!relation) return report(site, 'beneficiary.relation-missing');
  const words = typeof reason === 'string' ? [reason] : Object.values(reason ?? {});
  if (!KNOWN.includes(relation) && !words.some(word => word.trim())) report(site, 'beneficiary.relation-reason', { relation });
  const { onlyRelations } = context;
  if (onlyRelations && !onlyRelations.includes(relation)) report(site, 'beneficiary.relation-not-allowed', { relation });
  if (kind === 'death' && relation === 'self') report(site, 'beneficiary.is-insured');
}

/** The insured cannot receive what is paid on the insured's death. Issues: `beneficiary.is-insured`, `.maybe-insured` (warning). */
function checkNotInsured(who: Identified, { insured }: BeneficiaryContext, site: Site): void {
  const theirs = identityKeys(insured);
  if (identityKeys(who).some(key => theirs.includes(key))) return report(site, 'beneficiary.is-insured');
  const like = likenessKey(who);
  if (like && like === likenessKey(insured)) report(site, 'beneficiary.maybe-insured', undefined, 'warning');
}

const isOrganisation = (who: object): boolean =>
  ['uscc', 'lei', 'legalRep', 'contact'].some(key => key in who) || ('name' in who && typeof who.name === 'string');

/** Issues: `beneficiary.birth-date-missing` (warning), `.guardian-missing`, `.guardian-minor`, `.guardian-self`. */
function checkMinor({ party, guardian }: BeneficiaryEntry, { adultAge, today }: BeneficiaryContext, site: Site): void {
  const who = party as Identified;
  if (isOrganisation(who)) return;
  if (!who.birthDate) return report(at(site, 'party.birthDate'), 'beneficiary.birth-date-missing', undefined, 'warning');
  if (!isBelow(adultAge, who.birthDate, today)) return;
  if (!guardian) return report(at(site, 'guardian'), 'beneficiary.guardian-missing', { adultAge });
  if (isBelow(adultAge, guardian.birthDate, today)) report(at(site, 'guardian'), 'beneficiary.guardian-minor', { adultAge });
  const own = identityKeys(who);
  if (identityKeys(guardian).some(key => own.includes(key))) report(at(site, 'guardian'), 'beneficiary.guardian-self');
}
