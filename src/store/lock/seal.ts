/**
 * A row is sealed with a public key and opened with the private one, so that a draft kept while
 * Breather is locked need not wait anywhere in the open. ECDH on P-256 with a key made for the row,
 * HKDF-SHA-256, AES-256-GCM: the pieces of NIST SP 800-56A and 800-56C that every browser has.
 */
import type { Sealed } from '../types.ts';
import { IV_BYTES, random } from './passphrase.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
/** Rounds lengths up, so that a long evening doesn't show from outside. */
const BLOCK = 512;

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const makePair = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(CURVE, true, ['deriveBits']);

export const publicOf = (spki: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('spki', spki, CURVE, false, []);

export const privateOf = (pkcs8: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', pkcs8, CURVE, false, ['deriveBits']);

async function rowKey(own: CryptoKey, other: CryptoKey, from: Uint8Array, use: KeyUsage) {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = new Uint8Array([...bytes('breather row'), ...from]);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}

/** @param place where the row stands: it opens nowhere else */
export async function seal(to: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const once = await makePair();
  const from = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey));
  const iv = random(IV_BYTES);
  const key = await rowKey(once.privateKey, to, from, 'encrypt');
  const plain = bytes(JSON.stringify(value));
  // JSON ends where it ends: spaces after it are no part of it.
  const padded = new Uint8Array(Math.ceil(plain.length / BLOCK) * BLOCK).fill(0x20);
  padded.set(plain);
  const body = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytes(place) },
    key,
    padded,
  );
  return { from, iv, body: new Uint8Array(body) };
}

/** Rejects when the key, the place or a single bit is wrong. */
export async function unseal(own: CryptoKey, place: string, sealed: Sealed): Promise<unknown> {
  const other = await crypto.subtle.importKey('raw', sealed.from, CURVE, false, []);
  const key = await rowKey(own, other, sealed.from, 'decrypt');
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: sealed.iv, additionalData: bytes(place) },
    key,
    sealed.body,
  );
  return JSON.parse(new TextDecoder().decode(plain));
}
