/**
 * Whole numbers from 0 as short printable text: ASCII without quote and backslash, so that it is
 * as long in JSON as here, and plain for gzip. Seven bits' worth of frequent values take one sign.
 */
const FIRST = 35;
const SIGNS = 91; // 35..126 without the backslash (92)
const ENDS = 61;
const MORE = SIGNS - ENDS;

const sign = (value: number): string =>
  String.fromCharCode(value + FIRST >= 92 ? value + FIRST + 1 : value + FIRST);

export function packNumbers(numbers: Iterable<number>): string {
  let out = '';
  for (const number of numbers) {
    let rest = number;
    let text = sign(rest % ENDS);
    rest = Math.floor(rest / ENDS);
    while (rest > 0) {
      text = sign(ENDS + (rest % MORE)) + text;
      rest = Math.floor(rest / MORE);
    }
    out += text;
  }
  return out;
}

export function unpackNumbers(text: string): Int32Array {
  const out = new Int32Array(text.length);
  let count = 0;
  let value = 0;
  let scale = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = code > 92 ? code - FIRST - 1 : code - FIRST;
    if (digit >= ENDS) {
      value = value * MORE + (digit - ENDS);
      scale++;
      continue;
    }
    out[count++] = scale === 0 ? digit : value * ENDS + digit;
    value = 0;
    scale = 0;
  }
  return out.slice(0, count);
}
