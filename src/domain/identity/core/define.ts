import { checkWith, parseWith } from './check';
import type { IdentifierCheck, IdentifierKind, IdentifierOptions, KindSpec } from './kind';
import { groupText, maskText } from './mask';

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
    parse: (text, options) => parseWith(spec, text, options),
    derive: (text, options) => {
      const found = check(text, options);
      return found.state === 'ok' ? found.facts : undefined;
    },
    mask: text => maskText(normalise(text), visible[0], visible[1]),
    format: text => spoken(text).join(joint),
    spoken,
  };
}
