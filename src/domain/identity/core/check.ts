import { issue } from '../../result';
import type { Issue, Result } from '../../result';
import type { IdentifierCheck, IdentifierOptions, KindSpec } from './kind';
import { toResult, asWarning } from './kind';
import { MAX_TYPED } from './fold';

/** What a text is to a kind; see `IdentifierKind.check`. */
export function checkWith<D>(spec: KindSpec<D>, text: unknown, options: IdentifierOptions): IdentifierCheck<D> {
  const { topic = spec.id, lengths, stray, fix, start } = spec;
  const value = spec.normalise(text);
  const max = lengths[lengths.length - 1] as number;
  const wrong = (reason: string, params?: Issue['params'], suggestion?: string): IdentifierCheck<D> => ({
    state: 'wrong',
    value,
    issue: issue(`${topic}.${reason}`, '', params),
    ...(suggestion === undefined ? {} : { suggestion }),
  });

  if (value.length > max || (typeof text === 'string' && text.length > MAX_TYPED)) return wrong('too-long', { max });
  if (!value) return { state: 'empty' };
  const at = value.search(stray) + 1;
  const fixed = at ? fix?.(value) : undefined;
  if (at) return wrong('character', { at }, fixed !== undefined && !stray.test(fixed) ? fixed : undefined);
  if (!lengths.includes(value.length)) return start?.test(value) === false ? wrong('format') : { state: 'incomplete', value };

  const read = spec.read(value, options);
  if ('facts' in read) return { state: 'ok', value, facts: read.facts, warnings: read.warnings.map(found => asWarning(topic, found)) };
  const unfinished = options.typing && value.length < max;
  if ('reason' in read && !unfinished) return wrong(read.reason, read.params, read.suggestion);
  return read.suggestion === undefined ? { state: 'incomplete', value } : { state: 'incomplete', value, suggestion: read.suggestion };
}

/** As a `Result`: a validator alone, without what shows and hides numbers. */
export const parseWith = <D>(spec: KindSpec<D>, text: unknown, options: IdentifierOptions = {}): Result<D> =>
  toResult(spec.topic ?? spec.id, checkWith(spec, text, options));
