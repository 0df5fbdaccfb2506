/** Writes docs/sites.md. `npm run format` does so too. */
import { writeFileSync } from 'node:fs';
import { places } from '../e2e/sites/all.ts';
import { sites } from '../src/sites/index.ts';
import { SITES_TABLE, sitesTable } from './sites/table.ts';

export function writeSitesTable(): void {
  writeFileSync(new URL(`../${SITES_TABLE}`, import.meta.url), sitesTable(sites, places));
}

if (process.argv[1]?.endsWith('sites-table.ts')) writeSitesTable();
