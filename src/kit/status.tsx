import { h, type FunctionalComponent } from '@stencil/core';
import type { Status, StatusIcon, Tone } from '../domain/status/machine';
import { Icon } from './icons/icon';
import { helpIcon } from './icons/help';

/** How a state is told: three times, by word, icon and tone (visual.md, principle 5). */
export interface StatusLook {
  tone: Tone;
  word: string;
  /** Path data of the icon. */
  icon: string;
}

/** The drawings of a machine's icons; each machine brings its own, so that only those ship. */
export type StatusIcons = Readonly<Partial<Record<StatusIcon, string>>>;

/** Puts words and drawing to a state. A state we do not know shows its own code. */
export const lookOf = (status: Status, words: Readonly<Record<string, string>>, icons: StatusIcons): StatusLook => ({
  tone: status.tone,
  word: (status.known && words[status.code]) || status.code,
  icon: icons[status.icon] ?? helpIcon,
});

/** The status chip; styles/chip.css paints it. */
export const StatusChip: FunctionalComponent<StatusLook> = ({ tone, word, icon }) => (
  <span class={`chip tone-${tone}`} part="status">
    <Icon path={icon} />
    {word}
  </span>
);
