import { h } from '@stencil/core';
import { planDetails as en } from '../../../i18n/en';
import { wordsOf } from '../../../i18n/registry';
import { alertTriangleIcon } from '../../../kit/icons/alert-triangle';
import { Icon } from '../../../kit/icons/icon';
import { infoIcon } from '../../../kit/icons/info';
import type { DataState } from '../../../kit/types';
import type { PlanView } from './plan-picker.view';

/** How things stand with the picker as a whole. */
export interface Situation {
  locale: string;
  state: DataState;
  retry: string;
  /** Why it is disabled; empty when it is not. */
  reason: string;
  plans: PlanView[];
  visible: PlanView[];
  chosen: PlanView | undefined;
  restored: boolean;
  readonly: boolean;
  /** True: nothing can be chosen or confirmed. */
  locked: boolean;
  act: (action: string) => void;
  confirm: () => void;
  showAll: () => void;
  clear: () => void;
}

interface NoticeProps {
  tone: 'info' | 'warning' | 'danger';
  text: string;
  action?: string | false;
  onAction?: () => void;
}

/** A sentence with its icon and at most one thing to do. */
const Notice = ({ tone, text, action, onAction }: NoticeProps) => (
  <div class={`notice tone-${tone}`}>
    <Icon path={tone === 'info' ? infoIcon : alertTriangleIcon} class="mark" />
    <p>{text}</p>
    {action && (
      <button type="button" class="button small" onClick={onAction}>
        {action}
      </button>
    )}
  </div>
);

/** What a person must know before the plans. */
export const Notices = (now: Situation) => {
  const words = wordsOf(now.locale, 'planDetails', en);
  const { chosen, state, readonly } = now;
  const name = chosen?.name ?? '';
  return [
    now.reason && <Notice tone="info" text={now.reason} />,
    state === 'stale' && <Notice tone="warning" text={words.stale} />,
    state === 'error' && <Notice tone="danger" text={words.failed} action={now.retry} onAction={() => now.act('retry')} />,
    chosen && !chosen.blocked && now.restored && !readonly && (
      <Notice tone="info" text={words.restored({ name })} action={!now.locked && words.confirm} onAction={now.confirm} />
    ),
    chosen && !readonly && !now.visible.includes(chosen) && <Notice tone="info" text={words.hidden({ name })} />,
  ];
};

const Empty = ({ text, action, onAction }: Omit<NoticeProps, 'tone'>) => (
  <div class="empty">
    <p>{text}</p>
    <button type="button" class="button" onClick={onAction}>
      {action}
    </button>
  </div>
);

/** Why there is nothing, or no more, to see, and one thing to do about it. */
export const Ending = ({ locale, state, plans, visible, readonly, act, clear, showAll }: Situation) => {
  const words = wordsOf(locale, 'planDetails', en);
  if (!plans.length)
    return (
      state !== 'error' && (
        <slot name="empty">
          <Empty text={words.empty} action={words.emptyAction} onAction={() => act('edit')} />
        </slot>
      )
    );
  if (!readonly) return !visible.length && <Empty text={words.nothingFits} action={words.clearFilters} onAction={clear} />;
  if (!visible.length) return <Empty text={words.noChoice} action={words.showAll} onAction={showAll} />;
  return (
    visible.length < plans.length && (
      <button type="button" class="button" onClick={showAll}>
        {words.showAll}
      </button>
    )
  );
};
