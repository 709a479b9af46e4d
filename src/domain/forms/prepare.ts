import { breakCircles } from './circles';
import { PreparedSchema } from './node';
import { Preparation } from './preparation';

/** What can be said about the documents beside a schema. */
export interface PrepareOptions {
  /** Schemas that references may name, by their address. Nothing is ever fetched. */
  documents?: Readonly<Record<string, unknown>>;
}

/**
 * Makes a schema ready for `readSchemaForm` and `checkSchemaValue`: 2020-12, drafts 4 to 7, or OpenAPI 3.0. Total: any input gives a
 * result. What is wrong is dropped and reported as a warning with a JSON pointer: `schema.not-a-schema`, `.bad-keyword` (`keyword`),
 * `.bad-pattern` (no regular expression of today; still used as far as it can be), `.dangling-ref` (`ref`), `.dynamic-ref` (read as a plain reference), `.circular`, `.too-deep`, `.too-large` (`max`).
 */
export function prepareSchema(schema: unknown, { documents = {} }: PrepareOptions = {}): PreparedSchema {
  const preparation = new Preparation(schema, documents);
  for (const at of breakCircles(preparation.nodes)) preparation.report(at, 'schema.circular');
  return new PreparedSchema(preparation.nodes, preparation.issues);
}

/** A prepared schema as it is, anything else prepared. */
export const preparedOf = (schema: unknown, options?: PrepareOptions): PreparedSchema =>
  schema instanceof PreparedSchema ? schema : prepareSchema(schema, options);
