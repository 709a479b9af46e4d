import 'ins-ui/all';
import { describe, expect, it } from 'vitest';
import docs from '../../build/docs.json';
import { formSuite } from './form-suite';
import { SAMPLES } from './form-samples';

const isFormAssociated = (tag: string): boolean =>
  (customElements.get(tag) as { formAssociated?: boolean } | undefined)?.formAssociated === true;

const tags = docs.components.map(component => component.tag).filter(isFormAssociated);

describe('form controls', () => {
  it.each(tags)('%s has a sample in form-samples.ts', tag => expect(SAMPLES).toHaveProperty(tag));
});

for (const tag of tags) {
  const sample = SAMPLES[tag];
  if (sample) formSuite(tag, sample);
}
