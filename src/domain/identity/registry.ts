import type { IdentifierKind } from './core/kind';

/** Kinds by id. A page registers those it uses and no other is carried. */
export interface IdentifierRegistry {
  get(id: string): IdentifierKind<unknown> | undefined;
  ids(): string[];
  /** The same with further kinds; one with a known id takes its place. The receiver is left as it is. */
  with(...kinds: readonly IdentifierKind<unknown>[]): IdentifierRegistry;
}

/** `createRegistry([residentIdKind, passportKind, ownKind])`; of two kinds with one id the later wins. */
export function createRegistry(kinds: readonly IdentifierKind<unknown>[]): IdentifierRegistry {
  const byId = new Map(kinds.map(kind => [kind.id, kind]));
  return {
    get: id => byId.get(id),
    ids: () => [...byId.keys()],
    with: (...more) => createRegistry([...byId.values(), ...more]),
  };
}
