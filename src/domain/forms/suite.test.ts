import { describe, expect, it } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import { checkSchemaValue } from './check';

interface Group {
  description: string;
  schema: unknown;
  tests: { description: string; data: unknown; valid: boolean }[];
}

const data = outsideData<{ files: Record<string, Group[]> }>('forms/json-schema-test-suite/draft2020-12.json', 'JSON Schema tests');

/** Not claimed, and why. */
const UNCLAIMED: Record<string, string> = {
  dynamicRef: '$dynamicRef is read as a plain reference: no form needs late binding',
  refRemote: 'schemas of other addresses are given by the host (documents), never fetched',
  defs: 'the meta-schema is such a document',
  vocabulary: 'all vocabularies are on',
  'optional/format/idn-hostname': 'IDNA tables are larger than this library',
};
/** Groups of claimed files that need what is not claimed. */
const ELSEWHERE = /meta-?schema|remote ref|\$dynamicRef|punycode|A-label/i;
const OPTIONAL = 'optional/format/';

const reasonNot = (file: string, group: Group): string | undefined =>
  UNCLAIMED[file] ?? (ELSEWHERE.test(group.description) ? 'needs a remote document, $dynamicRef or punycode' : undefined);

describe('JSON-Schema-Test-Suite', () => {
  // Without the data folder `outsideData` has said so.
  it.runIf(data)('passes for every keyword claimed', () => {
    const count = { passed: 0, skipped: 0 };
    const failed: string[] = [];
    const skipped = new Map<string, number>();
    for (const [file, groups] of Object.entries(data?.files ?? {}))
      for (const group of groups)
        for (const test of group.tests) {
          const reason = reasonNot(file, group);
          const { valid } = checkSchemaValue(group.schema, test.data, { formats: file.startsWith(OPTIONAL) });
          if (reason) {
            count.skipped += 1;
            skipped.set(`${file}: ${reason}`, (skipped.get(`${file}: ${reason}`) ?? 0) + 1);
          } else if (valid === test.valid) count.passed += 1;
          else failed.push(`${file} | ${group.description} | ${test.description} | ${JSON.stringify(test.data)}`);
        }
    console.log(`JSON Schema: ${count.passed} passed, ${failed.length} failed, ${count.skipped} not claimed`);
    for (const [reason, tests] of skipped) console.log(`  not claimed, ${tests}: ${reason}`);
    expect(failed).toEqual([]);
    expect(count.passed).toBeGreaterThan(1000);
  });
});
