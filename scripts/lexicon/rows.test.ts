import { describe, expect, it } from 'vitest';
import { compile, examine, isSibling, judge, readRows } from '../../src/core/index.ts';
import { ROW_HEADER } from '../../src/core/lexicon/table.ts';
import { brokenProofs, shortened } from './proof.ts';
import { readLexicon } from './read.ts';

const tables = readLexicon();
const lexicon = compile(tables);

it('every row catches what it says it catches, and spares what it says it spares', () => {
  const broken = shortened(brokenProofs(tables, lexicon));
  expect(broken, broken).toBe('');
});

describe('a row that does not keep its word', () => {
  const table = (name: string, ...rows: string[][]) => ({
    lang: 'en',
    name,
    text: `${[ROW_HEADER, ...rows.map((row) => row.join('\t'))].join('\n')}\n`,
  });
  const row = (pattern: string, name: string, level: string, catches: string, spares: string) => [
    pattern,
    name,
    level,
    catches,
    spares,
    'plain words',
    'unreviewed',
  ];

  it('is named by file, line and column, with what was wanted and what came; all of them are', () => {
    const wrong = [
      table(
        'burden',
        row('so blue', 'burden', 'pause', 'so blue', 'so red'),
        row('very blue', 'burden', 'pause', 'very blue | very green', 'a very blue day'),
      ),
    ];
    expect(brokenProofs(wrong)).toEqual([
      'src/data/lexicon/en/burden.tsv:3:36: must catch "very green", but does not',
      'src/data/lexicon/en/burden.tsv:3:47: must leave "a very blue day" alone, but this row matches it',
    ]);
  });

  it('says what took it back, and what another row made of it', () => {
    const taken = [
      table('burden', row('so blue', 'burden', 'pause', 'so blue eyed', 'x')),
      table('idioms', row('blue eyed', 'idioms', '-', 'blue eyed', 'x')),
    ];
    expect(brokenProofs(taken)).toEqual([
      'src/data/lexicon/en/burden.tsv:2:22: must catch "so blue eyed", but it is taken back by idioms:2',
    ]);
    const other = [
      table('burden', row('so blue', 'burden', 'pause', 'so blue', 'x')),
      table('joke', row('so red', 'joke', 'pause', 'so blue', 'x')),
    ];
    expect(brokenProofs(other)).toEqual([
      'src/data/lexicon/en/joke.tsv:2:19: must catch "so blue", but does not; other rows do: burden:2',
    ]);
  });

  it('shows twenty and counts the rest', () => {
    const many = shortened(Array.from({ length: 23 }, (_, at) => `row ${at}`)).split('\n');
    expect(many).toHaveLength(21);
    expect(many.at(-1)).toBe('… and 3 more');
    expect(shortened([])).toBe('');
  });
});

describe.each(tables.filter((table) => !isSibling(table.name)))('$lang/$name', (table) => {
  const rows = readRows(table);
  const languages = lexicon.languages.filter(({ lang }) => lang === table.lang);
  const itsOwn = { ...lexicon, languages };

  it('is read the same, judged or examined', () => {
    const differ = rows
      .flatMap((row) => [...row.catches, ...row.spares])
      .filter((text) => {
        const [full] = examine(text, {}, itsOwn);
        return judge(text, {}, itsOwn).level !== full?.verdict.level;
      });
    expect(differ).toEqual([]);
  });

  it('says nothing twice and everything unreviewed or with a date', () => {
    const patterns = rows.map((row) => row.pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
