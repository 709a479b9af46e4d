import type { Audit, DocRequirement, FileRef } from './document';
import type { Address, Phone } from './identity';
import type { PartyRole } from './party';
import type { Payout } from './payout';
import type { CodeRef, Dec, Money, Open, Text, Timestamp } from './primitives';
import type { ClaimStatus } from './status';

export type ClaimKind =
  'medical' | 'death' | 'disability' | 'critical-illness' | 'motor' | 'property' | 'device' | 'warranty' | 'travel' | 'other';

/** First notice of loss. `occurredAt` is the local time the reporter states, or the day; `occurredAtUnknown`: it is a guess. */
export interface Fnol {
  reportedAt: Timestamp;
  /** @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}.*)?$ */
  occurredAt: string;
  occurredAtUnknown?: boolean;
  place?: Address;
  cause: CodeRef;
  description: string;
  injured?: boolean;
  policeReport?: string;
  reporter: PartyRole;
  contact: Phone;
  photos: FileRef[];
  /** Degrees as decimals, `acc` = accuracy in metres. Only with the reporter's consent. */
  geo?: { lat: Dec; lon: Dec; acc: number };
}

/** What the insurer found before it decides. Amounts are the insurer's. */
export interface Assessment {
  at: Timestamp;
  by?: CodeRef;
  /** What was claimed, and what of it was recognised. */
  claimed?: Money;
  recognised?: Money;
  findings: { coverageCode?: string; text: Text; clauseRef?: string; amount?: Money }[];
  /** Each part that is not paid, with its reason and clause (R-CN-12: reasons in writing). */
  refusals?: { reason: CodeRef; text: Text; clauseRef?: string; amount?: Money }[];
}

/** A day by which somebody must act. `basis` names the rule, e.g. `R-CN-12`; a clock that waits for documents is `paused`. */
export interface ClaimClock {
  name: string;
  dueAt: Timestamp;
  basis: string;
  paused?: boolean;
}

/** An objection to a decision, and where it is heard. */
export interface Dispute {
  id: string;
  openedAt: Timestamp;
  by: PartyRole;
  route: 'insurer' | 'mediation' | 'arbitration' | 'litigation' | 'regulator';
  reason: Text;
  amount?: Money;
  status: 'open' | 'settled' | 'upheld' | 'dismissed' | 'withdrawn';
  closedAt?: Timestamp;
  outcome?: Text;
}

/** A claim from report to closing. Its states and events: `claimMachine`. */
export interface Claim {
  no: string;
  policyNo: string;
  kind: Open<ClaimKind>;
  fnol: Fnol;
  status: ClaimStatus;
  /** Asked for once and completely (R-CN-12 Art. 22). */
  requirements: DocRequirement[];
  assessment?: Assessment;
  payout?: Payout;
  clocks: ClaimClock[];
  timeline: Audit[];
  handler?: CodeRef;
  disputes?: Dispute[];
}
