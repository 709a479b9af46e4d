import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canonicalJson } from '../canonical-json';
import type { TraceEvent } from '../model';
import { appendEvent, hashEvent, startTrace, traceWriter } from './append';
import type { Appended, TraceChain, TraceDraft } from './append';
import { hashText, utf8, webDigest, webHmac } from './digest';
import type { Digest } from './digest';
import { protectValue } from './protect';
import type { ClearValue, TraceProtection } from './protect';
import { verifyTrace } from './verify';
import type { TraceAnchor } from './verify';

const digest: Digest = bytes => createHash('sha256').update(bytes).digest();
const hmac: Digest = bytes => createHmac('sha256', 'host key').update(bytes).digest();
const CLEAR = '11010519491231002X';
const draft: TraceDraft = {
  t: 1_795_000_000_000,
  page: { id: 'apply', version: '3', sales: true },
  component: 'ins-id-input',
  kind: 'input',
  field: 'id',
};

async function write(count: number, values: (string | undefined)[] = []): Promise<{ events: TraceEvent[]; chain: TraceChain }> {
  const events: TraceEvent[] = [];
  let chain = startTrace('t-1');
  for (let i = 0; i < count; i++) {
    const result = await appendEvent(chain, { ...draft, t: draft.t + i, value: values[i], sensitive: false }, { digest });
    if (!result.ok) throw new Error(result.issue.code);
    events.push(result.value.event);
    chain = result.value.chain;
  }
  return { events, chain };
}
const anchorOf = ({ head = '', count }: TraceChain): TraceAnchor => ({ hash: head, count });
const codes = async (events: unknown, anchor?: TraceAnchor) =>
  (await verifyTrace(events, { digest, anchor })).issues.map(({ code }) => code);

describe('digests', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('need WebCrypto or one of the host', async () => {
    vi.stubGlobal('crypto', undefined);
    expect(await hashText('abc', webDigest)).toEqual({ ok: false, issue: { code: 'trace.digest' } });
    expect(await hashText('abc', webHmac(utf8('host key')))).toEqual({ ok: false, issue: { code: 'trace.digest' } });
  });
  it('are those of the platform', async () => {
    const bytes = utf8('保险 €uro 𠀀 ascii');
    expect(Buffer.from(bytes).toString('utf8')).toBe('保险 €uro 𠀀 ascii');
    expect(await hashText('abc', webDigest)).toEqual({
      ok: true,
      value: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect(await hashText('abc', webHmac(utf8('host key')))).toEqual(await hashText('abc', hmac));
  });
  it('write UTF-8 as every platform does', () => {
    const text = fc.array(fc.oneof(fc.nat(0x7ff), fc.nat(0x10ffff))).map(codes => String.fromCodePoint(...codes));
    fc.assert(fc.property(text, t => Buffer.from(utf8(t)).equals(Buffer.from(t, 'utf8')) !== /[\uD800-\uDFFF]/u.test(t)));
  });
  it('say when they fail', async () => {
    const bad: Digest[] = [() => Promise.reject(new Error()), () => new Uint8Array(3), () => null as never];
    for (const broken of bad) expect(await hashText('abc', broken)).toEqual({ ok: false, issue: { code: 'trace.digest' } });
  });
});

describe('protectValue', () => {
  const protect = async (clear: Partial<ClearValue>, by: TraceProtection) => protectValue({ field: 'id', value: CLEAR, ...clear }, by);
  const masked = { mode: 'masked', data: '••••' };

  it('is plain only by policy, or where nothing is sensitive', async () => {
    expect((await protect({}, { policy: { id: 'plain' } })).value).toEqual({ mode: 'plain', data: CLEAR });
    expect((await protect({ sensitive: false }, {})).value).toEqual({ mode: 'plain', data: CLEAR });
    expect(await protect({}, {})).toEqual({ value: masked, issues: [] });
    expect(await protect({ sensitive: true }, { policy: { other: 'plain' } })).toEqual({ value: masked, issues: [] });
    expect(await protect({ field: 'toString' }, {})).toEqual({ value: masked, issues: [] });
  });
  it('hashes with the key of the host, per field', async () => {
    const by: TraceProtection = { policy: { id: 'hash', phone: 'hash' }, hmac };
    const first = (await protect({}, by)).value;
    expect(first.mode).toBe('hash');
    expect((await protect({}, by)).value).toEqual(first);
    expect((await protect({ field: 'phone' }, by)).value.data).not.toBe(first.data);
    expect(first.data).not.toBe(createHash('sha256').update(CLEAR).digest('hex'));
  });
  it('takes tokens and masks of the host', async () => {
    expect((await protect({}, { policy: { id: 'token' }, token: () => Promise.resolve('tok-1') })).value).toEqual({
      mode: 'token',
      data: 'tok-1',
    });
    expect((await protect({}, { policy: { id: 'masked' }, mask: () => '1101**********002X' })).value.data).toBe('1101**********002X');
  });
  it('writes other data as canonical JSON', async () => {
    expect((await protect({ value: { b: 1, a: [true] } }, { policy: { id: 'plain' } })).value.data).toBe('{"a":[true],"b":1}');
    expect((await protect({ value: '' }, { policy: { id: 'masked' }, mask: value => value.slice(9) })).value).toEqual({
      mode: 'masked',
      data: '',
    });
  });
  it.each([
    ['no key', { policy: { id: 'hash' } }],
    ['a key that fails', { policy: { id: 'hash' }, hmac: () => Promise.reject(new Error()) }],
    ['no vault', { policy: { id: 'token' } }],
    ['a vault that fails', { policy: { id: 'token' }, token: () => Promise.reject(new Error()) }],
    ['a vault that gives the value back', { policy: { id: 'token' }, token: (_: string, value: string) => value }],
    ['a vault that gives no text', { policy: { id: 'token' }, token: () => 7 as never }],
    ['a mask that hides nothing', { policy: { id: 'masked' }, mask: (_: string, value: string) => value }],
    ['a mask that throws', { policy: { id: 'masked' }, mask: () => JSON.parse('{') as string }],
    ['an unknown mode', { policy: { id: 'clear' as never } }],
  ] as [string, TraceProtection][])('fails closed with %s', async (_, by) => {
    const { value, issues } = await protect({}, by);
    expect(value).toEqual(masked);
    expect(issues).toMatchObject([{ code: 'trace.unprotected', severity: 'warning', params: { field: 'id' } }]);
  });
  it('masks what is no data', async () => {
    expect((await protect({ value: () => CLEAR }, { policy: { id: 'plain' } })).value).toEqual(masked);
  });
  it('never shows the clear value unless told to', async () => {
    const mode = fc.constantFrom('masked', 'hash', 'token', undefined);
    const secret = fc.string({ minLength: 4 }).filter(text => !'••••'.includes(text));
    await fc.assert(
      fc.asyncProperty(mode, secret, fc.boolean(), async (how, value, able) => {
        const host: TraceProtection = able ? { hmac, token: () => 'tok' } : { token: (_, v) => v, mask: (_, v) => v };
        const result = await protectValue({ field: 'f', value }, { ...host, policy: how ? { f: how as 'masked' } : {} });
        expect(result.value.data).not.toBe(value);
      }),
    );
  });
});

describe('appendEvent', () => {
  it('links each event to the one before', async () => {
    const { events, chain } = await write(3);
    expect(events.map(({ seq }) => seq)).toEqual([0, 1, 2]);
    expect(events[0]).toEqual({ v: 1, traceId: 't-1', seq: 0, ...draft });
    const text = canonicalJson(events[1]);
    expect(events[2]?.prev).toBe(
      createHash('sha256')
        .update(text.ok ? text.value : '')
        .digest('hex'),
    );
    expect(chain).toEqual({ traceId: 't-1', count: 3, head: chain.head });
  });
  it('keeps nothing that the type does not name', async () => {
    const noisy = {
      ...draft,
      party: 'p-1',
      field: undefined,
      value: CLEAR,
      clear: CLEAR,
      page: { ...draft.page, note: CLEAR },
    } as TraceDraft;
    const result = await appendEvent(startTrace('t-1'), noisy, { digest });
    expect(JSON.stringify(result)).not.toContain(CLEAR);
    expect(result).toMatchObject({ ok: true, value: { event: { party: 'p-1', value: { mode: 'masked' } }, chain: { count: 1 } } });
  });
  it('hashes with WebCrypto by default', async () => {
    expect(await appendEvent(startTrace('t-1'), draft)).toEqual(await appendEvent(startTrace('t-1'), draft, { digest }));
  });
  it('says what is wrong', async () => {
    const code = async (change: Partial<TraceDraft>, by: Digest = digest) => {
      const result = await appendEvent(startTrace('t-1'), { ...draft, ...change }, { digest: by });
      return result.ok ? 'ok' : result.issue.code;
    };
    expect(await code({ t: 0.5 })).toBe('trace.time');
    expect(await code({ component: '\ud800' })).toBe('json.not-unicode');
    expect(await code({}, () => Promise.reject(new Error()))).toBe('trace.digest');
    expect(await code({ page: undefined })).toBe('trace.page');
  });
});

describe('traceWriter', () => {
  it('keeps the order of the calls', async () => {
    let calls = 0;
    const slowFirst: Digest = async bytes => {
      await new Promise(resolve => setTimeout(resolve, calls++ ? 0 : 20));
      return digest(bytes);
    };
    const append = traceWriter(startTrace('t-1'), { digest: slowFirst });
    expect(await traceWriter(startTrace('t-2'))(draft)).toMatchObject({ ok: true });
    const results = await Promise.all([append(draft), append({ ...draft, t: NaN }), append(draft)]);
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
    const events = results.flatMap(result => (result.ok ? [result.value.event] : []));
    const { chain } = (results[2] as { value: Appended }).value;
    expect((await verifyTrace(events, { digest, anchor: anchorOf(chain) })).verdict).toBe('ok');
  });
});

describe('verifyTrace', () => {
  it('tells whole, unanchored and empty', async () => {
    const { events, chain } = await write(4);
    expect(await verifyTrace(events, { digest, anchor: anchorOf(chain) })).toEqual({
      verdict: 'ok',
      count: 4,
      head: chain.head,
      issues: [],
    });
    expect(await verifyTrace(events)).toEqual({ verdict: 'unanchored', count: 4, head: chain.head, issues: [] });
    expect(await verifyTrace([], { digest, anchor: { hash: '', count: 0 } })).toEqual({ verdict: 'ok', count: 0, issues: [] });
    expect((await verifyTrace(events, { anchor: anchorOf(chain) })).verdict).toBe('ok');
  });
  it('cannot see a cut tail or a rewritten chain without an anchor, and does with it', async () => {
    const { events, chain } = await write(4);
    const other = await write(4, ['rewritten']);
    expect((await verifyTrace(events.slice(0, 2), { digest })).verdict).toBe('unanchored');
    expect((await verifyTrace(other.events, { digest })).verdict).toBe('unanchored');
    expect(await codes(events.slice(0, 2), anchorOf(chain))).toEqual(['trace.cut']);
    expect(await codes(other.events, anchorOf(chain))).toEqual(['trace.head-differs']);
    expect(await codes([...events, ...(await write(5)).events.slice(4)], anchorOf(chain))).toEqual(['trace.beyond-anchor']);
    expect(await codes([], anchorOf(chain))).toEqual(['trace.cut']);
    expect(await codes(events, { hash: '', count: 0 })).toEqual(['trace.beyond-anchor']);
  });
  it('names what was done', async () => {
    const { events, chain } = await write(5);
    const [a, b, c, d, e] = events as [TraceEvent, TraceEvent, TraceEvent, TraceEvent, TraceEvent];
    const broken = async (list: unknown[]) => {
      const { verdict, firstBroken, issues } = await verifyTrace(list, { digest, anchor: anchorOf(chain) });
      return [verdict, firstBroken, ...issues.map(({ code }) => code)];
    };
    expect(await broken([a, { ...b, t: b.t + 1 }, c, d, e])).toEqual(['broken', 1, 'trace.altered']);
    expect(await broken([a, b, c, d, { ...e, kind: 'refuse' }])).toEqual(['broken', 4, 'trace.head-differs']);
    expect(await broken([{ ...a, prev: 'x' }, b, c, d, e])).toEqual(['broken', 0, 'trace.altered', 'trace.altered']);
    expect(await broken([a, b, d, e])).toEqual(['broken', 2, 'trace.missing', 'trace.cut']);
    expect(await broken([c, d, e])).toEqual(['broken', 0, 'trace.missing', 'trace.cut']);
    expect(await broken([a, c, b, d, e])).toEqual(['broken', 1, 'trace.reordered', 'trace.time-back']);
    expect(await broken([a, b, b, c, d, e])).toEqual(['broken', 1, 'trace.duplicated', 'trace.beyond-anchor']);
    expect(await broken([a, b, { ...c, traceId: 't-2' }, d, e])).toEqual(['broken', 2, 'trace.foreign', 'trace.altered']);
  });
  it('reads anything', async () => {
    expect(await codes(null)).toEqual(['trace.malformed']);
    expect(await codes([null, 7, 'x', {}, { v: 1, seq: -1 }, () => 0])).toEqual(Array(6).fill('trace.malformed'));
    const { events, chain } = await write(1);
    expect(await codes(events, { hash: 'x', count: 1 })).toEqual(['trace.anchor']);
    expect(await codes(events, { hash: chain.head ?? '', count: 0.5 })).toEqual(['trace.anchor']);
    const report = await verifyTrace(events, { digest: () => Promise.reject(new Error()) });
    expect(report).toMatchObject({ verdict: 'broken', issues: [{ code: 'trace.digest', params: { index: 0 } }] });
  });
  it('hashes what it was given, unknown members included', async () => {
    const { events, chain } = await write(2);
    expect(await codes([{ ...events[0], note: 'later' }, events[1]], anchorOf(chain))).toEqual(['trace.altered']);
    expect(await hashEvent({ b: 1, a: 2 }, digest)).toEqual(await hashEvent({ a: 2, b: 1 }, digest));
  });

  const copy = (events: TraceEvent[]) => structuredClone(events);
  const index = fc.nat(20);
  const mutation = fc.oneof(
    fc.record({
      what: fc.constant('edit' as const),
      i: index,
      key: fc.constantFrom('t', 'component', 'kind', 'field', 'seq', 'prev', 'extra'),
      to: fc.string(),
    }),
    fc.record({ what: fc.constantFrom('delete', 'duplicate', 'truncate', 'swap', 'insert', 'move'), i: index, j: index }),
  );

  function mutate(events: TraceEvent[], change: { what: string; i: number; j?: number; key?: string; to?: string }): unknown[] {
    const list: Record<string, unknown>[] = copy(events) as never;
    const [i, j] = [change.i % list.length, (change.j ?? 0) % list.length];
    const at = (n: number) => list[n] ?? {};
    if (change.what === 'edit')
      at(i)[change.key ?? ''] = change.key === 't' || change.key === 'seq' ? Number(at(i)[change.key]) + 1 + j : change.to;
    if (change.what === 'delete') list.splice(i, 1);
    if (change.what === 'duplicate') list.splice(j, 0, { ...at(i) });
    if (change.what === 'truncate') list.length = i;
    if (change.what === 'swap') [list[i], list[j]] = [at(j), at(i)];
    if (change.what === 'insert') list.splice(j, 0, { ...at(i), component: 'forged' });
    if (change.what === 'move') list.splice(j, 0, ...list.splice(i, 1));
    return list;
  }
  it('finds any mutation of an anchored trace', async () => {
    const sizes = fc.integer({ min: 1, max: 8 });
    await fc.assert(
      fc.asyncProperty(sizes, mutation, async (size, change) => {
        const { events, chain } = await write(size, ['a', 'b']);
        const changed = mutate(events, change);
        const same = JSON.stringify(canonicalJson(changed)) === JSON.stringify(canonicalJson(events));
        const { verdict, issues } = await verifyTrace(changed, { digest, anchor: anchorOf(chain) });
        expect(verdict).toBe(same ? 'ok' : 'broken');
        expect(issues.some(({ severity }) => severity !== 'warning')).toBe(!same);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
