import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompiledLexicon } from '../../src/core/index.ts';

const OUT = new URL('../../src/generated/', import.meta.url);

/** Writes src/generated/lexicon.ts from src/data/lexicon. */
export function generateLexicon(): void {
  const compiled: CompiledLexicon = { version: 1, languages: [] };
  mkdirSync(fileURLToPath(OUT), { recursive: true });
  writeFileSync(
    new URL('lexicon.ts', OUT),
    `// Made by scripts/lexicon/generate.ts from src/data/lexicon.\nimport type { CompiledLexicon } from '../core/index.ts';\n\nexport const lexicon: CompiledLexicon = JSON.parse(\n  ${JSON.stringify(JSON.stringify(compiled))},\n);\n`,
  );
}
