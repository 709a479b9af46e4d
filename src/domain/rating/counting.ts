import type { Dec } from '../model/primitives';
import { addAmounts, compareAmounts } from '../money/decimal';
import { failed, limited, number, own, word } from './env';
import type { Env, Member, Operation } from './program';

/** `["sumEach", "family", value, { when, most, by, order }]`: the values of the members that count. */
const each =
  (join: (values: Dec[], env: Env) => Dec, counting = false): Operation =>
  ([name, ...rest], env) => {
    const [value, options] = counting ? ['1', ...rest] : rest;
    const list = env.values.get(word(name));
    if (!Array.isArray(list) || env.member) return failed(env, 'unknown-reference', { name: word(name) });
    const visit = <T>(work: (raw: unknown, env: Env) => T, raw: unknown, at: number): T => {
      env.member = { list: word(name), at: `${word(name)}.${at}`, values: list[at] as Member };
      const result = work(raw, env);
      env.member = undefined;
      return result;
    };
    let chosen = Array.from(list.keys()).filter(at => visit(env.evaluate, own(options, 'when') ?? true, at) === true);
    const most = own(options, 'most');
    if (most !== undefined) {
      const sign = own(options, 'order') === 'desc' ? -1 : 1;
      const ranks = new Map(chosen.map(at => [at, visit(number, own(options, 'by'), at)]));
      // Sorting is stable: the earlier member comes first where ranks are equal.
      chosen = chosen
        .sort((a, b) => sign * compareAmounts(ranks.get(a) ?? '0', ranks.get(b) ?? '0'))
        .slice(0, typeof most === 'number' ? most : 0);
    }
    return join(
      chosen.map(at => visit(number, value, at)),
      env,
    );
  };

const extreme =
  (sign: number) =>
  (values: Dec[], env: Env): Dec =>
    values.length ? values.reduce((a, b) => (sign * compareAmounts(a, b) < 0 ? b : a)) : failed(env, 'no-members');

/** Sums and extremes over members. */
export const COUNTING: Record<string, Operation> = {
  sumEach: /* @__PURE__ */ each((values, env) => values.reduce((a, b) => limited(addAmounts(a, b), env), '0')),
  countEach: /* @__PURE__ */ each(values => String(values.length), true),
  maxEach: /* @__PURE__ */ each(/* @__PURE__ */ extreme(1)),
  minEach: /* @__PURE__ */ each(/* @__PURE__ */ extreme(-1)),
};
