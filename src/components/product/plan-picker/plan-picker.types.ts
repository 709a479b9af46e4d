import type { PlanOffer } from '../../../domain/model/offer';
import type { Text } from '../../../domain/model/primitives';

/** How the plans are laid out. `compare` is a matrix of up to four, loaded when it is first shown. */
export type PlanPickerView = 'cards' | 'list' | 'compare';

/** Detail of `ins-change`: the plan the person chose or confirmed. */
export interface PlanChangeDetail {
  /** Id of the plan. */
  value: string;
  offer: PlanOffer;
  /** Always false: the event fires from an act of the person, never from a restored value. */
  restored: false;
}

/** A question by which the person narrows the list; `id` names an entry of `PlanOffer.filterValues`. */
export interface PlanFilter {
  id: string;
  label: Text;
  options: { value: string; label: Text }[];
  /** True: several options may be ticked; a plan fits when it has one of them. */
  multiple?: boolean;
}

/** An order the person may ask for; `key` names an entry of `PlanOffer.sortKeys`. */
export interface PlanSort {
  id: string;
  label: Text;
  key: string;
  direction?: 'ascending' | 'descending';
  /** `price` is left out where the market forbids it; `text` compares as words, everything else as decimal numbers. */
  kind?: 'price' | 'number' | 'text';
}
