import 'ins-ui/styles/tokens.css';
import 'ins-ui/elements/ins-plan-picker';
import { options } from '../../shared/wc.js';
import { offers } from './offers.js';

export default options({
  html: () => '<ins-plan-picker label="Plans"></ins-plan-picker>',
  init: (app, list) => Object.assign(app.firstChild, { offers: offers(list), value: list[0].value }),
  select: (app, value) => (app.firstChild.value = value),
});
