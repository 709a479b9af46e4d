import { describe, expect, it } from 'vitest';
import { endorsementRow, endorsementsFor } from './ask';
import { ENDORSEMENTS } from './types';

describe('endorsement types', () => {
  it('names all of domain.md §2.3', () => expect(Object.keys(ENDORSEMENTS)).toHaveLength(34));

  it('asks the insured where the law does', () => {
    const asked = Object.entries(ENDORSEMENTS).filter(([, row]) => row.insuredConsent);
    expect(asked.map(([type]) => type)).toEqual(
      expect.arrayContaining(['beneficiary', 'applicant', 'increase-sum', 'add-rider', 'plan', 'reinstatement']),
    );
    expect(ENDORSEMENTS.surrender.insuredConsent).toBe(false);
  });
  it('lets the insured change a beneficiary, and not surrender', () => {
    expect(endorsementsFor(['insured'])).toContain('beneficiary');
    expect(endorsementsFor(['insured'])).not.toContain('surrender');
    expect(endorsementsFor(['agent'])).toEqual([]);
  });
  it('is total', () => {
    for (const type of ['__proto__', 'toString', '', null, 7, {}]) expect(endorsementRow(type)).toBeUndefined();
    expect(endorsementRow('birth-sex')).toMatchObject({ effective: 'retro', money: 'both', reassess: true });
  });
  it('takes the table of an insurer', () => {
    const own = { ...ENDORSEMENTS, contact: { ...ENDORSEMENTS.contact, by: ['agent'] as const } };
    expect(endorsementsFor(['agent'], own)).toEqual(['contact']);
  });
});
