// Runs one task of a page, for custom elements and plain DOM alike. Markup here is the benchmark's own constant text.
import { makeCards, makeFields, makeOptions, reviseCards, validate } from './data.js';

const app = () => document.getElementById('app');
const unmount = () => app().replaceChildren();

export const page = (html, wire) => ({
  mount: () => {
    app().innerHTML = html;
    wire?.(app());
  },
  unmount,
});

export const cards = ({ html, init, patch }) => {
  let items;
  let hosts;
  let turn = 0;
  return {
    mount(n) {
      items = makeCards(n);
      app().innerHTML = `<div class="grid">${items.map(item => `<div data-card>${html(item)}</div>`).join('')}</div>`;
      hosts = [...app().firstChild.children];
      if (init) hosts.forEach((host, i) => init(host, items[i]));
    },
    update(which) {
      const next = reviseCards(items, which, ++turn);
      next.forEach((item, i) => item !== items[i] && patch(hosts[i], item));
      items = next;
    },
    unmount() {
      unmount();
      items = hosts = undefined;
    },
    expect: () => items.at(-1).amount,
  };
};

export const options = ({ html, init, select }) => {
  let count;
  let at = 0;
  return {
    mount(n) {
      count = n;
      const list = makeOptions(n);
      app().innerHTML = html(list, list[0].value);
      init?.(app(), list);
    },
    update: () => select(app(), `p${(at = (at + 37) % count)}`),
    unmount,
  };
};

export const fields = ({ html, read = event => event.target.value, setError }) => ({
  mount(n) {
    app().innerHTML = `<div class="stack">${makeFields(n)
      .map(field => `<div data-field="${field.name}">${html(field)}</div>`)
      .join('')}</div>`;
    for (const { firstElementChild: field } of app().querySelectorAll('[data-field]')) {
      field.addEventListener('input', event => setError(field, validate(read(event) ?? '')));
    }
  },
  unmount,
});
