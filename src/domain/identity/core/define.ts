import { issue } from '../../result';
import type { IdentifierCheck, IdentifierKind, IdentifierOptions, KindSpec } from './kind';
import { toResult, warn } from './kind';
import { MAX_TYPED } from './fold';
import { groupText, maskText } from './mask';

const wrong = <D>(code: string, value: string, params?: Record<string, string | number>): IdentifierCheck<D> => ({
  state: 'wrong',
  value,
  issue: issue(code, undefined, params),
});

/** The text with confusable letters replaced, where nothing else is wrong with its characters. */
function fixed<D>({ fix, character }: KindSpec<D>, value: string): { suggestion?: string } {
  const suggestion = fix?.(value);
  return suggestion !== undefined && Array.from(suggestion).every(point => character.test(point)) ? { suggestion } : {};
}

function checkWith<D>(spec: KindSpec<D>, text: unknown, options: IdentifierOptions): IdentifierCheck<D> {
  const { topic = spec.id, lengths } = spec;
  const value = spec.normalise(text);
  const points = Array.from(value);
  const max = lengths[lengths.length - 1] ?? 0;
  if (typeof text === 'string' && text.length > MAX_TYPED) return wrong(`${topic}.too-long`, value, { max });
  if (!points.length) return { state: 'empty' };
  const at = points.findIndex(point => !spec.character.test(point));
  if (at >= 0) return { ...wrong<D>(`${topic}.character`, value, { at: at + 1 }), ...fixed(spec, value) };
  if (points.length > max) return wrong(`${topic}.too-long`, value, { max });
  if (!lengths.includes(points.length))
    return spec.start?.test(value) === false ? wrong(`${topic}.format`, value) : { state: 'incomplete', value };

  const read = spec.read(value, options);
  if ('facts' in read) return { state: 'ok', value, facts: read.facts, warnings: (read.warnings ?? []).map(w => warn(topic, w)) };
  const offered = read.suggestion === undefined ? {} : { suggestion: read.suggestion };
  if ('incomplete' in read) return { state: 'incomplete', value, ...offered };
  return { ...wrong<D>(`${topic}.${read.reason}`, value, read.params), ...offered } as IdentifierCheck<D>;
}

/** Makes a kind from its description. Hosts use it too, for kinds of their own (`createRegistry`). */
export function defineKind<D>(spec: KindSpec<D>): IdentifierKind<D> {
  const { id, topic = id, normalise, groups, visible, joint = ' ' } = spec;
  const check = (text: unknown, options: IdentifierOptions = {}): IdentifierCheck<D> => checkWith(spec, text, options);
  const spoken = (text: unknown): string[] => {
    const value = normalise(text);
    return typeof groups === 'function' ? [...groups(value)] : groupText(value, groups);
  };
  return {
    id,
    topic,
    normalise,
    check,
    parse: (text, options) => toResult(topic, check(text, options)),
    derive: (text, options) => {
      const found = check(text, options);
      return found.state === 'ok' ? found.facts : undefined;
    },
    mask: text => maskText(normalise(text), visible[0], visible[1]),
    format: text => spoken(text).join(joint),
    spoken,
  };
}
