// Deterministic data for `npm run bench`; the names are those of the harness for which the pages of ../ins-ui are written.
const TONES = [
  ['Active', 'success'],
  ['Open', 'warning'],
  ['Lapsed', 'danger'],
];
const chf = cents => `CHF ${(cents / 100).toFixed(2)}`;

const cardOf = (id, turn) => {
  const [status, tone] = TONES[(id + turn) % 3];
  return { id, title: `Household ${id}`, status, tone, amount: chf(9900 + 131 * id + 97 * turn) };
};
export const makeCards = n => Array.from({ length: n }, (_, id) => cardOf(id, 0));
/** The next state of all cards, or of the middle one. */
export const reviseCards = (cards, which, turn) =>
  cards.map((card, i) => (which === 'all' || i === Math.floor(cards.length / 2) ? cardOf(i, turn) : card));

export const makeOptions = n =>
  Array.from({ length: n }, (_, i) => ({ value: `p${i}`, label: `Plan ${i}`, amount: chf(990 + 60 * i), text: `Deductible ${i * 50}` }));
export const PLANS = makeOptions(3).map((plan, i) => ({ ...plan, value: ['basic', 'plus', 'top'][i] }));

export const makeFields = n => Array.from({ length: n }, (_, i) => ({ name: `f${i}`, label: `Field ${i}` }));
export const validate = text => (text.length < 3 ? 'At least 3 characters' : '');
