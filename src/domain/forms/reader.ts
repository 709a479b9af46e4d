import { issue, type Issue } from '../result';
import { describeField } from './describe-field';
import { factsOf, firstOf, joinFacts, typesOf, type Facts } from './facts';
import type { FieldFallback, FieldVariant, SchemaField } from './field';
import { kindOf } from './kind';
import { furtherMembers, membersOf, type Member } from './members';
import { escapePointer, type NodeId, type PreparedSchema } from './node';
import { MAX_OPTIONS, optionsOf } from './options';
import { alternativesAt, shapeOf, shapesOf } from './shapes';
import { MAX_DEPTH, MAX_FIELDS, type Site } from './site';

/** Reads fields out of a prepared schema, keeping count. */
export class FieldReader {
  readonly issues: Issue[] = [];
  #count = 0;

  constructor(readonly schema: PreparedSchema) {}

  field(ids: readonly NodeId[], site: Site): SchemaField {
    return this.#read(factsOf(this.schema.nodes, ids), site);
  }

  #read(facts: Facts, site: Site): SchemaField {
    const field = describeField(facts, site);
    this.#count += 1;
    if (site.depth > MAX_DEPTH) return this.#give(field, 'too-deep');
    if (this.#count > MAX_FIELDS) return this.#give(field, 'too-many');
    const options = optionsOf(this.schema.nodes, facts);
    if (options) return this.#choice(field, facts, options);
    const shapes = shapesOf(this.schema.nodes, facts);
    if (shapes.nullable) field.nullable = true;
    Object.assign(field, kindOf(shapes.facts));
    if (['group', 'list', 'variants'].includes(field.kind) || shapes.of.length) this.#compose(field, shapes.facts, shapes.of, site);
    return field;
  }

  #give(field: SchemaField, fallback: FieldFallback): SchemaField {
    if (!this.issues.some(({ code }) => code === `schema-form.${fallback}`))
      this.issues.push(issue(`schema-form.${fallback}`, field.path, undefined, 'warning'));
    return Object.assign(field, { fallback });
  }

  #choice(field: SchemaField, facts: Facts, options: NonNullable<SchemaField['options']>): SchemaField {
    if (options.length > MAX_OPTIONS) this.issues.push(issue('schema-form.too-many-options', field.path, { max: MAX_OPTIONS }, 'warning'));
    field.kind = kindOf(facts).kind === 'boolean' || options.every(({ value }) => typeof value === 'boolean') ? 'boolean' : 'choice';
    field.options = options.slice(0, MAX_OPTIONS);
    return field;
  }

  #compose(field: SchemaField, facts: Facts, shapes: NodeId[][], site: Site): void {
    const key = shapeOf(facts, shapes);
    const repeated = site.above.get(key);
    if (repeated !== undefined) return void (field.repeats = repeated);
    const inner = { ...site, depth: site.depth + 1, above: new Map(site.above).set(key, site.path) };
    if (field.kind === 'list') this.#list(field, facts, inner);
    if (field.kind === 'group') this.#group(field, facts, inner);
    if (field.kind === 'variants') field.variants = this.#byType(facts, inner);
    const variants = shapes.map(list => this.#variants(facts, list, inner));
    const [first, ...more] = variants;
    if (field.kind === 'group' && field.fields?.length) field.fields.push(...variants.map(of => alternativesAt(field.path, of)));
    else if (first) Object.assign(field, { kind: 'variants', variants: (field.variants ?? []).concat(first, ...more) });
    else if (field.kind === 'group' && !field.fields?.length && !field.extra) Object.assign(field, { kind: 'unknown', fallback: 'open' });
    if (field.kind !== 'unknown') delete field.fallback;
  }

  /** Each shape with what holds anyway left out: the group around shows that. */
  #variants(around: Facts, ids: NodeId[], site: Site): FieldVariant[] {
    return ids.map(id => {
      const own = factsOf(this.schema.nodes, [id]);
      const types = around.always.filter(({ node }) => node.type && !node.properties && !node.items);
      const field = this.#read(joinFacts(own, { always: types, alternatives: [], conditional: [] }), site);
      const label = firstOf(own, 'title');
      return { ...(label === undefined ? {} : { label }), schema: id, field };
    });
  }

  #byType(facts: Facts, site: Site): FieldVariant[] {
    const types = typesOf(facts).filter(type => type !== 'null');
    return types.map(type => ({ type, field: this.#read({ ...facts, alternatives: [], only: type }, site) }));
  }

  #list(field: SchemaField, facts: Facts, site: Site): void {
    const each = facts.always.flatMap(({ node }) => (node.items === undefined ? [] : [node.items]));
    const leading = firstOf(facts, 'prefixItems') ?? [];
    const at = (name: string) => ({ ...site, name, path: `${site.path}/${name}` });
    if (leading.length) field.fields = leading.map((id, index) => this.field([id], at(String(index))));
    if (each.some(id => this.schema.nodes[id]?.never)) return;
    field.item = this.field(each, at('*'));
    if (field.item.kind !== 'choice' || !field.limits.uniqueItems || leading.length) return;
    Object.assign(field, { kind: 'multi', options: field.item.options });
  }

  #group(field: SchemaField, facts: Facts, site: Site): void {
    field.fields = [];
    for (const member of membersOf(this.schema.nodes, facts)) {
      field.fields.push(this.#member(member, site));
      // The last one says that there is more.
      if (this.#count > MAX_FIELDS) return;
    }
    const further = furtherMembers(this.schema.nodes, facts).map(({ id, ...pattern }) => ({
      ...this.field([id], { ...site, name: '*', path: `${site.path}/*` }),
      ...pattern,
    }));
    if (further.length) field.extra = further;
  }

  #member({ name, ids, when, required, requiredWhen }: Member, site: Site): SchemaField {
    const field = this.field(ids, { ...site, name, path: `${site.path}/${escapePointer(name)}` });
    return { ...field, required, ...(requiredWhen.length ? { requiredWhen } : {}), ...(when.length ? { when } : {}) };
  }
}
