import { checkOf, HASH_SEED, hashStep } from '../lexicon/hash.ts';

const LONGEST = 40;
const LONGEST_PIECE = 14;
const [I, U] = [105, 117];
/** By end, how many words lead there, and where the last of them begins. */
const pieces = new Uint8Array(LONGEST + 1);
const lasts = new Uint8Array(LONGEST + 1);

/**
 * "ihatemyself", "#killme": words written without spaces. Splits `word`, in small letters, into known
 * words, fewest first; null where it cannot be done. At most 40 letters, so at most 560 look-ups.
 *
 * @param find says whether there is a word with this hash and check
 * @param shortest letters of the shortest word; of one letter there are only "i" and "u"
 */
export function splitJoined(
  word: string,
  find: (hash: number, check: number) => boolean,
  shortest = 1,
): string[] | null {
  const n = word.length;
  if (n < 3 || n > LONGEST) return null;
  pieces.fill(0, 0, n + 1);
  for (let start = 0; start < n; start++) {
    const before = pieces[start] as number;
    if (start > 0 && before === 0) continue;
    const first = word.charCodeAt(start);
    let hash = HASH_SEED;
    const most = Math.min(n, start + LONGEST_PIECE);
    for (let end = start + 1; end <= most; end++) {
      const last = word.charCodeAt(end - 1);
      hash = hashStep(hash, last);
      const known = pieces[end] as number;
      if (known > 0 && known <= before + 1) continue;
      const length = end - start;
      if (length < shortest || (length === 1 && last !== I && last !== U)) continue;
      if (!find(hash, checkOf(first, last, length))) continue;
      pieces[end] = before + 1;
      lasts[end] = start;
    }
  }
  if (pieces[n] === 0) return null;
  const found: string[] = [];
  for (let end = n; end > 0; end = lasts[end] as number) {
    found.unshift(word.slice(lasts[end], end));
  }
  return found;
}
