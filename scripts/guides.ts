/** Writes docs/for-teens.md, for-parents.md and for-counselors.md. `npm run format` does so too. */
import { writeFileSync } from 'node:fs';
import { COUNSELORS } from '../src/app/counselors/contents.ts';
import { SHEETS } from '../src/app/counselors/sheets.ts';
import { asMarkdown } from '../src/app/guide/markdown.ts';
import { PARENTS } from '../src/app/parents/contents.ts';
import { TEENS } from '../src/app/teens/contents.ts';
import { english } from '../src/look/english.ts';

/** File and text of every guide. */
export const guides: readonly (readonly [string, string])[] = [
  [`docs/${TEENS.name}.md`, asMarkdown(TEENS, english)],
  [`docs/${PARENTS.name}.md`, asMarkdown(PARENTS, english)],
  [`docs/${COUNSELORS.name}.md`, asMarkdown(COUNSELORS, english, SHEETS)],
];

export function writeGuides(): void {
  for (const [file, text] of guides) writeFileSync(new URL(`../${file}`, import.meta.url), text);
}

if (process.argv[1]?.endsWith('guides.ts')) writeGuides();
