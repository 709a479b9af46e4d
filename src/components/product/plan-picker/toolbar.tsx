import { h } from '@stencil/core';
import { planFilter as en } from '../../../i18n/en';
import { wordsOf } from '../../../i18n/registry';
import type { Narrowing } from './arrange';
import { codeOf, itemText, listOf } from './plan-picker.terms';
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
  label: string;
  options: { value: string; label: string }[];
  chosen: string[];
  onPick: (values: string[]) => void;
}

const Ticks = ({ label: legend, options, chosen, onPick }: TicksProps) => (
  <fieldset class="field">
    <legend class="label">{legend}</legend>
    <div class="ticks">
      {options.map(({ value, label }) => (
        <label class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={event => onPick((event.currentTarget as HTMLInputElement).checked ? [...chosen, value] : chosen.filter(other => other !== value))}
          />
          {label}
        </label>
      ))}
    </div>
  </fieldset>
);

/** Filters and sort as the host supplied them; loaded when there are any. */
export const render = ({ filters, sorts, narrowing, shown, all, locale, onNarrow }: ToolbarProps) => {
  const words = wordsOf(locale, 'planFilter', en);
  const pick = (id: string, values: string[]): void => onNarrow({ ...narrowing, filters: { ...narrowing.filters, [id]: values } });
  const texts = (options: PlanFilter['options']) => listOf(options).map(option => ({ value: codeOf(option.value), label: itemText(option, 'label', locale) }));
  return (
    <div class="tools" role="group" aria-label={words.label}>
      {filters.map(filter => {
        const id = codeOf(filter.id);
        const chosen = narrowing.filters?.[id] ?? [];
        const [label, options] = [itemText(filter, 'label', locale), texts(filter.options)];
        return filter.multiple ? (
          <Ticks label={label} options={options} chosen={chosen} onPick={values => pick(id, values)} />
        ) : (
          <Select
            label={label}
            none={words.any}
            options={options}
            chosen={chosen[0]}
            onPick={value => pick(id, value ? [value] : [])}
          />
        );
      })}
      {sorts.length > 0 && (
        <Select
          label={words.sort}
          none={words.asSent}
          options={texts(sorts.map(sort => ({ value: sort.id, label: sort.label })))}
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
