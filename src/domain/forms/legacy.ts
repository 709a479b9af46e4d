import { isObject } from './node';

type Raw = Record<string, unknown>;

function dependencies(raw: Raw): Raw {
  if (!isObject(raw.dependencies)) return raw;
  const entries = Object.entries(raw.dependencies);
  const { ...rest } = raw;
  delete rest.dependencies;
  const needed = entries.filter(([, value]) => Array.isArray(value) || typeof value === 'string');
  const schemas = entries.filter(([, value]) => !Array.isArray(value) && typeof value !== 'string');
  return {
    ...rest,
    dependentRequired: {
      ...Object.fromEntries(needed.map(([name, value]) => [name, typeof value === 'string' ? [value] : value])),
      ...(isObject(raw.dependentRequired) ? raw.dependentRequired : {}),
    },
    dependentSchemas: { ...Object.fromEntries(schemas), ...(isObject(raw.dependentSchemas) ? raw.dependentSchemas : {}) },
  };
}

function tuples(raw: Raw): Raw {
  if (!Array.isArray(raw.items)) return raw;
  const { items, additionalItems, ...rest } = raw;
  return { ...rest, prefixItems: items, ...(additionalItems === undefined ? {} : { items: additionalItems }) };
}

function limits(raw: Raw): Raw {
  const copy = { ...raw };
  for (const [flag, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof copy[flag] !== 'boolean') continue;
    if (copy[flag]) {
      copy[flag] = copy[limit];
      delete copy[limit];
    } else delete copy[flag];
  }
  return copy;
}

function nullable(raw: Raw): Raw {
  if (raw.nullable !== true || raw.type === undefined) return raw;
  const options = Array.isArray(raw.enum) && !raw.enum.includes(null) ? { enum: [...(raw.enum as unknown[]), null] } : {};
  return { ...raw, ...options, type: [...(Array.isArray(raw.type) ? (raw.type as unknown[]) : [raw.type]), 'null'] };
}

/**
 * A schema as drafts 4 to 7 and OpenAPI 3.0 wrote it, the way of 2020-12: `dependencies`, a list of `items`, boolean exclusive limits,
 * `nullable`, `$recursiveRef`. Insurers still send all of them.
 */
export function modernise(raw: Raw): Raw {
  const read = nullable(limits(tuples(dependencies(raw))));
  return read.$recursiveRef === '#' && read.$ref === undefined ? { ...read, $ref: '#' } : read;
}
