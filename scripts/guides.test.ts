import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guides } from './guides.ts';

it.each(guides)('%s says what the page says (npm run format)', (file, text) => {
  expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toBe(text);
});
