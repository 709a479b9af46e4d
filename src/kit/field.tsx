import { h, type FunctionalComponent, type VNode } from '@stencil/core';
import type { Messages } from '../i18n/types';
import type { FormControl } from './form';
import { alertTriangleIcon } from './icons/alert-triangle';
import { Icon } from './icons/icon';
import { retryIcon } from './icons/retry';
import type { DataState } from './types';

/** The shared props of a field, as the component declares them. */
export interface FieldHost {
  label?: string;
  hint?: string;
  required: boolean;
  readonly: boolean;
  disabledReason?: string;
  state: DataState;
}

export interface FieldProps {
  host: FieldHost;
  control: FormControl;
  words: Messages['field'] & Pick<Messages['common'], 'retry' | 'loading'>;
  /** Stands before and after the control, inside its frame: a currency sign, a unit, an icon. */
  start?: VNode | string;
  end?: VNode | string;
  /** Asked for after a failed load. */
  onRetry(): void;
}

/** Ids are unique within the shadow root, so every field uses the same. */
const CONTROL = 'control';

/** The description refers to the slot itself: what the page puts there counts, and without it nothing takes up room. */
const described = (id: string): { id: string } => ({ id });

/** Hosts of untyped pages set anything; the renderer would complain of objects. */
const wordsIn = (text: unknown): string => (typeof text === 'string' ? text : '');

/** Has the page put something into this slot? */
export const isSlotted = (host: FieldHost, slot: string): boolean =>
  [...(host as FieldHost & HTMLElement).children].some(child => child.slot === slot);

const hasLabel = (host: FieldHost): boolean => !!wordsIn(host.label) || isSlotted(host, 'label');

/**
 * What the native control inside carries. `required` is said by ARIA, because the native attribute makes screen readers call an empty field
 * invalid before the person was there.
 */
export const controlAttributes = (host: FieldHost, control: FormControl) => ({
  id: CONTROL,
  disabled: control.disabled,
  'aria-label': hasLabel(host) ? undefined : control.labelText,
  'aria-required': host.required ? 'true' : undefined,
  'aria-invalid': String(!!control.error),
  'aria-describedby': 'start end hint reason error',
});

const Label: FunctionalComponent<FieldProps> = ({ host, control, words }) => {
  const marked = hasLabel(host) && !host.required && !host.readonly && !control.disabled;
  const Tag = host.readonly ? 'div' : 'label';
  return (
    <Tag class="label" id="label" htmlFor={host.readonly ? undefined : CONTROL}>
      <slot name="label">{wordsIn(host.label)}</slot>
      {marked && <span class="mark"> {words.optional}</span>}
    </Tag>
  );
};

const Affix: FunctionalComponent<{ side: 'start' | 'end'; content?: VNode | string }> = ({ side, content }) => (
  <slot name={side} {...described(side)}>
    {content && <span class="affix">{content}</span>}
  </slot>
);

const Message: FunctionalComponent<{ text: string }> = ({ text }) => (
  <p class="error">
    <Icon path={alertTriangleIcon} />
    <span>{text}</span>
  </p>
);

/** Heard once: by itself after the person left the field, with the field where focus goes there anyway. */
const Problem: FunctionalComponent<FieldProps> = ({ control }) => (
  <div id="error" aria-live={control.announces ? 'polite' : 'off'}>
    <slot name="error">{control.error && <Message text={control.error} />}</slot>
  </div>
);

const Failed: FunctionalComponent<FieldProps> = ({ words, onRetry }) => (
  <div class="control">
    <span class="input readout">{words.failed}</span>
    <button type="button" class="button quiet small" onClick={onRetry}>
      <Icon path={retryIcon} />
      {words.retry}
    </button>
  </div>
);

const Loading: FunctionalComponent<FieldProps> = ({ words }) => (
  <div class="control skeleton" aria-busy="true">
    <span class="sr-only">{words.loading}</span>
  </div>
);

const Frame: FunctionalComponent<FieldProps> = ({ start, end }, children) => (
  <div class="control" part="control">
    <Affix side="start" content={start} />
    {children}
    <Affix side="end" content={end} />
  </div>
);

const bodyOf = (state: DataState): FunctionalComponent<FieldProps> => {
  if (state === 'loading') return Loading;
  return state === 'error' ? Failed : Frame;
};

/** Label, hint, control and error of one field, in `styles/field.css`. Slots: `label hint error start end`. */
export const Field: FunctionalComponent<FieldProps> = (props, children) => {
  const { host, control, words } = props;
  const Body = bodyOf(host.state);
  const group = host.readonly
    ? { role: 'group', 'aria-labelledby': hasLabel(host) ? 'label' : undefined, 'aria-label': control.labelText }
    : {};
  return (
    <div class="field" {...group}>
      <Label {...props} />
      <slot name="hint" {...described('hint')}>
        {wordsIn(host.hint) && <div class="hint">{wordsIn(host.hint)}</div>}
        {host.state === 'stale' && <div class="hint">{words.stale}</div>}
      </slot>
      <Body {...props}>{children}</Body>
      {control.disabled && wordsIn(host.disabledReason) && (
        <p class="hint" id="reason">
          {wordsIn(host.disabledReason)}
        </p>
      )}
      <Problem {...props} />
    </div>
  );
};
