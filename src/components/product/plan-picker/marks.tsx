import { h } from '@stencil/core';
import { asteriskIcon } from '../../../kit/icons/asterisk';
import { banIcon } from '../../../kit/icons/ban';
import { checkIcon } from '../../../kit/icons/check';
import { halfCircleIcon } from '../../../kit/icons/half-circle';
import { helpIcon } from '../../../kit/icons/help';
import { Icon } from '../../../kit/icons/icon';
import { minusIcon } from '../../../kit/icons/minus';
import { plusIcon } from '../../../kit/icons/plus';

/** How a status looks; `optional` carries no tick and no cross (R-EU-01). Always beside its word, never alone. */
const MARKS: Record<string, readonly [icon: string, tone: string]> = {
  covered: [checkIcon, 'success'],
  limited: [halfCircleIcon, 'warning'],
  conditional: [asteriskIcon, 'info'],
  excluded: [banIcon, 'danger'],
  optional: [plusIcon, 'neutral'],
  absent: [minusIcon, 'neutral'],
};

const markOf = (status: string): readonly [icon: string, tone: string] =>
  (Object.hasOwn(MARKS, status) && MARKS[status]) || [helpIcon, 'neutral'];

export const Mark = ({ status }: { status: string }) => {
  const [path, tone] = markOf(status);
  return <Icon path={path} class={`mark tone-${tone}`} />;
};

export const toneOf = (status: string): string => `tone-${markOf(status)[1]}`;
