import { firstOf, typesOf, type Facts } from './facts';
import type { SchemaField } from './field';
import { limitsOf } from './kind';

const flag = <K extends 'readOnly' | 'writeOnly' | 'deprecated'>(facts: Facts, key: K): Partial<Record<K, true>> =>
  facts.always.some(({ node }) => node[key]) ? ({ [key]: true } as Record<K, true>) : {};

const given = <K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, T>);

/** What is said about a value, whatever kind it is. */
export function describeField(facts: Facts, { path, name }: { path: string; name: string }): SchemaField {
  const suggested = firstOf(facts, 'default');
  return {
    name,
    path,
    kind: 'unknown',
    required: false,
    limits: limitsOf(facts),
    schemas: facts.always.map(({ id }) => id),
    ...given('label', firstOf(facts, 'title')),
    ...given('help', firstOf(facts, 'description')),
    ...given('format', firstOf(facts, 'format')),
    ...given('accept', firstOf(facts, 'contentMediaType')),
    ...given('examples', firstOf(facts, 'examples')),
    ...flag(facts, 'readOnly'),
    ...flag(facts, 'writeOnly'),
    ...flag(facts, 'deprecated'),
    ...(suggested ? { suggested: suggested[0] } : {}),
    ...(typesOf(facts).includes('null') ? { nullable: true as const } : {}),
  };
}
