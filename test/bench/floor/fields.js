import './floor.css';
import { fields } from '../../shared/wc.js';

export default fields({
  html: ({ name, label }) => `<label class="field"><span>${label}</span><input name="${name}"><span class="problem"></span></label>`,
  setError(field, message) {
    const [, input, problem] = field.children;
    if (problem.textContent === message) return;
    problem.textContent = message;
    input.setAttribute('aria-invalid', String(!!message));
  },
});
