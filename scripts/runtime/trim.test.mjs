import { expect, test } from 'vitest';
import { trimRuntime } from './trim.mjs';

const plugin = trimRuntime({ readable: false });
const context = {
  parse: code => code,
  error: message => {
    throw new Error(message);
  },
};
const transform = code => plugin.transform.call(context, code, '/src/components/x.tsx');

test.each([
  ['class on the host', `h(Host, { class: 'a' })`],
  ['style on the host', `h(Host, { style: {} })`],
  ['a style name in camel case', `h('p', { style: { fontSize: '1px' } })`],
])('%s is refused: the trimmed runtime cannot draw it', (_, code) => {
  expect(() => transform(code)).toThrow('which the trimmed runtime leaves out');
});

test.each([`h('p', { class: 'a', style: { '--_at': '1%' } })`, `h(Host, { 'data-x': 1 }, h('p', { class: 'a' }))`])('%s passes', code => {
  expect(transform(code)).toBeNull();
});
