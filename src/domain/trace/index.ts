export { webDigest, webHmac } from './digest';
export type { Digest } from './digest';
export { protectValue } from './protect';
export type { ClearValue, TracePolicy, TraceProtection } from './protect';
export * from './append';
export * from './verify';
