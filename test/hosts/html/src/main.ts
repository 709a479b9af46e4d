import 'ins-ui/styles/tokens.css';
import type { InsMoneyInputElement, InsPlanPickerElement, InsPolicyCardElement } from 'ins-ui';
import { offers, policy } from './data';

const picker = document.querySelector('ins-plan-picker') as InsPlanPickerElement;
const input = document.querySelector('ins-money-input') as InsMoneyInputElement;
const card = document.querySelector('ins-policy-card') as InsPolicyCardElement;
const output = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

// Before any tag is defined: these must not be lost.
picker.offers = offers;
card.policy = policy;

picker.addEventListener('ins-change', () => (output('plan').textContent = picker.value ?? ''));
input.addEventListener('ins-input', () => (output('typed').textContent = String(Number(output('typed').textContent) + 1)));
input.addEventListener('ins-change', event => (output('sum').textContent = event.detail.value));

await Promise.all([
  import('ins-ui/elements/ins-plan-picker'),
  import('ins-ui/elements/ins-money-input.js'),
  import('ins-ui/elements/ins-premium'),
  import('ins-ui/elements/ins-policy-card'),
]);
output('ref').textContent = `${picker.localName} ${picker.offers?.length}`;
