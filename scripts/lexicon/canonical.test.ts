import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, examine, isCategory, readRows } from '../../src/core/index.ts';
import { formatTable } from '../../src/core/lexicon/format.ts';
import { shadows } from '../../src/core/lexicon/shadow.ts';
import { LEVELS } from '../../src/core/types.ts';
import { readLexicon } from './read.ts';

const tables = readLexicon();
/** The ledger is of the English rows. */
const english = tables.filter(({ lang }) => lang === 'en');

describe.each(tables)('$lang/$name', (table) => {
  it('is in its canonical form (npm run format restores it)', () => {
    expect(formatTable(table) === table.text).toBe(true);
  });
});

describe('rows that stand in one another’s way', () => {
  it('no pattern has two rows', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const table of tables.filter(({ name }) => isCategory(name))) {
      for (const row of readRows(table)) {
        const key = `${table.lang} ${row.pattern}`;
        const before = seen.get(key);
        if (before) twice.push(`${before} and ${table.name}:${row.line}: ${row.pattern}`);
        seen.set(key, `${table.name}:${row.line}`);
      }
    }
    expect(twice).toEqual([]);
  });

  // A mask that takes back what a row must catch turns that row's own test red (rows.test.ts).
  it('the number of shadowed rows is the one in the ledger', () => {
    const lexicon = compile(english);
    const levels = new Map<string, number>();
    const rows = english
      .filter(({ name }) => isCategory(name) && name !== 'self-trolling' && name !== 'joke')
      .flatMap(readRows)
      .filter((row) => row.level !== 'none');
    for (const row of rows) levels.set(`${row.kind}:${row.line}`, LEVELS.indexOf(row.level));
    const found = shadows(rows, (sentence, row) =>
      (examine(sentence, {}, lexicon)[0]?.live ?? []).filter(
        (other) =>
          other.startsWith(`${row.kind}:`) && (levels.get(other) ?? 0) >= LEVELS.indexOf(row.level),
      ),
    );
    const ledger = readFileSync(new URL('shadows.txt', import.meta.url), 'utf8').trim();
    expect(found.map(({ row, by }) => `${row} by ${by}`).join('\n')).toBe(ledger);
  });
});
