import { checkSchemaValue, formatMoney, startTrace, testRating, traceWriter, verifyTrace } from 'ins-ui/domain';
import { describe, expect, test } from 'vitest';
import { RATING_CASES } from '../support/rating.cases';

// The domain runs where there is no screen; here it runs where there is one. Its own tests run in Node: the same cases, the same cent.

describe('the domain in a browser', () => {
  test.each(RATING_CASES.map(spec => [spec.id, spec] as const))('rates %s to the same cent as in Node', (_, spec) => {
    expect(spec.tests?.length).toBeGreaterThan(0);
    expect(testRating(spec, '2026-11-22')).toMatchObject({ passed: spec.tests?.length, failed: 0 });
  });

  test('formats amounts beyond what a number can hold', () => {
    expect(formatMoney({ amount: '12345678901234567890.12', currency: 'CNY' }, 'zh-CN')).toBe('¥12,345,678,901,234,567,890.12');
  });

  test('checks data against a schema without generating code', () => {
    const schema = { type: 'object', required: ['no'], properties: { no: { type: 'string' } } };
    expect(checkSchemaValue(schema, {}).issues.map(({ code }) => code)).toEqual(['schema-form.required']);
  });

  test('finds a change in a trace by the browser’s own SHA-256', async () => {
    const append = traceWriter(startTrace('trace-1'), { policy: { plan: 'plain' } });
    const page = { id: 'plans', version: '1', sales: true };
    const written = await Promise.all(
      ['basic', 'plus'].map((value, i) => append({ t: i, page, component: 'ins-plan-picker', kind: 'choose', field: 'plan', value })),
    );
    const events = written.flatMap(result => (result.ok ? [result.value.event] : []));
    const last = written.at(-1);
    const anchor = last?.ok ? { hash: last.value.chain.head ?? '', count: last.value.chain.count } : undefined;
    expect((await verifyTrace(events, { anchor })).verdict).toBe('ok');
    const changed = events.map(event => ({ ...event, value: { mode: 'plain', data: 'basic' } }));
    expect((await verifyTrace(changed, { anchor })).verdict).toBe('broken');
  });
});
