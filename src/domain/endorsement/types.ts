import type { EffectiveRule, EndorsementType, MoneyEffect, Role } from '../model';

/** What one kind of change needs, before an insurer's own rules narrow it. */
export interface EndorsementRow {
  /** Who may ask for it. */
  readonly by: readonly Role[];
  /** The insured must agree in writing: cover on their life, or who is paid on their death, changes (Insurance Law Art. 34, 39, 41). */
  readonly insuredConsent: boolean;
  readonly effective: EffectiveRule;
  readonly money: MoneyEffect;
  /** The insurer must rate or underwrite anew before it can be confirmed. */
  readonly reassess: boolean;
  /** Nothing undoes it: say so before it is confirmed. */
  readonly final: boolean;
}

const row = (effective: EffectiveRule, money: MoneyEffect, extra: Partial<EndorsementRow> = {}): EndorsementRow => ({
  by: ['applicant'],
  insuredConsent: false,
  effective,
  money,
  reassess: false,
  final: false,
  ...extra,
});

const reassess = { reassess: true } as const;
const either = { by: ['applicant', 'insured'] } as const;
const withConsent = { insuredConsent: true } as const;

/**
 * All endorsement types of domain.md §2.3 with the usual rules. An insurer's table replaces rows: `{ ...ENDORSEMENTS, plan: … }`.
 * `birth-sex` re-rates and may void the contract, hence `retro`; `cool-off` and `surrender` are as open as buying was (R-CN-01 Art. 29).
 */
export const ENDORSEMENTS: Readonly<Record<EndorsementType, EndorsementRow>> = /* @__PURE__ */ Object.freeze({
  contact: /* @__PURE__ */ row('immediate', 'none', either),
  address: /* @__PURE__ */ row('immediate', 'none', either),
  'name-id': /* @__PURE__ */ row('immediate', 'none', either),
  'birth-sex': /* @__PURE__ */ row('retro', 'both', { ...either, ...reassess }),
  beneficiary: /* @__PURE__ */ row('immediate', 'none', { ...either, ...withConsent }),
  'payer-account': /* @__PURE__ */ row('next-due', 'none', { by: ['applicant', 'payer'] }),
  applicant: /* @__PURE__ */ row('next-day-0h', 'none', withConsent),
  'add-insured': /* @__PURE__ */ row('next-day-0h', 'collect', { ...withConsent, ...reassess }),
  'remove-insured': /* @__PURE__ */ row('next-day-0h', 'refund'),
  'increase-sum': /* @__PURE__ */ row('next-day-0h', 'collect', { ...withConsent, ...reassess }),
  'decrease-sum': /* @__PURE__ */ row('next-day-0h', 'refund'),
  'add-rider': /* @__PURE__ */ row('next-day-0h', 'collect', { ...withConsent, ...reassess }),
  'remove-rider': /* @__PURE__ */ row('next-due', 'refund'),
  plan: /* @__PURE__ */ row('next-due', 'both', { ...withConsent, ...reassess }),
  frequency: /* @__PURE__ */ row('next-due', 'both'),
  occupation: /* @__PURE__ */ row('next-day-0h', 'both', { ...either, ...reassess }),
  'vehicle-plate': /* @__PURE__ */ row('immediate', 'none'),
  'vehicle-owner': /* @__PURE__ */ row('next-day-0h', 'both', reassess),
  'vehicle-use': /* @__PURE__ */ row('next-day-0h', 'both', reassess),
  'device-swap': /* @__PURE__ */ row('immediate', 'both', reassess),
  'device-part': /* @__PURE__ */ row('immediate', 'none'),
  loan: /* @__PURE__ */ row('immediate', 'refund', withConsent),
  'loan-repay': /* @__PURE__ */ row('immediate', 'collect', { by: ['applicant', 'payer'] }),
  apl: /* @__PURE__ */ row('next-due', 'none'),
  'dividend-option': /* @__PURE__ */ row('next-due', 'none'),
  'partial-withdrawal': /* @__PURE__ */ row('next-day-0h', 'refund', { final: true }),
  'premium-holiday': /* @__PURE__ */ row('next-due', 'none'),
  'paid-up': /* @__PURE__ */ row('next-due', 'none', { final: true }),
  reinstatement: /* @__PURE__ */ row('next-day-0h', 'collect', { ...withConsent, ...reassess }),
  reissue: /* @__PURE__ */ row('immediate', 'none'),
  'cool-off': /* @__PURE__ */ row('retro', 'refund', { final: true }),
  surrender: /* @__PURE__ */ row('next-day-0h', 'refund', { final: true }),
  suspend: /* @__PURE__ */ row('next-day-0h', 'none'),
  resume: /* @__PURE__ */ row('next-day-0h', 'none'),
});
