import type { Question } from '../model';

/** `option` excludes what is in `drops`, or gives way itself because something else was chosen after it; `keeps` is what then remains. */
export interface Conflict {
  option: string;
  drops: unknown[];
  keeps: unknown[];
}

/**
 * Does a choice hold an exclusive option ("none of these") beside others? What was chosen last wins: an exclusive option that is new
 * drops the others, an older one gives way to the new ones.
 */
export function findConflict({ options = [] }: Question, value: unknown, before: unknown): Conflict | undefined {
  if (!Array.isArray(value) || value.length < 2) return undefined;
  const values = value as unknown[];
  const exclusive = options.filter(option => option.exclusive && values.includes(option.value)).map(option => option.value);
  const chosen = exclusive.find(option => !(Array.isArray(before) && before.includes(option)));
  const [option] = chosen === undefined ? exclusive : [chosen];
  if (option === undefined) return undefined;
  const keeps = values.filter(one => (chosen === undefined ? !exclusive.includes(one as string) : one === chosen));
  // An old exclusive option that is all there is stays.
  const kept = keeps.length > 0 ? keeps : [option];
  return { option, drops: values.filter(one => !kept.includes(one)), keeps: kept };
}
