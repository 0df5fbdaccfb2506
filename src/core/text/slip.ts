/**
 * One slip of the finger (a letter added, left out, replaced, or two swapped) away from `key`.
 * Lengths may differ by one at most. The first letter may slip too.
 */
export function isOneSlip(word: string, key: string): boolean {
  const a = word.length;
  const b = key.length;
  if (a - b > 1 || b - a > 1) return false;
  let i = 0;
  const shorter = Math.min(a, b);
  while (i < shorter && word.charCodeAt(i) === key.charCodeAt(i)) i++;
  if (i === a && i === b) return false;
  let x = a - 1;
  let y = b - 1;
  while (x >= i && y >= i && word.charCodeAt(x) === key.charCodeAt(y)) {
    x--;
    y--;
  }
  const left = x - i + 1;
  const right = y - i + 1;
  if (left <= 1 && right <= 1) return true;
  return (
    left === 2 &&
    right === 2 &&
    word.charCodeAt(i) === key.charCodeAt(i + 1) &&
    word.charCodeAt(i + 1) === key.charCodeAt(i)
  );
}
