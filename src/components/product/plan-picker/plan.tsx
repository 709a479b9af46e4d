import { h } from '@stencil/core';
import type * as Details from './details';
import type { DocView } from './details.view';
import type { PlanWords } from './plan-picker.terms';
import type { FactView, PlanView, PriceView } from './plan-picker.view';

/** Rows of facts that plan-picker.css holds ready across the cards. */
const MOST_ROWS = 14;

export interface PlanProps {
  plan: PlanView;
  /** Number on the page: makes the ids inside the shadow root. */
  no: number;
  facts: FactView[];
  words: PlanWords;
  locale: string;
  /** `hidden`: no radio, the plan is only shown. */
  radio: 'enabled' | 'disabled' | 'hidden';
  /** Shown as the chosen one where there is no radio that says so. */
  chosen: boolean;
  /** Benefits, exclusions, documents: there once a plan has any. */
  details?: typeof Details;
  view: 'cards' | 'list';
  /** False where the market forbids folding exclusions away. */
  collapsible: boolean;
  unfolded: boolean;
  onFold: (key: string) => void;
  onDocument: (event: Event, doc: DocView) => void;
}

export const Price = ({ price, words }: { price: PriceView; words: PlanWords }) => [
  price.original && (
    <span class="aside">
      <span class="sr-only">{words.planPicker.original} </span>
      <s>{price.original}</s>
    </span>
  ),
  <span class="figure">
    {price.from && <span class="unit">{words.planPicker.from} </span>}
    {price.parts.map(part => (
      <span class={part.type}>{part.value}</span>
    ))}
    <span class="unit">
      {price.per}
      {price.from && words.planPicker.fromAfter}
    </span>
  </span>,
  price.asides.map(text => <span class="aside">{text}</span>),
];

const Fact = (fact: FactView, words: PlanWords) => (
  <div class="fact">
    <dt>{fact.label}</dt>
    <dd class={fact.value ? '' : 'aside'}>
      {fact.value || words.common.notGiven}
      {fact.note && <span class="aside">{fact.note}</span>}
    </dd>
  </div>
);

/** The browser's own radio button: keyboard, focus and checking are native. */
export const Radio = ({ plan, no, radio }: Pick<PlanProps, 'plan' | 'no' | 'radio'>) =>
  radio !== 'hidden' && (
    <input
      type="radio"
      class="radio"
      name="plan"
      id={`r${no}`}
      value={plan.key}
      disabled={radio === 'disabled' || plan.blocked !== ''}
      aria-labelledby={`n${no} c${no}`}
      aria-describedby={plan.blocked && `b${no}`}
    />
  );

export const Blocked = ({ plan, no }: Pick<PlanProps, 'plan' | 'no'>) =>
  plan.blocked && (
    <p class="reason" id={`b${no}`}>
      {plan.blocked}
    </p>
  );

/** One plan: the same markup as card and as row; plan-picker.css lays it out. */
export const Plan = (props: PlanProps) => {
  const { plan, no, facts, words, details } = props;
  const label = `r${no}`;
  const more = details?.parts(props);
  return (
    <div class={`plan${plan.blocked && ' blocked'}${facts.length > MOST_ROWS ? ' free' : ''}`} part="plan" key={plan.key}>
      <Radio {...props} />
      <label class="head" htmlFor={label}>
        {plan.insurer && <span class="aside">{plan.insurer}</span>}
        <strong class="name" id={`n${no}`}>
          {plan.name}
        </strong>
        {more?.head}
      </label>
      <label class="price" part="price" id={`c${no}`} htmlFor={label}>
        {plan.price ? <Price price={plan.price} words={words} /> : plan.unpriced}
      </label>
      <dl class="facts" part="facts">
        {facts.map(fact => Fact(fact, words))}
      </dl>
      {more?.terms}
      <div class="foot">
        <Blocked {...props} />
        {more?.foot}
      </div>
    </div>
  );
};
