// The least that shows the same: cloned markup, kept references, text written in place.
import './floor.css';
import { makeCards, reviseCards } from '../../shared/data.js';

const model = document.createElement('template');
model.innerHTML =
  '<div data-card><article class="card"><div class="head"><h3 class="title"> </h3><span class="chip"> </span></div><p class="sum"> </p><button class="btn" type="button">Details</button></article></div>';
let items;
let parts;
let turn = 0;
const app = () => document.getElementById('app');
const write = ({ chip, sum }, item) => {
  chip.firstChild.data = item.status;
  chip.className = `chip ${item.tone}`;
  sum.data = item.amount;
};

export default {
  mount(n) {
    items = makeCards(n);
    const grid = document.createElement('div');
    grid.className = 'grid';
    parts = items.map(item => {
      const host = model.content.firstChild.cloneNode(true);
      const [title, chip] = host.querySelector('.head').children;
      const part = { chip, sum: host.querySelector('.sum').firstChild };
      title.firstChild.data = item.title;
      write(part, item);
      grid.append(host);
      return part;
    });
    app().append(grid);
  },
  update(which) {
    const next = reviseCards(items, which, ++turn);
    next.forEach((item, i) => item !== items[i] && write(parts[i], item));
    items = next;
  },
  unmount() {
    app().replaceChildren();
    items = parts = undefined;
  },
  expect: () => items.at(-1).amount,
};
