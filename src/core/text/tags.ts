import { checkOf, HASH_SEED, hashStep } from '../lexicon/hash.ts';
import { UNKNOWN } from '../lexicon/symbols.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { pushPieces, pushValue, pushWord } from './push.ts';
import type { Tokens } from './tokens.ts';

const HUMPS = /_|(?<=[a-z0-9])(?=[A-Z])/;

/** "#IHateMyself", "#ihatemyself", "#i_hate_myself". */
export function pushTag(
  text: string,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): void {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashStep(hash, smallLetter(text.charCodeAt(i)));
  const first = smallLetter(text.charCodeAt(start));
  const last = smallLetter(text.charCodeAt(end - 1));
  const value = words.find(hash, checkOf(first, last, end - start));
  if (value >= 0) {
    pushValue(value, start, end, words, out);
    return;
  }
  if (!words.hasKeyInside(text, start, end)) {
    out.push(UNKNOWN, start, end);
    return;
  }
  const tag = text.slice(start, end);
  const small = tag.toLowerCase();
  const humps = tag === small ? small.split('_') : tag.split(HUMPS);
  const said = humps.flatMap((hump) => (hump === '' ? [] : hump.toLowerCase()));
  if (said.length > 1 && said.every((hump) => words.has(hump))) {
    for (const hump of said) pushWord(hump, start, end, words, out);
    return;
  }
  const pieces = words.split(small.replaceAll('_', ''));
  if (!pieces?.some((piece) => words.isKey(piece)) || !pushPieces(pieces, start, end, words, out)) {
    out.push(UNKNOWN, start, end);
  }
}

const smallLetter = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code);
