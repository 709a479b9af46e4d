import { userEvent } from '@testing-library/user-event';
import type { FormElement } from './form-suite';
import { plans } from './samples';

/** What the form suite needs to know of a control; everything else it finds out. */
export interface Sample {
  /** Values the page may set, and what the form submits for them. */
  value: [value: string, submitted: string];
  other: [value: string, submitted: string];
  /** What makes it usable, beyond the shared properties. */
  props?: Record<string, unknown>;
  /** A person's act, and what the form submits after it. */
  act: (element: FormElement) => Promise<void>;
  acted: string;
  /** True: a single-line field, in which Enter submits. */
  singleLine?: boolean;
}

/** Types into the field as a person does, after emptying it. */
const type =
  (text: string): Sample['act'] =>
  async element => {
    element.focus();
    const user = userEvent.setup();
    await user.keyboard('{Control>}a{/Control}{Delete}');
    await user.keyboard(text);
  };

/** Moves focus into the element and presses keys there. */
const press =
  (keys: string): Sample['act'] =>
  async element => {
    element.focus();
    await userEvent.keyboard(keys);
  };

export const SAMPLES: Record<string, Sample> = {
  'ins-money-input': { value: ['1234.50', '1234.50'], other: ['99.00', '99.00'], act: type('88.5'), acted: '88.5', singleLine: true },
  'ins-plan-picker': { value: ['plus', 'plus'], other: ['basic', 'basic'], props: { offers: plans.slice(0, 3) }, act: press(' '), acted: 'basic' },
};
