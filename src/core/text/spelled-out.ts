import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { splitJoined } from './joined.ts';
import { pushWord } from './push.ts';
import type { Tokens } from './tokens.ts';

/** "k m s", "h-a-t-e", "k i l l m y s e l f": letters with something in between. */
export function joinSingles(
  text: string,
  token: number,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): void {
  const letters = text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const pieces = words.has(letters)
    ? [letters]
    : (splitJoined(letters, (piece) => piece.length > 1 && words.has(piece)) ??
      splitJoined(letters, (piece) => words.has(piece)));
  if (!pieces) return;
  // Marks that came after the last letter stay.
  const after: [number, number, number][] = [];
  for (let i = token; i < out.count; i++) {
    if ((out.starts[i] ?? 0) >= end) {
      after.push([out.symbols[i] ?? 0, out.starts[i] ?? 0, out.ends[i] ?? 0]);
    }
  }
  out.count = token;
  for (const piece of pieces) pushWord(piece, start, end, words, out);
  for (const [symbol, from, to] of after) out.push(symbol, from, to);
}
