import { money } from './money.js';

export const offers = options =>
  options.map(o => ({
    id: o.value,
    name: o.label,
    price: { ...money(o.amount), frequency: 'monthly' },
    facts: [{ id: 'text', label: 'Covers', value: o.text }],
  }));
