import { fail, ok } from '../result';
import type { Result } from '../result';

/** SHA-256 of bytes, or a keyed hash of them: whatever the platform offers. May reject; callers turn that into an issue. */
export type Digest = (bytes: Uint8Array) => Promise<Uint8Array> | Uint8Array;

/** The part of WebCrypto we use; the domain does not see the platform's types. */
interface Subtle {
  digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer>;
  importKey(format: 'raw', key: Uint8Array, algorithm: object, extractable: boolean, uses: string[]): Promise<unknown>;
  sign(algorithm: string, key: unknown, data: Uint8Array): Promise<ArrayBuffer>;
}

const subtle = (): Subtle | undefined => (globalThis as { crypto?: { subtle?: Subtle } }).crypto?.subtle;

const missing = (): Promise<never> => Promise.reject(new Error('WebCrypto is not here'));

/** SHA-256 of browsers (in secure contexts) and Node 20. Elsewhere, as in mini-programs, pass your own `Digest`. */
export const webDigest: Digest = async bytes => new Uint8Array(await (subtle()?.digest('SHA-256', bytes) ?? missing()));

/**
 * HMAC-SHA-256 with the host's key. Ids, birth dates and phone numbers are few enough to be tried one by one, so a plain hash of them
 * is no protection: the key must not be where the trace is.
 */
export const webHmac =
  (key: Uint8Array): Digest =>
  async bytes => {
    const crypto = subtle() ?? (await missing());
    const imported = await crypto.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return new Uint8Array(await crypto.sign('HMAC', imported, bytes));
  };

/** UTF-8, without an encoder of the platform. Half a surrogate pair keeps its own three bytes, so that no two texts share theirs. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return new Uint8Array(bytes);
}

const tail = (code: number): number => 0x80 | (code & 0x3f);

const toHex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** The digest of a text as lower-case hex, 64 digits. Issue: `trace.digest` (it failed, or gave no 32 bytes). */
export async function hashText(text: string, digest: Digest): Promise<Result<string>> {
  try {
    const hex = toHex(await digest(utf8(text)));
    return hex.length === 64 ? ok(hex) : fail('trace.digest');
  } catch {
    return fail('trace.digest');
  }
}
