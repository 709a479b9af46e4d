import type * as en from './en';

/** English is the type: a locale file that lacks a key, or gives a function other parameters, does not compile. */
export type Messages = { readonly [N in keyof typeof en]: Widen<(typeof en)[N]> };

type Widen<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : Widen<T[K]>;
};
