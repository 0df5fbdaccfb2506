import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CountryLines } from '../../src/data/helplines/helpline.ts';
import type { ShownCountry } from '../../src/look/talk/line.ts';
import { parseJson } from '../shapes/parse-json.ts';

const ROWS = new URL('../../src/data/helplines/', import.meta.url);
const OUT = new URL('../../src/generated/', import.meta.url);

/** Every page carries these: what only maintainers read stays behind. */
export function asShown({ lines, ...country }: CountryLines): ShownCountry {
  return { ...country, lines: lines.map(({ notes: _, country: __, ...line }) => line) };
}

/** Every file of helplines by its name, the rest of the world last. */
export function readHelplines(): readonly CountryLines[] {
  return readdirSync(fileURLToPath(ROWS))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map(readCountry);
}

function readCountry(name: string): CountryLines {
  const file = `src/data/helplines/${name}`;
  return parseJson({ path: file, text: readFileSync(new URL(name, ROWS), 'utf8') }) as CountryLines;
}

/** Writes src/generated/helplines.ts from src/data/helplines. */
export function generateHelplines(): void {
  mkdirSync(fileURLToPath(OUT), { recursive: true });
  const rows = JSON.stringify(readHelplines().map(asShown));
  writeFileSync(
    new URL('helplines.ts', OUT),
    `// Made by scripts/helplines/generate.ts from src/data/helplines.
import type { ShownCountry } from '../look/talk/line.ts';

export const countries: readonly ShownCountry[] = JSON.parse(
  ${JSON.stringify(rows)},
);
`,
  );
}
