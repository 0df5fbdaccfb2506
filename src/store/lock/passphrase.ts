/**
 * PBKDF2-HMAC-SHA-256 with 600 000 iterations: OWASP Password Storage Cheat Sheet (2023). The number
 * stands in each lock, so that it can be raised for new ones.
 */
export const ITERATIONS = 600_000;

const SALT_BYTES = 16;
/** What AES-GCM is specified for: NIST SP 800-38D, 5.2.1.1. */
export const IV_BYTES = 12;

export const random = (bytes: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(bytes));

export const freshSalt = (): Uint8Array<ArrayBuffer> => random(SALT_BYTES);

/** The key a passphrase stands for. It never leaves WebCrypto, and is never stored. */
export async function keyFrom(
  passphrase: string,
  { salt, iterations }: { salt: Uint8Array<ArrayBuffer>; iterations: number },
): Promise<CryptoKey> {
  // The same words typed on another keyboard may come as other code points.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const words = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    words,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
