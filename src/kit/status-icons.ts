import { checkIcon } from './icons/check';
import { clockIcon } from './icons/clock';
import { crossIcon } from './icons/cross';
import { pauseIcon } from './icons/pause';
import { paymentIcon } from './icons/payment';
import { shieldIcon } from './icons/shield';
import { shieldOffIcon } from './icons/shield-off';
import { undoIcon } from './icons/undo';
import type { StatusIcons } from './status';

/** Drawings for the states of `policyMachine`. */
export const policyIcons: StatusIcons = {
  check: checkIcon,
  clock: clockIcon,
  cross: crossIcon,
  ended: shieldOffIcon,
  pause: pauseIcon,
  payment: paymentIcon,
  shield: shieldIcon,
  undo: undoIcon,
};
