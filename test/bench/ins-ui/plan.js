import 'ins-ui/styles/tokens.css';
import 'ins-ui/elements/ins-config';
import 'ins-ui/elements/ins-plan-picker';
import 'ins-ui/elements/ins-premium';
import { PLANS } from '../../shared/data.js';
import { page } from '../../shared/wc.js';
import { offers } from './offers.js';

const html = `<ins-config locale="en"><form class="stack"><ins-plan-picker name="plan" label="Plan"></ins-plan-picker><ins-premium label="Premium"></ins-premium><button class="btn">Continue</button></form></ins-config>`;

export default page(html, app => {
  const picker = app.querySelector('ins-plan-picker');
  const premium = app.querySelector('ins-premium');
  const list = offers(PLANS);
  // Nothing is chosen before the person chooses: the price of the second plan stands there as the page's own example.
  const show = () => Object.assign(premium, (list.find(o => o.id === picker.value) ?? list[1]).price);
  picker.offers = list;
  picker.addEventListener('ins-change', show);
  show();
});
