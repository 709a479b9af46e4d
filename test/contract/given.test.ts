// Every given file of an insurance format, through adapter and widget: nothing breaks, nothing is lost between data and what a person reads.
import { adaptAny } from 'ins-ui/adapters';
import { shownText } from 'ins-ui/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { clearStages, mount } from './harness';

const files = import.meta.glob<string>(
  ['../../../shared/data/plans/**/*.{json,csv}', '../../../shared/data/fhir/{InsurancePlan,Coverage}/*.json'],
  { eager: true, query: '?raw', import: 'default' },
);
const given = Object.entries(files).filter(([path]) => !/schema|expected|golden|postcode/.test(path));
const nameOf = (path: string): string => path.replace(/^.*\/data\//, '');
const BROKEN = /\b(undefined|NaN|null)\b|\[object/;

afterEach(clearStages);

const read = async (tag: string, props: Record<string, unknown>): Promise<string> => {
  const element = await mount(tag, { props });
  await expect.poll(() => element.shadowRoot?.querySelector('[aria-busy=true]')).toBeFalsy();
  return shownText(element);
};

/** A figure as it stands in the source, whatever separators the reader's language adds. */
const digits = (text: string): string => text.replace(/[^0-9.]/g, '');

if (!given.length) console.warn('skipped 20 checks: ../shared/data is absent');

// Needs the folder ../shared/data; its absence was said above, with the number of checks.
describe.runIf(given.length)('given files', () => {
  it.each(given.map(([path, text]) => [nameOf(path), text]))('%s', async (name, text) => {
    const adapted = adaptAny(text, name);
    expect(adapted.kind, name).not.toBe('none');
    if (adapted.kind === 'policies') {
      for (const policy of adapted.policies) {
        const shown = await read('ins-policy-card', { policy, reveal: 'ask', locale: 'en' });
        expect(shown).not.toMatch(BROKEN);
        expect(shown.length).toBeGreaterThan(20);
      }
      return;
    }
    const offers = adapted.offers.slice(0, 300);
    const shown = await read('ins-plan-picker', { offers, label: 'Plans', locale: 'en' });
    expect(shown).not.toMatch(BROKEN);
    const figures = digits(shown);
    for (const offer of offers) {
      const words = typeof offer.name === 'string' ? offer.name : (Object.values(offer.name)[0] ?? '');
      expect(shown, offer.id).toContain(words.replace(/\s+/g, ' ').trim());
      if (offer.price) expect(figures, `${offer.id} ${offer.price.amount}`).toContain(digits(offer.price.amount));
    }
  });
});

interface County {
  state: string;
  county: string;
  cheapest5Age40: [id: string, premium: number][];
}

const path = (name: string): string | undefined => Object.keys(files).find(key => key.endsWith(name));
const rows = files[path('us-qhp-2014/plans.json') ?? ''];
const counties = JSON.parse(files[path('us-qhp-2014/expected.json') ?? ''] ?? '[]') as County[];

// Needs the same folder.
describe.runIf(counties.length)('facts of the US marketplace', () => {
  it.each(counties.map(county => [`${county.county}, ${county.state}`, county]))(
    '%s: the five cheapest at age 40 are shown with their price',
    async (_, county) => {
      const { offers } = adaptAny(rows ?? '', 'plans.json', {
        qhp: { profile: 'adult_individual_age_40', state: county.state, county: county.county },
      });
      for (const [id, premium] of county.cheapest5Age40) {
        const offer = offers.find(one => one.id.includes(id));
        const shown = await read('ins-plan-picker', { offers: offer ? [offer] : [], label: 'Plans', locale: 'en' });
        expect(digits(shown), id).toContain(premium.toFixed(2));
      }
    },
  );
});
