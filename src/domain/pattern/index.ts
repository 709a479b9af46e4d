export { compilePattern, MAX_PATTERN_LENGTH, type CompiledPattern } from './pattern';
