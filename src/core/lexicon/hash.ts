export const HASH_SEED = 0x811c9dc5 | 0;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** Twelve bits from the ends and the length of a word: where the hash agrees as well, it is the same. */
export const checkOf = (first: number, last: number, length: number): number =>
  ((first & 31) << 7) ^ ((last & 31) << 2) ^ length;
