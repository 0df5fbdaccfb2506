import fc from 'fast-check';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { countries } from '../generated/helplines.ts';
import { qrCode } from './qr.ts';
import { address } from './talk/ways.ts';

const theirs = (text: string) =>
  encode(text, { ecc: 'M', boostEcc: false, maskPattern: 0, border: 0 }).data;

const payloads = countries.flatMap(({ emergency, lines }) => [
  ...(emergency === '' ? [] : [`tel:${emergency}`]),
  ...lines.flatMap(({ channels }) =>
    channels.flatMap(({ kind, value }) =>
      kind === 'call' || kind === 'text' || kind === 'whatsapp' ? [address(kind, value)] : [],
    ),
  ),
]);

it('draws every number there is as a whole library does', () => {
  expect(payloads.length).toBeGreaterThan(50);
  for (const payload of payloads) expect(qrCode(payload)).toEqual(theirs(payload));
});

it('draws any short text as a whole library does, up to the last byte that fits', () => {
  // Lower case first: all digits or capitals would let the library choose a denser alphabet.
  const short = fc.string({ unit: 'grapheme-ascii', maxLength: 41 }).map((rest) => `a${rest}`);
  fc.assert(
    fc.property(short, (text) => {
      expect(qrCode(text)).toEqual(theirs(text));
    }),
  );
  for (const length of [14, 15, 26, 27, 42]) {
    const text = 'x'.repeat(length);
    expect(qrCode(text)).toEqual(theirs(text));
  }
});

it('refuses what is too long', () => {
  expect(() => qrCode('x'.repeat(43))).toThrow(RangeError);
});
