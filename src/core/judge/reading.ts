import type { OpenLanguage } from '../lexicon/open.ts';
import { ALWAYS_CROSSED, isWall } from '../lexicon/symbols.ts';
import type { Folded } from '../text/fold.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Context } from '../types.ts';

/** A draft that has been read: what every step may look at. */
export interface Reading {
  readonly draft: string;
  readonly folded: Folded;
  readonly tokens: Tokens;
  readonly language: OpenLanguage;
  readonly context: Context;
}

/** Sentences longer than this are cut for the steps, so that their cost stays linear. */
const FAR = 80;

/** First and last symbol of the sentence around a place, without its edges. */
export function sentenceAround(tokens: Tokens, from: number, to: number): [number, number] {
  let first = from;
  while (first > 0 && from - first < FAR && !isWall(tokens.symbols[first - 1])) first--;
  let last = to;
  while (last + 1 < tokens.count && last - to < FAR && !isWall(tokens.symbols[last + 1])) last++;
  return [first, last];
}

/** Symbols that are no words: a span neither begins nor ends with one. */
const isMark = (symbol: number | undefined): boolean =>
  isWall(symbol) || (symbol !== undefined && ALWAYS_CROSSED.includes(symbol));

/** UTF-16 offsets in the draft of the words among the symbols `from`..`to`. */
export function spanOf({ folded, tokens, draft }: Reading, from: number, to: number) {
  let first = from;
  let last = to;
  while (first < last && isMark(tokens.symbols[first])) first++;
  while (last > first && isMark(tokens.symbols[last])) last--;
  const place = (at: number) => (folded.map ? (folded.map[at] ?? draft.length) : at);
  const start = place(tokens.starts[first] ?? 0);
  const end = Math.min(draft.length, place(tokens.ends[last] ?? 0));
  return { start: Math.min(start, end), end: Math.max(start, end) };
}
