/**
 * One slip of the finger (a letter added, left out, replaced, or two swapped) away from `key`, a
 * word in small letters. The word is the part of `text` from `start` to `end`, in any case.
 * Lengths may differ by one at most. The first letter may slip too.
 */
export function isOneSlip(text: string, start: number, end: number, key: string): boolean {
  const a = end - start;
  const b = key.length;
  if (a - b > 1 || b - a > 1) return false;
  let i = 0;
  const shorter = Math.min(a, b);
  while (i < shorter && letter(text, start + i) === key.charCodeAt(i)) i++;
  if (i === a && i === b) return false;
  let x = a - 1;
  let y = b - 1;
  while (x >= i && y >= i && letter(text, start + x) === key.charCodeAt(y)) {
    x--;
    y--;
  }
  const left = x - i + 1;
  const right = y - i + 1;
  if (left <= 1 && right <= 1) return true;
  return (
    left === 2 &&
    right === 2 &&
    letter(text, start + i) === key.charCodeAt(i + 1) &&
    letter(text, start + i + 1) === key.charCodeAt(i)
  );
}

const letter = (text: string, at: number): number => text.charCodeAt(at) | 32;
