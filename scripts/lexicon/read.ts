import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TableText } from '../../src/core/index.ts';

const FOLDER = new URL('../../src/data/lexicon/', import.meta.url);

/** Every table of the lexicon, in a fixed order. */
export function readLexicon(folder: URL = FOLDER): TableText[] {
  const root = fileURLToPath(folder);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((lang) =>
      readdirSync(`${root}${lang}`)
        .filter((file) => file.endsWith('.tsv'))
        .sort()
        .map((file) => ({
          lang,
          name: file.slice(0, -'.tsv'.length),
          text: readFileSync(`${root}${lang}/${file}`, 'utf8'),
        })),
    );
}
