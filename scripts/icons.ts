/** Draws the toolbar icon, the breath mark of the dialog, into public/icons: `tsx scripts/icons.ts`. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../e2e/support/browsers.ts';
import { COMMA } from '../src/look/mark.tsx';

const SIZES = [16, 32, 48, 128];

/** The light sea on the dark one reads on light and dark toolbars alike, and says nothing. */
function icon(size: number): string {
  // Small, the comma fills more of its tile, or it turns into a dot.
  const share = size <= 16 ? 0.86 : size <= 32 ? 0.8 : 0.74;
  const inset = (24 - 24 * share) / 2;
  // Stores want the 128 with air around the shape; toolbars want every pixel.
  const air = size === 128 ? 1.5 : 0;
  const side = 24 - 2 * air;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24">
<rect x="${air}" y="${air}" width="${side}" height="${side}" rx="${side * 0.28}" fill="#0f6b6b"/>
<g transform="translate(12 12) scale(${side / 24}) translate(-12 -12) translate(${inset} ${inset}) scale(${share})">
<path transform="translate(-.3 -.35)" d="${COMMA}" fill="#e8f6f3"/></g></svg>`;
}

const folder = new URL('../public/icons/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0;line-height:0">${icon(size)}</body>`);
    await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
console.log(`${SIZES.join(', ')} in public/icons`);
