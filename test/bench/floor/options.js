import './floor.css';
import { options } from '../../shared/wc.js';

const plan = ({ value, label, amount, text }, chosen) =>
  `<label class="plan"><input type="radio" name="plan" value="${value}"${value === chosen ? ' checked' : ''}><b>${label}</b><span>${amount}</span><small>${text}</small></label>`;

export default options({
  html: (list, chosen) => `<fieldset class="stack">${list.map(item => plan(item, chosen)).join('')}</fieldset>`,
  select: (app, value) => (app.querySelector(`input[value=${value}]`).checked = true),
});
