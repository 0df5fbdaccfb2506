import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { pushWord } from './push.ts';
import type { Tokens } from './tokens.ts';

/** "k m s", "h-a-t-e", "k i l l m y s e l f": letters with something in between. */
export class SpelledOut {
  /** Letters in a row so far. */
  count = 0;
  private token = 0;
  private start = 0;
  private end = 0;

  /** A word came: one more letter, or the end of a row of them. */
  meet(text: string, start: number, end: number, words: Vocabulary, out: Tokens): void {
    const isLetter = end - start === 1;
    if (isLetter && this.count > 0 && start - this.end <= 2) this.count++;
    else {
      this.join(text, words, out);
      this.count = isLetter ? 1 : 0;
      this.token = out.count;
      this.start = start;
    }
    this.end = end;
  }

  /** Where there are enough letters to make words, those words take their place. */
  join(text: string, words: Vocabulary, out: Tokens): void {
    if (this.count < 3) return;
    const { token, start, end } = this;
    const letters = text
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    const pieces = words.has(letters)
      ? [letters]
      : (words.split(letters, 2) ?? words.split(letters));
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
}
