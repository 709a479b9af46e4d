export type * from './types';
export { fromInsurer, toInsurer, type ConvertOptions } from './convert';
export { FORMATTERS } from './formatters';
export { proveDictionary, type DictionaryProof, type ProofOptions } from './prove';
