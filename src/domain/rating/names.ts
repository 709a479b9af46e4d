import type { Env, Value } from './program';
import { own } from './env';

/** An input, a step that was worked out, or a field of the member whose turn it is (`"family.age"`). */
export function lookUp(name: string, { member, values, used }: Env): Value | undefined {
  const field = member && name.startsWith(`${member.list}.`) ? name.slice(member.list.length + 1) : undefined;
  const value = field === undefined ? values.get(name) : member?.values.get(field);
  if (value === undefined || Array.isArray(value)) return undefined;
  used[field === undefined ? name : `${member?.at}.${field}`] = String(value);
  return value;
}

/** The input of that name, or the field of members. */
export function declarationOf(name: string, { program }: Env): unknown {
  const [list = '', field] = name.split('.');
  const declared = own(program.spec.inputs, list);
  return field === undefined ? declared : own(own(declared, 'fields'), field);
}
