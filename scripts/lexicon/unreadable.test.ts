import { expect, it } from 'vitest';
import { ROW_HEADER, SIBLINGS } from '../../src/core/lexicon/table.ts';
import { readLexicon } from './read.ts';
import { unreadableRows } from './unreadable.ts';

const table = (name: string, header: string, ...rows: string[][]) => ({
  lang: 'en',
  name,
  text: `${[header, ...rows.map((row) => row.join('\t'))].join('\n')}\n`,
});
const row = (pattern: string, level = 'pause') => [
  pattern,
  'burden',
  level,
  'so blue',
  'so red',
  'plain words',
  'unreviewed',
];

it('names every row that can’t be read, in every table, by file, line and column', () => {
  expect(
    unreadableRows([
      table('burden', ROW_HEADER, row('so (blue'), row('so blue'), row('very blue', 'loud'), [
        'two',
      ]),
      table('classes', SIBLINGS.classes, ['insult', '', '']),
      table('joke', 'pattern'),
    ]).map((line) => line.replace(/(:\d+:\d+): .*/, '$1')),
  ).toEqual([
    'src/data/lexicon/en/burden.tsv:2:4',
    'src/data/lexicon/en/burden.tsv:4:18',
    'src/data/lexicon/en/burden.tsv:5:1',
    'src/data/lexicon/en/classes.tsv:2:8',
    'src/data/lexicon/en/joke.tsv:1:1',
  ]);
});

it('says what rows don’t agree on together, once each can be read alone', () => {
  expect(unreadableRows([table('burden', ROW_HEADER, row('so {nobody}'))])).toEqual([
    'src/data/lexicon/en/burden.tsv:2:1: there is no class {nobody}',
  ]);
});

it('has nothing to say of the lexicon', () => expect(unreadableRows(readLexicon())).toEqual([]));
