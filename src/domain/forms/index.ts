export { PreparedSchema, type SchemaNode } from './node';
export { prepareSchema, type PrepareOptions } from './prepare';
export { checkSchemaValue, type CheckOptions } from './check';
export { readSchemaForm, type ReadOptions } from './read-form';
export type * from './field';
export type { FieldHint } from './hints';
export { activeFields, type ActiveField } from './active';
export { startValue } from './start';
