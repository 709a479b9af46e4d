import type { Issue } from '../result';
import { describeComplaint, type Located } from './describe';
import type { Complaint, Interpretation } from './library';
import { LIST, MAP, ONE, member, toPointer, unescapePointer } from './node';
import type { NodeId, PreparedSchema, SchemaNode } from './node';
import type { TextRules } from './translate';

/** Keywords whose complaint only says that the next one follows. */
const PASSING = new Set([
  ...['$ref', 'allOf', 'if', 'properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'dependentSchemas'],
  ...['prefixItems', 'items', 'unevaluatedItems'],
]);
/** Keywords that answer for everything below them. */
const SWALLOWING = new Set(['anyOf', 'oneOf', 'propertyNames']);

/** The names in a URI fragment, as the library writes it. */
const namesIn = (fragment: string): string[] =>
  fragment
    .split('/')
    .slice(1)
    .map(part => unescapePointer(decodeURIComponent(part)));

const isOne = (key: string): key is (typeof ONE)[number] => (ONE as readonly string[]).includes(key);
const isList = (key: string): key is (typeof LIST)[number] => (LIST as readonly string[]).includes(key);
const isMap = (key: string): key is (typeof MAP)[number] => (MAP as readonly string[]).includes(key);

/** The node that a way through the schema leads to; the last name is the keyword that complains. */
function follow({ nodes }: PreparedSchema, root: NodeId, names: string[], patterns: Interpretation['patterns']): SchemaNode {
  let node = nodes[root] as SchemaNode;
  for (let index = 0; index < names.length - 1; index++) {
    const key = names[index] ?? '';
    const next = names[index + 1] ?? '';
    let id: NodeId | undefined;
    if (key === '$ref') id = node.ref;
    else if (isOne(key)) id = node[key];
    else if (isList(key)) id = node[key]?.[Number(next)];
    else if (isMap(key)) id = key === 'patternProperties' ? patterns.get(next) : node[key]?.[next];
    if (id === undefined) break;
    node = nodes[id] as SchemaNode;
    if (isList(key) || isMap(key)) index += 1;
  }
  return node;
}

const below = (outer: Complaint, inner: Complaint): boolean =>
  inner.keywordLocation.startsWith(`${swallowed(outer)}/`) &&
  (inner.instanceLocation === outer.instanceLocation || inner.instanceLocation.startsWith(`${outer.instanceLocation}/`));

/** `minContains` and `maxContains` speak for what stands under `contains`. */
const swallowed = ({ keywordLocation }: Complaint): string => keywordLocation.replace(/\/(min|max)Contains$/, '/contains');

/** `contains` complains of every entry that is not the one looked for, before it says that none is. */
function withoutMisses(complaints: Complaint[]): Complaint[] {
  const lists = complaints.filter(({ keyword }) => /^(contains|minContains|maxContains)$/.test(keyword));
  return complaints.filter(inner => !lists.some(outer => below(outer, inner)));
}

/** The complaints below an `anyOf` or `oneOf`, by alternative. */
function branchesOf(outer: Complaint, inner: Complaint[]): Complaint[][] {
  const branches = new Map<string, Complaint[]>();
  for (const complaint of inner) {
    const branch = complaint.keywordLocation.slice(outer.keywordLocation.length + 1).split('/')[0] ?? '';
    branches.set(branch, [...(branches.get(branch) ?? []), complaint]);
  }
  return [...branches.values()];
}

/**
 * The complaints of the one alternative that was meant: the only one whose type and fixed values (`kind: "person"`) fit, or of several
 * such the only one that misses nothing. A person who fills in a form wants to hear what is wrong there, not that none of five fits.
 */
function meant(outer: Complaint, branches: Complaint[][]): Complaint[] | undefined {
  const depth = outer.instanceLocation.split('/').length;
  const near = (complaint: Complaint, levels: number): boolean => complaint.instanceLocation.split('/').length <= depth + levels;
  const foreign = (complaint: Complaint): boolean =>
    complaint.keyword === 'type' ? near(complaint, 0) : ['const', 'enum', 'not'].includes(complaint.keyword) && near(complaint, 1);
  const fitting = branches.filter(complaints => !complaints.some(foreign));
  if (fitting.length === 1) return fitting[0];
  const whole = fitting.filter(complaints => !complaints.some(entry => entry.keyword === 'required' && near(entry, 0)));
  return whole.length === 1 ? whole[0] : undefined;
}

/** The library's flat list as issues that people can act on: one per fault, at its place. */
export function toIssues(schema: PreparedSchema, root: NodeId, value: unknown, found: Interpretation, rules: TextRules): Issue[] {
  const issues = new Map<string, Issue>();
  const visit = (complaints: Complaint[]): void => {
    for (let index = 0; index < complaints.length; index++) {
      const complaint = complaints[index] as Complaint;
      if (PASSING.has(complaint.keyword)) continue;
      let end = index + 1;
      if (SWALLOWING.has(complaint.keyword)) while (end < complaints.length && below(complaint, complaints[end] as Complaint)) end += 1;
      const inner = complaints.slice(index + 1, end);
      index = end - 1;
      const located = locate(complaint);
      const branches = branchesOf(complaint, inner);
      const alternatives = located.node.anyOf ?? located.node.oneOf;
      const noneFits = /^(any|one)Of$/.test(complaint.keyword) && branches.length === alternatives?.length;
      const branch = noneFits ? meant(complaint, branches) : undefined;
      if (branch) visit(branch);
      else for (const issue of describeComplaint(located, branches.length, rules)) issues.set(`${issue.code} ${issue.path}`, issue);
    }
  };
  const locate = (complaint: Complaint): Located => {
    const names = namesIn(complaint.instanceLocation);
    const node = follow(schema, root, namesIn(complaint.keywordLocation), found.patterns);
    return { keyword: complaint.keyword, node, path: toPointer(names), value: names.reduce<unknown>(member, value) };
  };
  visit(withoutMisses(found.complaints));
  return [...issues.values()];
}
