import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openSheet } from './overlay';

let opener: HTMLButtonElement;
let dialog: HTMLDialogElement;
const onClose = vi.fn();
const root = document.documentElement;

beforeEach(() => {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  opener = shadow.appendChild(document.createElement('button'));
  dialog = shadow.appendChild(document.createElement('dialog'));
  dialog.style.padding = '0';
  const inside = dialog.appendChild(document.createElement('button'));
  inside.textContent = 'inside';
  opener.focus();
  onClose.mockClear();
});
afterEach(() => {
  if (dialog.open) dialog.close();
  document.body.replaceChildren();
});

const press = (target: Element, from = target): void => {
  from.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
};
const closed = async (): Promise<void> => {
  await expect.poll(() => dialog.open).toBe(false);
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
  expect(root.style.overflow).toBe('');
  expect(root.style.scrollbarGutter).toBe('');
  expect((opener.getRootNode() as ShadowRoot).activeElement).toBe(opener);
};

it('locks the page without moving it and gives focus back', async () => {
  document.body.style.height = '5000px';
  const width = document.body.clientWidth;
  const close = openSheet(dialog, onClose);
  expect(root.style.overflow).toBe('hidden');
  expect(document.body.clientWidth).toBe(width);
  expect(dialog.matches(':modal')).toBe(true);
  close();
  close();
  await closed();
  document.body.style.height = '';
});

it('closes by a press beside it, not by one inside or a drag out of it', async () => {
  openSheet(dialog, onClose);
  press(dialog.firstElementChild as Element);
  press(dialog, dialog.firstElementChild as Element);
  expect(dialog.open).toBe(true);
  press(dialog);
  await closed();
});

it('tells of a close by the platform, such as Escape', async () => {
  openSheet(dialog, onClose);
  dialog.close();
  await closed();
});

it('keeps the page locked until the last sheet is closed', () => {
  const second = dialog.parentNode?.appendChild(document.createElement('dialog')) as HTMLDialogElement;
  const closeFirst = openSheet(dialog);
  const closeSecond = openSheet(second);
  closeFirst();
  expect(root.style.overflow).toBe('hidden');
  closeSecond();
  expect(root.style.overflow).toBe('');
});

it('unlocks when its element leaves the page, and opens nothing that is open or away', async () => {
  const close = openSheet(dialog, onClose);
  openSheet(dialog)();
  expect(dialog.open).toBe(true);
  dialog.remove();
  close();
  expect(root.style.overflow).toBe('');
  openSheet(dialog)();
  expect(dialog.open).toBe(false);
  await userEvent.keyboard('{Tab}');
});
