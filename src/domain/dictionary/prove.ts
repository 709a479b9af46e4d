import { checkSchemaValue } from '../forms/check';
import { eachField } from '../forms/active';
import type { SchemaField } from '../forms/field';
import { readSchemaForm } from '../forms/read-form';
import type { Issue } from '../result';
import { fromInsurer, toInsurer, type ConvertOptions } from './convert';
import { differences } from './equal';
import { readLine } from './lines';
import { general, missingIn, type MissingField } from './required';
import type { Dictionary } from './types';

/** What a proof starts from, beside dictionary and schemas. */
export interface ProofOptions extends ConvertOptions {
  /** Insurer fields that the form asks for itself, by path (`*` for entries). */
  widgets?: readonly string[];
  /** Canonical slices that must come back unchanged. */
  canonicalSamples?: readonly unknown[];
  /** Insurer payloads that must come back unchanged. */
  insurerSamples?: readonly unknown[];
}

/** What stands between a dictionary and trust in it. `complete` = nothing does. */
export interface DictionaryProof {
  complete: boolean;
  /** Required insurer fields without a line and without a widget. `conditional`: required in some cases only. */
  missing: MissingField[];
  /** Lines that lead to no field of the insurer's or of our schema. */
  dead: { index: number; side: 'canonical' | 'insurer'; path: string }[];
  /** Codes of the insurer that stand for several of ours: they cannot come back. */
  ambiguous: { list: string; code: string }[];
  /** Samples that do not come back as they were, or do not fit their schema. */
  failed: { side: 'canonical' | 'insurer'; sample: number; paths: string[]; issues: Issue[] }[];
}

function deadIn(dictionary: Dictionary, fields: Record<'canonical' | 'insurer', SchemaField>): DictionaryProof['dead'] {
  const known = { canonical: pathsOf(fields.canonical), insurer: pathsOf(fields.insurer) };
  return dictionary.entries.flatMap((entry, index) =>
    (['canonical', 'insurer'] as const).flatMap(side => {
      const path = entry[side];
      if (path === undefined) return [];
      return readLine(entry) && leadsTo(known[side], general(path)) ? [] : [{ index, side, path }];
    }),
  );
}

const pathsOf = (root: SchemaField): Map<string, SchemaField> => new Map([...eachField(root)].map(field => [field.path, field] as const));

/** A path exists when it is a field, or lies in one whose members nobody lists. */
function leadsTo(known: ReadonlyMap<string, SchemaField>, path: string): boolean {
  if (known.has(path)) return true;
  const up = path.slice(0, path.lastIndexOf('/'));
  const around = known.get(up);
  const open = around !== undefined && (around.extra !== undefined || around.repeats !== undefined || around.kind === 'unknown');
  return open || (path !== '' && !known.has(up) && leadsTo(known, up));
}

const ambiguousIn = ({ codes = {} }: Dictionary): DictionaryProof['ambiguous'] =>
  Object.entries(codes).flatMap(([list, map]) => {
    const theirs = Object.values(map);
    return [...new Set(theirs.filter((code, index) => theirs.indexOf(code) !== index))].map(code => ({ list, code }));
  });

const isError = ({ severity, code }: Issue): boolean => severity !== 'warning' || code === 'dictionary.unmapped';

/**
 * Shows that nothing required is lost between an insurer's form and ours, both ways: every required field has a line or a widget, every
 * line leads somewhere, every code comes back, and every sample makes the round trip unchanged and fits the other side's schema.
 */
export function proveDictionary(
  dictionary: Dictionary,
  insurerSchema: unknown,
  canonicalSchema: unknown,
  { widgets = [], canonicalSamples = [], insurerSamples = [], ...options }: ProofOptions = {},
): DictionaryProof {
  const [insurer, canonical] = [readSchemaForm(insurerSchema), readSchemaForm(canonicalSchema)];
  const trip = (side: 'canonical' | 'insurer', sample: unknown, index: number): DictionaryProof['failed'] => {
    const [there, back] = side === 'canonical' ? [toInsurer, fromInsurer] : [fromInsurer, toInsurer];
    const out = there(dictionary, sample, options);
    const home = back(dictionary, out.value, options);
    const paths = differences(sample, home.value);
    const asked = new Set(widgets.map(general));
    const fits = checkSchemaValue(side === 'canonical' ? insurer.schema : canonical.schema, out.value).issues.filter(
      ({ path = '' }) => !asked.has(general(path)),
    );
    const issues = [...out.issues, ...home.issues, ...fits].filter(isError);
    return paths.length || issues.length ? [{ side, sample: index, paths, issues }] : [];
  };
  const proof = {
    missing: missingIn(dictionary, insurer.root, widgets),
    dead: deadIn(dictionary, { canonical: canonical.root, insurer: insurer.root }),
    ambiguous: ambiguousIn(dictionary),
    failed: [
      ...canonicalSamples.flatMap((sample, index) => trip('canonical', sample, index)),
      ...insurerSamples.flatMap((sample, index) => trip('insurer', sample, index)),
    ],
  };
  return { complete: Object.values(proof).every(list => !list.length), ...proof };
}
