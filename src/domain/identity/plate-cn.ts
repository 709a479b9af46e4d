import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { capitals, foldTyped } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

/** `unplated` is the legal value of a new car; then VIN and certificate identify it. */
export type PlateForm =
  | 'ordinary'
  | 'new-energy-small'
  | 'new-energy-large'
  | 'trailer'
  | 'learner'
  | 'police'
  | 'hong-kong'
  | 'macau'
  | 'embassy'
  | 'consulate'
  | 'unplated';

export interface CnPlateFacts {
  number: string;
  form: PlateForm;
  /** The character of the province, absent for embassies and cars without a plate. */
  province?: string;
  /** New energy: driven by a battery alone, or by something else as well. */
  energy?: 'battery' | 'other';
}

/** Characters of a key-pad of provinces, in the usual order. */
export const PLATE_PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
/** What a car that is not yet registered is entered as (V12). */
export const UNPLATED = '未上牌';

const AREA = `[${PLATE_PROVINCES}][A-HJ-NP-Z]`;
const ENDINGS: Record<string, PlateForm> = {
  挂: 'trailer',
  学: 'learner',
  警: 'police',
  港: 'hong-kong',
  澳: 'macau',
  领: 'consulate',
  使: 'embassy',
};

const SMALL = /* @__PURE__ */ new RegExp(`^${AREA}[A-HJK][A-HJ-NP-Z\\d]\\d{4}$`);
const LARGE = /* @__PURE__ */ new RegExp(`^${AREA}\\d{5}[A-HJK]$`);
const ORDINARY = /* @__PURE__ */ new RegExp(`^${AREA}[A-HJ-NP-Z\\d]{4}[A-HJ-NP-Z\\d挂学警港澳领]$`);
const ABROAD = /* @__PURE__ */ new RegExp(`^[${PLATE_PROVINCES}]\\d{5}[领使]$|^[使领]\\d{6}$|^\\d{6}[使领]$`);

function formOf(value: string): PlateForm | undefined {
  if (SMALL.test(value)) return 'new-energy-small';
  if (LARGE.test(value)) return 'new-energy-large';
  if (ORDINARY.test(value)) return ENDINGS[value.slice(-1)] ?? 'ordinary';
  if (ABROAD.test(value)) return ENDINGS[value.slice(-1)] ?? ENDINGS[value.slice(0, 1)];
  return undefined;
}

function read(value: string): Reading<CnPlateFacts> {
  if (value === UNPLATED) return reading({ number: value, form: 'unplated' });
  if (value.length < 7) return { incomplete: true };
  const form = formOf(value);
  if (!form) return refuse('format');
  const facts = PLATE_PROVINCES.includes(value.slice(0, 1))
    ? { number: value, form, province: value.slice(0, 1) }
    : { number: value, form };
  const letter = form === 'new-energy-small' ? value[2] : form === 'new-energy-large' ? value[7] : undefined;
  return reading(letter === undefined ? facts : { ...facts, energy: /[A-E]/.test(letter) ? 'battery' : 'other' });
}

const cnPlateSpec: KindSpec<CnPlateFacts> = {
  id: 'cn-plate',
  normalise: text => capitals(foldTyped(text)).replace(/[ ·•・．.-]/g, ''),
  stray: /* @__PURE__ */ new RegExp(`[^A-Z\\d${PLATE_PROVINCES}挂学警港澳使领${UNPLATED}]`),
  lengths: [3, 7, 8],
  read,
  visible: [2, 2],
  groups: value => (/^.[A-Z]./.test(value) ? [value.slice(0, 2), value.slice(2)] : [value].filter(Boolean)),
  joint: '·',
};

/**
 * Chinese number plate (GA 36-2018, V12): 7 characters, new energy 8; no I or O. `京A·12345` and `京A12345` are one. `未上牌` is legal.
 * Reason: `format`.
 */
export const cnPlateKind: IdentifierKind<CnPlateFacts> = /* @__PURE__ */ defineKind(cnPlateSpec);

/** Reads a Chinese plate. Issues as `cnPlateKind`. */
export const parseCnPlate = (text: unknown, options?: IdentifierOptions): Result<CnPlateFacts> => parseWith(cnPlateSpec, text, options);
