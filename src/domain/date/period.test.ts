import { describe, expect, it } from 'vitest';
import { elapsedPermille, periodFacts } from './period';

const zone = 'Asia/Shanghai';
const period = (start: string, end: string) => ({ start: { local: start, zone }, end: { local: end, zone } });
const year = period('2026-11-23T00:00:00', '2027-11-23T00:00:00');

describe('periodFacts', () => {
  it('names the last covered day where the market writes 24:00', () => {
    expect(periodFacts(year, 'inclusive-24')).toEqual({
      ok: true,
      value: {
        start: { date: '2026-11-23', time: '00:00' },
        lastDay: { date: '2027-11-22', time: '24:00' },
        inclusive: true,
        wholeLife: false,
        zone,
      },
    });
  });
  it('names the moment itself elsewhere', () => {
    expect(periodFacts(year, 'plain')).toMatchObject({ value: { lastDay: { date: '2027-11-23', time: '00:00' }, inclusive: false } });
  });
  it('ends a leap-day year on the 27th', () => {
    const leap = period('2024-02-29T00:00:00', '2025-02-28T00:00:00');
    expect(periodFacts(leap, 'inclusive-24')).toMatchObject({ value: { lastDay: { date: '2025-02-27', time: '24:00' } } });
  });
  it.each([
    ['2027-11-23T14:30:00', { date: '2027-11-23', time: '14:30' }, false],
    ['2027-11-22T23:59:59', { date: '2027-11-22', time: '23:59:59' }, false],
    ['2027-11-22T24:00:00', { date: '2027-11-22', time: '24:00' }, true],
    ['2027-11-22', { date: '2027-11-22' }, false],
  ])('keeps the end %s as sent', (end, lastDay, inclusive) => {
    expect(periodFacts(period('2026-11-23T00:00', end), 'inclusive-24')).toMatchObject({ value: { lastDay, inclusive } });
  });
  it('has no last day for whole-life cover, and keeps the insurer’s words', () => {
    const life = { ...period('2026-11-23T00:00:00', '9999'), wholeLife: true, text: '终身' };
    expect(periodFacts(life, 'inclusive-24')).toMatchObject({ value: { wholeLife: true, text: '终身' } });
    expect(periodFacts(life, 'inclusive-24')).not.toHaveProperty('value.lastDay');
    expect(elapsedPermille(life, '2027-01-01')).toBeNull();
  });
  it.each([
    [period('2026-02-30T00:00', '2027-11-23T00:00'), 'period.impossible', 'start.local'],
    [period('2026-02-28T00:00', '2027-11-23T25:00'), 'period.impossible', 'end.local'],
    [period('2026-02-28T00:00', 'next year'), 'period.format', 'end.local'],
    [{}, 'period.format', 'start.local'],
    [null, 'period.format', 'start.local'],
  ])('refuses %j', (input, code, path) => {
    expect(periodFacts(input as never, 'plain')).toEqual({ ok: false, issue: { code, path } });
  });
});

describe('elapsedPermille', () => {
  it.each([
    ['2026-11-01', 0],
    ['2026-11-23', 0],
    ['2027-05-25', 501],
    ['2027-11-22', 997],
    ['2027-11-23', 1000],
    ['2030-01-01', 1000],
  ])('is by days: %s gives %i', (today, share) => expect(elapsedPermille(year, today)).toBe(share));

  it('draws no bar for what is no period', () => {
    expect(elapsedPermille(period('2027-01-01T00:00', '2026-01-01T00:00'), '2026-06-01')).toBeNull();
    expect(elapsedPermille(year, 'today')).toBeNull();
  });
});
