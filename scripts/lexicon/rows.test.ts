import { describe, expect, it } from 'vitest';
import { compile, examine, isSibling, judge, type Row, readRows } from '../../src/core/index.ts';
import { isMask } from '../../src/core/lexicon/masks.ts';
import { LEVELS } from '../../src/core/types.ts';
import { readLexicon } from './read.ts';

const tables = readLexicon();
const lexicon = compile(tables);

/** Insults count on one's own page only, so there they are tried. */
const contextOf = (row: Row) =>
  row.kind === 'self-trolling' ? { ownPage: true, handles: ['mayaxo'] } : {};

const name = (row: Row) => `${row.kind}:${row.line}`;

function look(text: string, row: Row) {
  const [examined] = examine(text, contextOf(row), lexicon);
  if (!examined) throw new Error('no language');
  return examined;
}

describe.each(tables.filter((table) => !isSibling(table.name)))('$lang/$name', (table) => {
  const rows = readRows(table);

  it('catches what every row says it catches', () => {
    const failed = rows.flatMap((row) =>
      row.catches
        .filter((text) => {
          const { live, masks, verdict } = look(text, row);
          if (isMask(row.kind)) return !masks.includes(name(row));
          return (
            !live.includes(name(row)) || LEVELS.indexOf(verdict.level) < LEVELS.indexOf(row.level)
          );
        })
        .map((text) => `${row.line}: ${text}`),
    );
    expect(failed).toEqual([]);
  });

  it('spares what every row says it spares', () => {
    const failed = rows.flatMap((row) =>
      row.spares
        .filter((text) => {
          const { live, masks } = look(text, row);
          return (isMask(row.kind) ? masks : live).includes(name(row));
        })
        .map((text) => `${row.line}: ${text}`),
    );
    expect(failed).toEqual([]);
  });

  it('is read the same, judged or examined', () => {
    const differ = rows
      .flatMap((row) => [...row.catches, ...row.spares])
      .filter((text) => {
        const [full] = examine(text, {}, lexicon);
        return judge(text, {}, lexicon).level !== full?.verdict.level;
      });
    expect(differ).toEqual([]);
  });

  it('says nothing twice and everything unreviewed or with a date', () => {
    const patterns = rows.map((row) => row.pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
