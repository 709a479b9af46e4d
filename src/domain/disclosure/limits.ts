import type { Question } from '../model';
import { isAmount, scaleOf } from '../money/decimal';
import { compilePattern } from '../pattern/pattern';
import { issue, type Issue } from '../result';
import { memberOf, orderOf } from '../rule/value';
import { isList } from './slots';
import { isOwnWords, isValueFor } from './value';

type Params = Record<string, string | number>;
type Fault = { code: string; params?: Params; severity?: 'warning' };

const fault = (code: string, params?: Params): Fault => ({ code, ...(params ? { params } : {}) });

/** What one value breaks first, if anything. */
type Check = (question: Question, value: unknown) => Fault | undefined;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : isOwnWords(value) ? value.text : undefined);

const option: Check = ({ kind, options, openChoice }, value) => {
  if ((kind !== 'single' && kind !== 'multi') || !options) return undefined;
  if (isOwnWords(value)) return openChoice ? undefined : fault('answer.option-unknown', { value: value.text });
  return options.some(one => one.value === value) ? undefined : fault('answer.option-unknown', { value: String(value) });
};

const unit: Check = ({ kind, units, openUnit }, value) => {
  if (kind !== 'quantity' || !units?.length || openUnit) return undefined;
  const given = memberOf(value, 'unit');
  if (typeof given !== 'string') return fault('answer.unit-missing');
  return units.some(one => one.code === given) ? undefined : fault('answer.unit', { unit: given });
};

const length: Check = ({ minLength, maxLength }, value) => {
  const size = textOf(value) === undefined ? undefined : [...(textOf(value) as string)].length;
  if (size === undefined) return undefined;
  if (maxLength !== undefined && size > maxLength) return fault('answer.too-long', { max: maxLength });
  return minLength !== undefined && size < minLength ? fault('answer.too-short', { min: minLength }) : undefined;
};

const range: Check = ({ kind, min, max }, value) => {
  if (kind === 'single' || kind === 'multi' || kind === 'text') return undefined;
  const core = kind === 'quantity' ? memberOf(value, 'value') : value;
  if (min !== undefined && orderOf(core, min) === -1) return fault('answer.below-min', { min });
  return max !== undefined && orderOf(core, max) === 1 ? fault('answer.above-max', { max }) : undefined;
};

const decimals: Check = ({ maxDecimals }, value) => {
  const core = memberOf(value, 'value') ?? value;
  if (maxDecimals === undefined || !isAmount(core)) return undefined;
  // Zeros at the end are no further digits of the number.
  const scale = scaleOf(core.includes('.') ? core.replace(/0{1,300}$/, '') : core);
  return scale > maxDecimals ? fault('answer.too-many-decimals', { max: maxDecimals }) : undefined;
};

const pattern: Check = ({ pattern: source, kind }, value) => {
  const text = kind === 'single' || kind === 'multi' ? (isOwnWords(value) ? value.text : undefined) : textOf(value);
  if (source === undefined || text === undefined) return undefined;
  const compiled = compilePattern(source, { anchored: true });
  const fits = compiled.ok ? compiled.match(text) : undefined;
  if (fits === undefined) return { code: 'answer.pattern-unchecked', severity: 'warning' };
  return fits ? undefined : fault('answer.pattern');
};

const file: Check = ({ kind, accept, maxBytes }, value) => {
  if (kind !== 'file') return undefined;
  const [type, size] = [memberOf(value, 'type'), memberOf(value, 'size')];
  if (accept?.length && typeof type === 'string' && !accept.some(one => acceptsType(one, type))) return fault('answer.file-type', { type });
  const tooLarge = maxBytes !== undefined && typeof size === 'number' && size > maxBytes;
  return tooLarge ? fault('answer.file-too-large', { max: maxBytes }) : undefined;
};

const acceptsType = (accepted: string, type: string): boolean =>
  accepted === '*/*' || accepted === type || (accepted.endsWith('/*') && type.startsWith(accepted.slice(0, -1)));

const target: Check = ({ kind, targets }, value) => {
  const reference = memberOf(value, 'reference');
  if (kind !== 'reference' || !targets?.length || typeof reference !== 'string') return undefined;
  const type = /(?:^|\/)([A-Z]\w*)\/[^/]+(?:\/_history\/[^/]+)?$/.exec(reference)?.[1];
  return type === undefined || targets.includes(type) ? undefined : fault('answer.reference-type', { type });
};

const CHECKS: readonly Check[] = [option, unit, file, target, length, range, decimals, pattern];

/** The first thing that is wrong with one value; its path is left to the caller. */
export function valueIssue(question: Question, value: unknown): Issue | undefined {
  if (!isValueFor(question, value)) return issue('answer.wrong-type', '', { expected: question.kind });
  for (const check of CHECKS) {
    const found = check(question, value);
    if (found) return issue(found.code, '', found.params, found.severity);
  }
  return undefined;
}

/** How many values there may be, and that no option is there twice. */
export function countIssue(question: Question, values: readonly unknown[]): Issue | undefined {
  const { minOccurs, maxOccurs } = question;
  const max = isList(question) ? maxOccurs : 1;
  if (max !== undefined && values.length > max) return issue('answer.too-many', '', { max });
  if (minOccurs !== undefined && values.length > 0 && values.length < minOccurs) return issue('answer.too-few', '', { min: minOccurs });
  const exclusive = question.options?.find(one => one.exclusive && values.includes(one.value));
  if (exclusive && values.length > 1) return issue('answer.exclusive', '', { option: exclusive.value });
  const repeated = question.kind === 'multi' && new Set(values.map(value => JSON.stringify(value))).size < values.length;
  return repeated ? issue('answer.duplicate') : undefined;
}
