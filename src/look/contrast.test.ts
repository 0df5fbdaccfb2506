import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours that a block declares, by name without the dashes. */
function coloursAfter(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  const block = css.slice(css.indexOf('{', start), css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6}|rgb\([^)]*\)|0 [^;]*);/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
}

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const dark = coloursAfter('[data-appearance="dark"] {');
const light = coloursAfter('[data-appearance="light"] {');
const lightBySystem = coloursAfter('[data-appearance="system"] {');

/** What stands on what, in dialog, popup and pages. */
const TEXT: readonly (readonly [string, string])[] = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'raised'],
  ['ink', 'raised-hover'],
  ['soft-ink', 'paper'],
  ['soft-ink', 'card'],
  ['soft-ink', 'raised'],
  ['soft-ink', 'raised-hover'],
  ['sea', 'paper'],
  ['sea', 'card'],
  ['on-sea', 'sea'],
  ['ink', 'sea-wash'],
  ['sun', 'raised'],
  ['sun', 'sun-wash'],
  ['on-sun', 'sun'],
  ['sun-ink', 'sun-wash'],
  ['sun-soft', 'sun-wash'],
];

/** Outlines of controls, the focus ring, and shapes that carry a meaning. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['line', 'paper'],
  ['line', 'card'],
  ['line', 'raised'],
  ['sun-line', 'sun-wash'],
  ['sun', 'sun-wash'],
  ['sea', 'card'],
  ['sea', 'raised'],
  ['sea', 'sea-wash'],
  ['focus', 'paper'],
  ['focus', 'card'],
  ['focus', 'raised'],
  ['focus', 'sun-wash'],
];

describe.each([
  ['dark', dark],
  ['light', light],
])('%s', (_, colours) => {
  const of = (name: string) => {
    const colour = colours[name];
    if (colour === undefined) throw new Error(`no --${name}`);
    return colour;
  };

  it.each(TEXT)('%s on %s is text one can read', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s on %s is an edge one can see', (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

/** Every style sheet there is: dialog, note, popup and pages. */
const sheets = ['look', 'pause', 'app'].flatMap((room) => {
  const folder = new URL(`../${room}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
});
const used = (property: RegExp) => [
  ...new Set(sheets.flatMap((sheet) => [...sheet.matchAll(property)].map(([, name = '']) => name))),
];

it('measures every colour that text is written in', () => {
  const written = used(/(?<![\w-])color: var\(--([\w-]+)\)/g);
  expect(written.length).toBeGreaterThan(5);
  expect(written.filter((name) => !TEXT.some(([ink]) => ink === name))).toEqual([]);
});

it('measures every ground that is coloured', () => {
  const grounds = used(/background(?:-color)?: var\(--([\w-]+)\)/g);
  expect(grounds.length).toBeGreaterThan(5);
  const measured = [...TEXT, ...SHAPES].flat();
  expect(grounds.filter((name) => !measured.includes(name))).toEqual(['dim']);
});

it('is the same light whether the system or a person asked for it', () => {
  expect(lightBySystem).toEqual(light);
});

it('has every colour in both', () => {
  expect(Object.keys(light).sort()).toEqual(Object.keys(dark).sort());
  expect(Object.keys(dark).length).toBeGreaterThan(15);
});
