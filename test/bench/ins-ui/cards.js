import 'ins-ui/styles/tokens.css';
import 'ins-ui/elements/ins-policy-card';
import { cards } from '../../shared/wc.js';
import { money, shown } from './money.js';

const STATUS = { success: 'in-force', warning: 'grace', danger: 'lapsed' };
const policy = d => ({
  no: `P${d.id}`,
  status: STATUS[d.tone],
  product: { marketingName: d.title },
  nextDue: { date: '2026-12-15', amount: money(d.amount) },
});

const bench = cards({
  html: () => '<ins-policy-card></ins-policy-card>',
  init: (card, d) => (card.firstChild.policy = policy(d)),
  patch: (card, d) => Object.assign(card.firstChild, { status: STATUS[d.tone], amount: money(d.amount).amount }),
});
export default { ...bench, expect: () => shown(bench.expect()) };
