// @vitest-environment happy-dom
import { render } from 'preact';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { QrCode } from './qr-code.tsx';

it('draws every dark module of the code, and no other', () => {
  const place = document.createElement('div');
  render(<QrCode payload="tel:988" caption="Scan to call" />, place);
  const path = place.querySelector('path')?.getAttribute('d') ?? '';
  const { data, size } = encode('tel:988', {
    ecc: 'M',
    boostEcc: false,
    maskPattern: 0,
    border: 4,
  });
  const drawn = data.map((row) => row.map(() => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    const row = drawn[Number(y)] ?? [];
    row.fill(true, Number(x), Number(x) + Number(length));
  }
  expect(drawn).toEqual(data);
  expect(place.querySelector('svg')?.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
  expect(place.textContent).toBe('Scan to call');
});

it('draws nothing where a number is too long for any phone', () => {
  const place = document.createElement('div');
  render(<QrCode payload={`tel:${'5'.repeat(60)}`} caption="Scan to call" />, place);
  expect(place.childElementCount).toBe(0);
});
