import { h } from '@stencil/core';
import { pickText } from '../../../domain/text';
import { planFilter as en } from '../../../i18n/en';
import { wordsOf } from '../../../i18n/registry';
import type { Narrowing } from './arrange';
import type { PlanFilter, PlanSort } from './plan-picker.types';
import css from './toolbar.css';
import field from '../../../styles/field.css';

export { arrange } from './arrange';
export const styles = [css, field];

interface ToolbarProps {
  filters: PlanFilter[];
  sorts: PlanSort[];
  narrowing: Narrowing;
  shown: number;
  all: number;
  locale: string;
  onNarrow: (narrowing: Narrowing) => void;
}

interface SelectProps {
  label: string;
  none: string;
  options: { value: string; label: string }[];
  chosen: string | undefined;
  onPick: (value: string) => void;
}

const Select = ({ label, none, options, chosen, onPick }: SelectProps) => (
  <label class="field">
    <span class="label">{label}</span>
    <select class="select" onChange={event => onPick((event.currentTarget as HTMLSelectElement).value)}>
      <option value="">{none}</option>
      {options.map(option => (
        <option value={option.value} selected={option.value === chosen}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);

interface TicksProps {
  filter: PlanFilter;
  chosen: string[];
  locale: string;
  onPick: (values: string[]) => void;
}

const Ticks = ({ filter, chosen, locale, onPick }: TicksProps) => (
  <fieldset class="field">
    <legend class="label">{pickText(filter.label, locale)}</legend>
    <div class="ticks">
      {filter.options.map(({ value, label }) => (
        <label class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={event => onPick((event.currentTarget as HTMLInputElement).checked ? [...chosen, value] : chosen.filter(other => other !== value))}
          />
          {pickText(label, locale)}
        </label>
      ))}
    </div>
  </fieldset>
);

/** Filters and sort as the host supplied them; loaded when there are any. */
export const render = ({ filters, sorts, narrowing, shown, all, locale, onNarrow }: ToolbarProps) => {
  const words = wordsOf(locale, 'planFilter', en);
  const pick = (id: string, values: string[]): void => onNarrow({ ...narrowing, filters: { ...narrowing.filters, [id]: values } });
  const texts = (options: { value: string; label: PlanSort['label'] }[]) => options.map(({ value, label }) => ({ value, label: pickText(label, locale) }));
  return (
    <div class="tools" role="group" aria-label={words.label}>
      {filters.map(filter => {
        const chosen = narrowing.filters?.[filter.id] ?? [];
        return filter.multiple ? (
          <Ticks filter={filter} chosen={chosen} locale={locale} onPick={values => pick(filter.id, values)} />
        ) : (
          <Select
            label={pickText(filter.label, locale)}
            none={words.any}
            options={texts(filter.options)}
            chosen={chosen[0]}
            onPick={value => pick(filter.id, value ? [value] : [])}
          />
        );
      })}
      {sorts.length > 0 && (
        <Select
          label={words.sort}
          none={words.asSent}
          options={texts(sorts.map(({ id, label }) => ({ value: id, label })))}
          chosen={narrowing.sort}
          onPick={sort => onNarrow({ ...narrowing, sort: sort || undefined })}
        />
      )}
      <p class="count" role="status">
        {words.count({ shown: String(shown), all: String(all) })}
      </p>
    </div>
  );
};
