// The harness speaks of "CHF 128.50"; the elements take decimals and write amounts as the locale does.
export const money = text => ({ amount: text.replace('CHF ', ''), currency: 'CHF' });
export const shown = text => new Intl.NumberFormat('en', { style: 'currency', currency: 'CHF' }).format(money(text).amount);
