import type { ConsentRecord, SignatureRecord } from './consent';
import type { Beneficiary, PartyRole } from './party';
import type { ProposalStatus } from './status';

/** An application for a contract, from the first answer to the issued policy. `traceId` leads to the evidence of how it was made. */
export interface Proposal {
  id: string;
  quoteId: string;
  parties: PartyRole[];
  beneficiaries: Beneficiary[];
  consents: ConsentRecord[];
  signatures: SignatureRecord[];
  status: ProposalStatus;
  traceId: string;
}
