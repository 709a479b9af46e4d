import 'ins-ui/styles/tokens.css';
import 'ins-ui/elements/ins-plan-picker';
import { options } from '../../shared/wc.js';
import { offers } from './offers.js';

// A person chooses: a value set by the page is told apart as restored, and drawn so.
const radio = (app, value) => app.firstChild.shadowRoot.querySelector(`input[value="${value}"]`);

export default options({
  html: () => '<ins-plan-picker label="Plans"></ins-plan-picker>',
  init: (app, list) => (app.firstChild.offers = offers(list)),
  select: (app, value) => radio(app, value).click(),
});
