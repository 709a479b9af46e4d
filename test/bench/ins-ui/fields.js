import 'ins-ui/styles/tokens.css';
import 'ins-ui/elements/ins-money-input';
import { fields } from '../../shared/wc.js';

export default fields({
  html: f => `<ins-money-input name="${f.name}" label="${f.label}" currency="CHF"></ins-money-input>`,
  read: event => event.composedPath()[0].value,
  setError: (input, message) => (input.error = message || undefined),
});
