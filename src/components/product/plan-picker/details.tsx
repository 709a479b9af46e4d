import { h } from '@stencil/core';
import { benefit as benefitEn, planDetails as en } from '../../../i18n/en';
import { wordsOf } from '../../../i18n/registry';
import { documentIcon } from '../../../kit/icons/document';
import { Icon } from '../../../kit/icons/icon';
import button from '../../../styles/button.css';
import chip from '../../../styles/chip.css';
import own from './details.css';
import { type BenefitView, type DetailsView, type DetailWords, detailsView, type DocView, type ExclusionView } from './details.view';
import { Mark, toneOf } from './marks';
import type { PlanProps } from './plan';
import { joined, type Wording } from './plan-picker.terms';
import type { PlanView } from './plan-picker.view';

export { Ending, Notices } from './notices';

export const styles = [own, button, chip];

/** Items shown of benefits and of exclusions alike while a card is folded; details.css hides from the next one on. */
const FOLD_AFTER = 5;

export const detailWords = (locale: string): DetailWords => ({
  benefit: wordsOf(locale, 'benefit', benefitEn),
  planDetails: wordsOf(locale, 'planDetails', en),
});

const known = new WeakMap<PlanView, DetailsView>();

/** Worked out once per plan: a `PlanView` is made anew whenever data or language change. */
export const detailsOf = (plan: PlanView, wording: Wording): DetailsView => {
  const view = known.get(plan) ?? detailsView(plan.offer, wording, detailWords(wording.locale));
  known.set(plan, view);
  return view;
};

const Tags = (view: DetailsView, words: DetailWords) =>
  (view.badge || view.tags.length > 0) && (
    <span class="tags">
      {view.badge && (
        <span class="chip tone-info" part="badge">
          {words.planDetails.badge(view)}
        </span>
      )}
      {view.tags.map(tag => (
        <span class="chip">{tag}</span>
      ))}
    </span>
  );

const Benefit = (benefit: BenefitView) => (
  <li>
    <Mark status={benefit.status} />
    <span>
      {benefit.name} <b class={toneOf(benefit.status)}>{benefit.word}</b>
      {benefit.value && [' ', <span class="value">{benefit.value}</span>]}
      {benefit.details.length > 0 && <span class="aside">{joined(benefit.details)}</span>}
    </span>
  </li>
);

const Exclusion = ({ text, conditional }: ExclusionView, words: DetailWords) => {
  const status = conditional ? 'conditional' : 'excluded';
  return (
    <li>
      <Mark status={status} />
      <span>
        {text} {conditional && <b class={toneOf(status)}>{words.benefit[status]}</b>}
      </span>
    </li>
  );
};

/** Benefits and exclusions: same size, same form, folded together or not at all. */
const Terms = ({ benefits, exclusions }: DetailsView, words: DetailWords, folded: boolean, none: string) =>
  (benefits || exclusions) && (
    <div class={folded ? 'terms folded' : 'terms'} part="terms">
      {benefits && [<p class="title">{words.planDetails.benefits}</p>, <ul>{benefits.map(Benefit)}</ul>]}
      <p class="title">{words.planDetails.exclusions}</p>
      {exclusions?.length ? <ul>{exclusions.map(exclusion => Exclusion(exclusion, words))}</ul> : <p>{exclusions ? words.planDetails.noExclusions : none}</p>}
    </div>
  );

/** A document or note; what is no safe address stays as words. */
export const Doc = ({ doc, opens, onDocument }: { doc: DocView; opens: string; onDocument: PlanProps['onDocument'] }) =>
  doc.url ? (
    <a href={doc.url} target="_blank" rel="noopener noreferrer" onClick={event => onDocument(event, doc)}>
      <Icon path={documentIcon} />
      {doc.title}
      <span class="sr-only"> ({opens})</span>
    </a>
  ) : (
    doc.title
  );

const Docs = (docs: DocView[], kind: string, { words, onDocument }: PlanProps) =>
  docs.length > 0 && (
    <ul class={kind} part="documents">
      {docs.map(doc => (
        <li>
          <Doc doc={doc} opens={words.common.opensElsewhere} onDocument={onDocument} />
        </li>
      ))}
    </ul>
  );

const Fold = ({ plan, unfolded, onFold }: PlanProps, counts: { benefits: number; exclusions: number }, words: DetailWords) => (
  <button type="button" class="button quiet small fold" aria-expanded={String(unfolded)} onClick={() => onFold(plan.key)}>
    {unfolded ? words.planDetails.fold : words.planDetails.unfold(counts)}
    <span class="sr-only"> {plan.name}</span>
  </button>
);

/** The parts of one plan that stand in its head, its body and its foot. */
export const parts = (props: PlanProps) => {
  const { plan, locale, words: core, chosen, collapsible, unfolded } = props;
  const words = detailWords(locale);
  const view = detailsOf(plan, { locale, words: core });
  const counts = { benefits: view.benefits?.length ?? 0, exclusions: view.exclusions?.length ?? 0 };
  const most = Math.max(counts.benefits, counts.exclusions);
  const folds = collapsible && most > (props.view === 'list' ? 0 : FOLD_AFTER);
  return {
    head: [
      view.product && <span class="aside">{view.product}</span>,
      Tags(view, words),
      chosen && <span class="chip tone-success">{words.planDetails.chosen}</span>,
    ],
    terms: Terms(view, words, folds && !unfolded, core.common.notGiven),
    foot: [folds && Fold(props, counts, words), Docs(view.docs, 'docs', props), Docs(view.notes, 'docs aside', props)],
  };
};
