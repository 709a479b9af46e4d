import type { PolicyStatus } from '../model';
import { policyMachine } from '../status/policy';
import type { PolicyEvent } from '../status/policy';
import type { Condition } from './condition';
import type { LifeCycle } from './types';

const hasApl: Condition = ['all', ['yes', 'aplChosen'], ['at-most', 'dueAmount', 'cashValue']];
const newClocks = [
  { do: 'start-clock', clock: 'waiting' },
  { do: 'start-clock', clock: 'contestable' },
] as const;

/**
 * Facts: `today`, `start`, `end` (first day without cover), `coolingOffUntil`, `graceUntil`, `reinstateUntil`, `contestableUntil` and
 * `rescindUntil` (last days), `due` (of the unpaid instalment), `dueAmount`, `cashValue`, `claimed`, `longTerm`, `aplChosen`,
 * `maturityBenefit`, `underwritten`, `arrearsPaid`, `confirmed` (after the review of what cannot be undone), `renewalOf`.
 * A renewal is a new policy, born here with `link-renewal`; an expired one is never brought back.
 */
export const policyCycle: LifeCycle<PolicyStatus, PolicyEvent> = {
  machine: policyMachine,
  guards: {
    'starts-later': ['before', 'today', 'start'],
    'start-reached': ['not-after', 'start', 'today'],
    'end-reached': ['not-after', 'end', 'today'],
    'within-cooling-off': ['not-after', 'today', 'coolingOffUntil'],
    'no-claim': ['no', 'claimed'],
    'due-passed': ['before', 'due', 'today'],
    'grace-over': ['before', 'graceUntil', 'today'],
    'long-term': ['yes', 'longTerm'],
    'short-term': ['no', 'longTerm'],
    'apl-chosen': ['yes', 'aplChosen'],
    'cash-value-suffices': ['at-most', 'dueAmount', 'cashValue'],
    'no-apl': ['not', hasApl],
    'cash-value-used-up': ['not', ['at-most', 'dueAmount', 'cashValue']],
    'within-reinstatement': ['not-after', 'today', 'reinstateUntil'],
    'reinstatement-over': ['before', 'reinstateUntil', 'today'],
    underwritten: ['yes', 'underwritten'],
    'arrears-paid': ['yes', 'arrearsPaid'],
    confirmed: ['yes', 'confirmed'],
    'benefit-at-end': ['yes', 'maturityBenefit'],
    'no-benefit-at-end': ['no', 'maturityBenefit'],
    'within-rescission': ['not-after', 'today', 'rescindUntil'],
    contestable: ['not-after', 'today', 'contestableUntil'],
  },
  begin: {
    'pending-inception': { guards: ['starts-later'], effects: [{ do: 'link-renewal', when: ['given', 'renewalOf'] }] },
    'in-force': { guards: ['start-reached'], effects: [{ do: 'link-renewal', when: ['given', 'renewalOf'] }] },
  },
  steps: {
    start: { guards: ['start-reached'], by: ['system'] },
    'cool-off': {
      guards: ['within-cooling-off', 'no-claim'],
      by: ['applicant'],
      effects: [{ do: 'end-cover' }, { do: 'refund-full' }],
    },
    'miss-payment': { guards: ['due-passed'], by: ['system'], effects: [{ do: 'start-clock', clock: 'grace' }, { do: 'notify' }] },
    pay: { by: ['applicant', 'payer', 'system'], effects: [{ do: 'record-payment' }, { do: 'stop-clock', clock: 'grace' }] },
    lapse: {
      guards: ['grace-over', 'long-term', 'no-apl'],
      by: ['system'],
      effects: [{ do: 'suspend-cover' }, { do: 'start-clock', clock: 'reinstatement' }, { do: 'notify' }],
    },
    'advance-premium': {
      guards: ['grace-over', 'apl-chosen', 'cash-value-suffices'],
      by: ['system'],
      effects: [{ do: 'advance-premium' }, { do: 'notify' }],
    },
    terminate: { guards: ['grace-over', 'short-term'], by: ['system'], effects: [{ do: 'end-cover' }, { do: 'notify' }] },
    reinstate: {
      guards: ['within-reinstatement', 'underwritten', 'arrears-paid'],
      by: ['applicant'],
      effects: [{ do: 'resume-cover' }, ...newClocks],
    },
    'reduce-paid-up': { guards: ['long-term', 'confirmed'], by: ['applicant'], effects: [{ do: 'stop-premiums' }, { do: 'apply-change' }] },
    surrender: {
      guards: ['confirmed'],
      by: ['applicant'],
      effects: [
        { do: 'end-cover' },
        { do: 'pay-cash-value', when: ['yes', 'longTerm'] },
        { do: 'refund-unearned', when: ['no', 'longTerm'] },
        { do: 'start-clock', clock: 'surrender-payment' },
      ],
    },
    exhaust: { by: ['insurer', 'system'], effects: [{ do: 'end-cover' }] },
    end: { guards: ['end-reached', 'no-benefit-at-end'], by: ['system'], effects: [{ do: 'end-cover' }] },
    mature: { guards: ['end-reached', 'benefit-at-end'], by: ['system'], effects: [{ do: 'end-cover' }, { do: 'pay-maturity' }] },
    rescind: { guards: ['within-rescission', 'contestable'], by: ['insurer'], effects: [{ do: 'end-cover' }, { do: 'notify' }] },
  },
  at: {
    apl: {
      lapse: {
        guards: ['cash-value-used-up'],
        by: ['system'],
        effects: [{ do: 'suspend-cover' }, { do: 'start-clock', clock: 'reinstatement' }, { do: 'notify' }],
      },
    },
    lapsed: {
      terminate: { guards: ['reinstatement-over'], by: ['system'], effects: [{ do: 'end-cover' }, { do: 'pay-cash-value' }] },
    },
  },
};
