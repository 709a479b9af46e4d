import { describe, expect, it } from 'vitest';
import { packs } from './index';

describe.each(Object.entries(packs))('pack %s', (id, pack) => {
  it('goes by its key', () => expect(pack.id).toBe(id));

  it('names a source for every rule', () => {
    for (const rule of Object.keys(pack.rules)) expect(pack.sources).toHaveProperty(rule);
    for (const source of Object.values(pack.sources)) expect(source).toMatch(/^(R-(CN|EU|UK|US|XX)-\d\d|V\d+|house)/);
  });
  it('is plain data', () => expect(JSON.parse(JSON.stringify(pack))).toEqual(pack));
});

it('China neither ranks by price nor folds exclusions away', () => {
  expect(packs.cn?.rules).toMatchObject({ priceSort: 'forbidden', exclusionsCollapsible: false, expressChoice: true });
});
