import type { Text } from '../../../domain/model';
import type { PolicyAction } from '../../../domain/status/policy';

/** `ask` masks the number until the person asks for it, `never` keeps it masked. */
export type RevealMode = 'ask' | 'never';

/** One next action that the host offers; those not legal in the policy's state are left out. */
export interface PolicyActionOffer {
  action: PolicyAction;
  /** The host's own words for it. */
  label?: Text;
  /** Shown, but cannot be used now, for this reason. */
  disabledReason?: Text;
}

/** Detail of `ins-reveal`; the number itself is never in it. */
export interface RevealDetail {
  field: 'policy-no';
  shown: boolean;
}
