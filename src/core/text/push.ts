import { EDGE, isWall, OWN_NAME } from '../lexicon/symbols.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import type { Tokens } from './tokens.ts';

export function pushEdge(at: number, out: Tokens): void {
  if (!isWall(out.symbols[out.count - 1])) out.push(EDGE, at, at + 1);
}

export function pushOwn(start: number, end: number, out: Tokens): void {
  out.push(OWN_NAME, start, end);
  out.hasOwnName = true;
}

export function pushValue(
  value: number,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): void {
  const last = out.count - 1;
  const both = words.pair(out.symbols[last] as number, value);
  if (both < 0) {
    pushAll(value, start, end, words, out);
    return;
  }
  out.symbols[last] = both;
  out.ends[last] = end;
}

/** Every symbol a value stands for. */
export function pushAll(
  value: number,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): void {
  const several = words.severalOf(value);
  if (several === null) out.push(value, start, end);
  else for (let i = 0; i < several.length; i++) out.push(several[i] as number, start, end);
}

export function pushWord(
  word: string,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): boolean {
  const value = words.valueOf(word);
  if (value < 0) return false;
  pushValue(value, start, end, words, out);
  return true;
}

export function pushPieces(
  pieces: readonly string[] | null,
  start: number,
  end: number,
  words: Vocabulary,
  out: Tokens,
): boolean {
  if (!pieces) return false;
  for (const piece of pieces) pushWord(piece, start, end, words, out);
  return true;
}
