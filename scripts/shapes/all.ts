/** Every law about the shape of data and source, in one list. */
import { existsSync } from 'node:fs';
import { places } from '../../e2e/sites/all.ts';
import { sites } from '../../src/sites/index.ts';
import { HARD_SPECS, HARD_TABLE, hardProblems } from '../hard-cases/table.ts';
import { SITES_TABLE, sitesTable } from '../sites/table.ts';
import { takingDownProblems } from './after-posting.ts';
import { copingProblems } from './coping.ts';
import { discreetProblems } from './discreet.ts';
import { filesUnder, isTest, readText } from './files.ts';
import { helplineProblems } from './helplines.ts';
import { manifestProblems } from './manifest.ts';
import { messageProblems } from './messages.ts';
import { networkProblems } from './network.ts';
import type { Problem } from './problem.ts';
import { sitesTableProblems } from './sites.ts';
import { translationProblems } from './translations.ts';
import { typeOnlyProblems } from './type-only.ts';
import { wordProblems } from './words.ts';

const ENGLISH = 'public/_locales/en/messages.json';

export function shapeProblems(): Problem[] {
  const source = filesUnder('src', '.ts', '.tsx', '.html', '.css', '.json').filter(
    (file) => !isTest(file) && !file.path.startsWith('src/generated/'),
  );
  const manifest = readText('manifest.json');
  const built = ['dist/chrome/manifest.json', 'dist/firefox/manifest.json'].filter(existsSync);
  return [
    ...copingProblems(
      filesUnder('src/data/coping', '.json'),
      readText('docs/evidence.md'),
      readText(ENGLISH),
    ),
    ...takingDownProblems(
      readText('src/data/after-posting/taking-down.json'),
      sites.map(({ id }) => id),
      readText(ENGLISH),
    ),
    ...helplineProblems(filesUnder('src/data/helplines', '.json')),
    ...messageProblems(readText(ENGLISH), [...source, manifest]),
    ...translationProblems(
      readText(ENGLISH),
      filesUnder('public/_locales', 'messages.json').filter(({ path }) => path !== ENGLISH),
    ),
    ...wordProblems(readText(ENGLISH)),
    ...[manifest, ...built.map(readText)].flatMap(manifestProblems),
    ...networkProblems(source),
    ...discreetProblems(source),
    ...typeOnlyProblems(source),
    ...hardProblems(readText(HARD_TABLE).text, filesUnder(HARD_SPECS, '.e2e.ts')),
    ...sitesTableProblems(readText(SITES_TABLE), sitesTable(sites, places)),
  ];
}
