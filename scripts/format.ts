/** One canonical form for code (Biome), for the lexicon's tables, for docs/sites.md, docs/hard-cases.md and the guides. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { formatTable } from '../src/core/lexicon/format.ts';
import { writeGuides } from './guides.ts';
import { HARD_SPECS, HARD_TABLE, hardTable } from './hard-cases/table.ts';
import { readLexicon } from './lexicon/read.ts';
import { unreadableRows } from './lexicon/unreadable.ts';
import { filesUnder } from './shapes/files.ts';
import { writeSitesTable } from './sites-table.ts';

for (const table of readLexicon()) {
  const formatted = formatTable(table);
  if (formatted === table.text) continue;
  const file = `src/data/lexicon/${table.lang}/${table.name}.tsv`;
  writeFileSync(new URL(`../${file}`, import.meta.url), formatted);
  console.log(`formatted ${file}`);
}

writeSitesTable();
writeFileSync(
  new URL(`../${HARD_TABLE}`, import.meta.url),
  hardTable(filesUnder(HARD_SPECS, '.e2e.ts')),
);
writeGuides();

const biome = spawnSync('npx', ['biome', 'check', '--write', '.'], { stdio: 'inherit' });

// Last, so that it is what is left on the screen: a table that can't be read is left as it was.
const unreadable = unreadableRows(readLexicon());
for (const row of unreadable) console.error(row);
process.exitCode = biome.status || (unreadable.length > 0 ? 1 : 0);
