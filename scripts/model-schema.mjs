// The canonical model as JSON Schema 2020-12, generated from its types and doc comments: `node scripts/model-schema.mjs [folder]`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ID = 'https://ins-ui.example/schema/model.json';

/** Keywords of draft-07, in which the generator writes, that 2020-12 calls otherwise. */
const modern = node => {
  if (Array.isArray(node)) return node.map(modern);
  if (typeof node !== 'object' || node === null) return node;
  const { items, additionalItems, $ref, ...rest } = node;
  const out = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, key === 'enum' || key === 'const' ? value : modern(value)]),
  );
  if (Array.isArray(items))
    Object.assign(out, { prefixItems: items.map(modern), ...(additionalItems === undefined ? {} : { items: modern(additionalItems) }) });
  else if (items !== undefined) out.items = modern(items);
  if ($ref !== undefined) out.$ref = `#/$defs/${decodeURIComponent($ref.replace('#/definitions/', ''))}`;
  return out;
};

/** `Open<Role>` and its kin stand where they are used: any text, with the known codes as its examples. */
const inlineOpen = $defs => {
  const codesOf = ({ anyOf = [], enum: codes = [], $ref }) => [
    ...codes,
    ...anyOf.flatMap(codesOf),
    ...($ref ? codesOf($defs[$ref.slice('#/$defs/'.length)]) : []),
  ];
  const isOpen = ref => typeof ref === 'string' && ref.startsWith('#/$defs/Open<');
  const walk = node => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    const { $ref, ...rest } = node;
    const out = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, walk(value)]));
    if (isOpen($ref)) return { type: 'string', ...out, examples: codesOf({ $ref }) };
    return $ref === undefined ? out : { $ref, ...out };
  };
  return Object.fromEntries(
    Object.entries($defs)
      .filter(([name]) => !name.startsWith('Open<'))
      .map(([name, schema]) => [name, walk(schema)]),
  );
};

/** An exported type is called by its name; what TypeScript makes of `Partial<…>` and the like is spelled out where it stands. */
export const modelSchema = () => {
  const generator = createGenerator({
    path: join(ROOT, 'src/domain/model/*.ts'),
    tsconfig: join(ROOT, 'tsconfig.domain.json'),
    type: '*',
    expose: 'export',
    jsDoc: 'extended',
    topRef: true,
    additionalProperties: true,
    skipTypeCheck: true,
    sortProps: true,
  });
  const { definitions } = generator.createSchema('*');
  const $defs = inlineOpen(modern(definitions));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: ID,
    title: 'ins-ui canonical model',
    description: 'One definition per type. Refer to `#/$defs/Policy` and the like; money is a decimal string, a day a calendar date.',
    $defs: Object.fromEntries(Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};

export const writeModelSchema = async (folder = 'dist/schema') => {
  const dir = join(ROOT, folder);
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'model.json'), `${JSON.stringify(modelSchema(), undefined, 1)}\n`);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeModelSchema(process.argv[2]);
