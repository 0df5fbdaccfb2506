import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sites } from '../../src/sites/index.ts';

const OUT = new URL('../../src/generated/', import.meta.url);

/** For people, and half of what a row weighs: the page needs neither. */
const EVIDENCE: readonly string[] = ['why', 'confidence'];

/** A value of a row as source text: JSON, but for patterns, and without its evidence. */
export function sourceOf(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([name, field]) => !EVIDENCE.includes(name) && field !== undefined)
    .map(([name, field]) => `${JSON.stringify(name)}:${sourceOf(field)}`);
  return `{${fields.join(',')}}`;
}

/** Writes src/generated/sites.ts: the rows as the content script carries them. */
export function generateSites(): void {
  mkdirSync(fileURLToPath(OUT), { recursive: true });
  writeFileSync(
    new URL('sites.ts', OUT),
    `// Made by scripts/sites/generate.ts from src/sites: every row without why and how surely.
import type { Site } from '../sites/site.ts';

export const sites = ${sourceOf(sites)} as unknown as readonly Site[];
`,
  );
}
