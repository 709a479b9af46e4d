import type { WarrantyStatus } from '../model';
import type { Machine } from './machine';

export type WarrantyEvent =
  'claim' | 'deliver' | 'activate' | 'wait' | 'start' | 'service' | 'complete' | 'exhaust' | 'expire' | 'transfer' | 'return-goods';

/** Goods sent back take their warranty with them. */
const withGoods = { 'return-goods': 'cancelled' } as const;

/** `granted` → `claimed` is how a gift begins; `waiting` = the manufacturer's own warranty still runs. */
export const warrantyMachine: Machine<WarrantyStatus, WarrantyEvent> = {
  name: 'warranty',
  states: {
    granted: { tone: 'info', icon: 'person', on: { claim: 'claimed', expire: 'expired', ...withGoods } },
    claimed: { tone: 'info', icon: 'check', on: { deliver: 'pending-activation', ...withGoods } },
    ordered: { tone: 'info', icon: 'clock', on: { deliver: 'pending-activation', ...withGoods } },
    'pending-activation': { tone: 'warning', icon: 'clock', on: { activate: 'active', wait: 'waiting', ...withGoods } },
    waiting: { tone: 'info', icon: 'pause', on: { start: 'active', ...withGoods } },
    active: {
      tone: 'success',
      icon: 'shield',
      on: { service: 'in-service', exhaust: 'exhausted', expire: 'expired', transfer: 'transferred', ...withGoods },
    },
    'in-service': { tone: 'info', icon: 'service', on: { complete: 'active', exhaust: 'exhausted', expire: 'expired' } },
    transferred: { tone: 'neutral', icon: 'person', on: {} },
    exhausted: { tone: 'neutral', icon: 'ended', on: {} },
    expired: { tone: 'neutral', icon: 'ended', on: {} },
    cancelled: { tone: 'neutral', icon: 'cross', on: {} },
  },
};
