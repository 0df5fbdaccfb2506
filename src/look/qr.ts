/**
 * A QR code of a short text (ISO/IEC 18004): bytes, versions 1 to 3, correction level M. No more
 * than that, because every watched page carries it; qr.test.ts holds it against a whole library,
 * dot by dot.
 */

/** Codewords of data and of correction at level M, by version. */
const ROOM = [
  [16, 10],
  [28, 16],
  [44, 26],
] as const;

/** Bytes that fit the largest of them, beside the two that say how many. */
export const LONGEST = 42;

/** Any of the eight masks can be read; this one is plain diagonals of dots. */
const isMasked = (x: number, y: number) => (x + y) % 2 === 0;
/** Level M and mask 0, as the fifteen bits that say so. */
const FORMAT = 0b101010000010010;

/** Powers of two in the field of 256 that the standard counts in, and their logarithms. */
const POWERS: number[] = [];
const LOGS: number[] = [];
for (let power = 0, value = 1; power < 255; power++) {
  POWERS[power] = value;
  LOGS[value] = power;
  value = (value << 1) ^ (value > 127 ? 0x11d : 0);
}
const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (POWERS[((LOGS[a] ?? 0) + (LOGS[b] ?? 0)) % 255] ?? 0);

/** The remainder of Reed and Solomon. */
function correction(data: readonly number[], count: number): readonly number[] {
  let divisor = [1];
  for (let root = 0; root < count; root++) {
    const by = POWERS[root] ?? 0;
    divisor = [...divisor, 0].map((c, at) => c ^ times(divisor[at - 1] ?? 0, by));
  }
  const rest = [...data, ...new Array<number>(count).fill(0)];
  for (let at = 0; at < data.length; at++) {
    const factor = rest[at] ?? 0;
    divisor.forEach((c, by) => {
      rest[at + by] = (rest[at + by] ?? 0) ^ times(c, factor);
    });
  }
  return rest.slice(data.length);
}

function codewords(bytes: Uint8Array, room: number, checks: number): readonly number[] {
  const bits = `0100${[bytes.length, ...bytes].map((b) => b.toString(2).padStart(8, '0')).join('')}0000`;
  const data = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  for (let fill = 0xec; data.length < room; fill ^= 0xec ^ 0x11) data.push(fill);
  return [...data, ...correction(data, checks)];
}

/**
 * Rows of dots, true for dark, without the quiet zone.
 * @throws RangeError for more than LONGEST bytes
 */
export function qrCode(text: string): readonly (readonly boolean[])[] {
  const bytes = new TextEncoder().encode(text);
  const version = ROOM.findIndex(([room]) => bytes.length + 2 <= room) + 1;
  const [room, checks] = ROOM[version - 1] ?? [0, 0];
  if (room === 0) throw new RangeError(`${bytes.length} bytes are too many for a small code`);

  const size = 17 + 4 * version;
  const dots: (boolean | undefined)[][] = Array.from({ length: size }, () => []);
  const put = (x: number, y: number, dark: boolean) => {
    const row = dots[y];
    if (row && x >= 0 && x < size) row[x] = dark;
  };
  /** Square rings round a middle: light or dark by their distance. */
  const rings = (cx: number, cy: number, reach: number, light: readonly number[]) => {
    for (let y = -reach; y <= reach; y++) {
      for (let x = -reach; x <= reach; x++) {
        put(cx + x, cy + y, !light.includes(Math.max(Math.abs(x), Math.abs(y))));
      }
    }
  };

  for (let at = 0; at < size; at++) {
    put(at, 6, at % 2 === 0);
    put(6, at, at % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    rings(cx, cy, 4, [2, 4]);
  if (version > 1) rings(size - 7, size - 7, 2, [1]);
  for (let bit = 0; bit < 15; bit++) {
    const dark = ((FORMAT >> bit) & 1) === 1;
    put(8, bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit, dark);
    put(bit < 8 ? size - 1 - bit : bit < 9 ? 7 : 14 - bit, 8, dark);
  }
  put(8, size - 8, true);

  const bits = codewords(bytes, room, checks).flatMap((word) =>
    Array.from({ length: 8 }, (_, at) => ((word >> (7 - at)) & 1) === 1),
  );
  let next = 0;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    const upward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step++) {
      const y = upward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (dots[y]?.[x] !== undefined) continue;
        put(x, y, (bits[next] ?? false) !== isMasked(x, y));
        next++;
      }
    }
  }
  return dots.map((row) => row.map((dark) => dark === true));
}
