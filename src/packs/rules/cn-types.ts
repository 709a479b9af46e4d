import type { ClockRule } from '../../domain/date/clock';
import type { Dec, Money } from '../../domain/model';
import type { CoolingOff, DatedTable, PackRule } from '../rule';

/** Names of clocks that life cycles start, pause and stop. */
export type CnClock =
  | 'decision'
  | 'payment'
  | 'refusal'
  | 'surrender-payment'
  | 'grace'
  | 'grace-after-demand'
  | 'reinstatement'
  | 'contestable'
  | 'rescission'
  | 'suicide';

export type LifeDesign = 'ordinary' | 'participating' | 'universal' | 'unit-linked';

/** Sale and disclosure. */
export interface CnSaleRules {
  'R-CN-01': PackRule<{
    platformPage: readonly string[];
    productPage: readonly string[];
    /** In bold, not smaller than the product's name. */
    uncertaintyText: string;
    onlyInsurersMay: readonly string[];
  }>;
  'R-CN-02': PackRule<{
    /** The order of pages of an internet sale. */
    pageChain: readonly string[];
    /** Each on a page of its own, confirmed by the applicant. */
    separatePages: readonly string[];
    tracked: readonly string[];
    /** Years after the end of the contract. */
    retentionYears: { upToOneYear: number; longer: number };
  }>;
  'R-CN-03': PackRule<{
    /** Art. 25: what must be said before the application, as a checklist. */
    beforeApplication: readonly string[];
    /** Art. 26: in eye-catching type and explained. */
    eyeCatching: readonly string[];
    simplifiedForRepeatMonths: number;
    agentShows: readonly string[];
    /** Art. 28 */
    adviseToStop: readonly string[];
    agentLeftNoticeDays: number;
  }>;
  'R-CN-04': PackRule<{ levels: readonly string[]; extraCareFromAge: number }>;
  'R-CN-05': PackRule<{ nonPersonalisedOption: boolean; thirdPartyForbidden: readonly string[] }>;
  'R-CN-08': PackRule<{
    bannedWords: readonly string[];
    requiredWords: readonly string[];
    keyFacts: readonly string[];
    stopSaleNoticeDays: number;
  }>;
  'R-CN-09': PackRule<{ nameContains: string; equalInstallmentsUpToMonths: number; zeroFirstInstallment: 'misleading' }>;
  'R-CN-10': PackRule<{ fromAge: number; termLongerThanMonths: number; internetSalesExempt: boolean }>;
}

/** Product, illustration and benefit. */
export interface CnProductRules {
  'R-CN-06': PackRule<{
    /** Guaranteed first; high, middle and low are abolished. */
    scenarios: Readonly<Partial<Record<LifeDesign, readonly string[]>>>;
    /** Dividend spread may be at most this less the pricing rate; fractions. */
    dividendCap: DatedTable<Dec>;
    /** Rates of unit-linked scenarios, best first; fractions. */
    unitLinkedRates: readonly Dec[];
    /** Entered in full by the applicant. */
    transcription: string;
    neverComparedWith: readonly string[];
    realisationRateWorkingDays: number;
  }>;
  /** Ceilings of pricing rates by design, fractions. */
  'R-CN-07': PackRule<{ ceiling: Readonly<Partial<Record<LifeDesign, DatedTable<Dec>>>> }>;
  /** A `DeathCapRule` of the domain: death benefit of all contracts together; the first band whose `below` the age is under. */
  'R-CN-11': PackRule<{ id: string; bands: { below: number; max: Money }[]; notCounted: string[] }>;
  'R-CN-13': PackRule<{ coolingOff: CoolingOff; cashValuePaymentDays: number; maxWaitingDays: number }>;
}

/** Service, claims, identity and data. */
export interface CnServiceRules {
  'R-CN-12': PackRule<{
    clocks: Readonly<Record<CnClock, ClockRule>>;
    /** States of a claim in which a clock stands still. */
    pausedIn: Readonly<Partial<Record<CnClock, readonly string[]>>>;
    /** Art. 22: missing documents are named once and completely. */
    missingDocumentsAtOnce: boolean;
  }>;
  'R-CN-14': PackRule<{ elements: readonly string[]; cashFrom: Dec; transferFrom: Dec; payoutFrom: Dec }>;
  'R-CN-15': PackRule<{ separateConsent: readonly string[]; guardianBelowAge: number; faceNotOnlyWay: boolean }>;
  'R-CN-16': PackRule<{ explicitLabel: boolean; implicitMetadata: boolean; removable: boolean }>;
  'R-CN-17': PackRule<{ elder: { minFontPx: number; scalePercent: number; minTargetPx: number; ads: boolean } }>;
  'R-CN-18': PackRule<{ collectedTaxes: readonly string[]; policyOffers: readonly string[] }>;
}

export interface CnRules extends CnSaleRules, CnProductRules, CnServiceRules {}
