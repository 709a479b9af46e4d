import type { ConsentRecord, SignatureRecord } from './consent';
import type { Answer } from './disclosure';
import type { Beneficiary, PartyRole } from './party';
import type { ProposalStatus } from './status';
import type { UnderwritingDecision } from './underwriting';

/** An application for a contract, from the first answer to the issued policy. `traceId` leads to the evidence of how it was made. */
export interface Proposal {
  id: string;
  quoteId: string;
  parties: PartyRole[];
  beneficiaries: Beneficiary[];
  answers: Answer[];
  consents: ConsentRecord[];
  signatures: SignatureRecord[];
  uw?: UnderwritingDecision;
  status: ProposalStatus;
  traceId: string;
}
