import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '../../src/core/index.ts';
import { readLexicon } from './read.ts';

const OUT = new URL('../../src/generated/', import.meta.url);

/**
 * Writes src/generated/lexicon.ts from src/data/lexicon.
 * @throws TableError naming file, line and column of a row that cannot be read.
 */
export function generateLexicon(): void {
  const text = JSON.stringify(compile(readLexicon()));
  mkdirSync(fileURLToPath(OUT), { recursive: true });
  writeFileSync(
    new URL('lexicon.ts', OUT),
    `// Made by scripts/lexicon/generate.ts from src/data/lexicon.
import type { CompiledLexicon } from '../core/index.ts';

export const lexicon: CompiledLexicon = ${text};
`,
  );
}

/** Writes src/generated/languages.ts: which languages there are word lists for, without the lists. */
export function generateLanguages(): void {
  const languages = [...new Set(readLexicon().map(({ lang }) => lang))];
  mkdirSync(fileURLToPath(OUT), { recursive: true });
  writeFileSync(
    new URL('languages.ts', OUT),
    `// Made by scripts/lexicon/generate.ts from src/data/lexicon. BCP 47 tags.
export const languages: readonly string[] = ${JSON.stringify(languages)};
`,
  );
}
