/**
 * "ihatemyself", "#killme": words written without spaces. Splits `word` into known words,
 * fewest pieces first; null where it cannot be done. At most 40 letters, so at most 820 look-ups.
 */
export function splitJoined(word: string, isWord: (piece: string) => boolean): string[] | null {
  const n = word.length;
  if (n < 3 || n > 40) return null;
  const best: (string[] | null)[] = new Array(n + 1).fill(null);
  best[0] = [];
  for (let end = 1; end <= n; end++) {
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const before = best[start];
      if (!before) continue;
      const piece = word.slice(start, end);
      if (piece.length === 1 && piece !== 'i' && piece !== 'u') continue;
      if (!isWord(piece)) continue;
      const now = best[end];
      if (!now || before.length + 1 < now.length) best[end] = [...before, piece];
    }
  }
  return best[n] ?? null;
}
