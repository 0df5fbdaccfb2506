import {
  type CompiledLexicon,
  compile,
  type Examined,
  examine,
  isSibling,
  type Row,
  readRows,
  type TableText,
} from '../../src/core/index.ts';
import { isMask } from '../../src/core/lexicon/masks.ts';
import type { Context } from '../../src/core/types.ts';
import { LEVELS } from '../../src/core/types.ts';

/** More than this is one mistake that shows in many rows. */
const MOST = 20;

/** Insults count on one's own page only, so there they are tried. */
export const contextOf = (row: Row): Context =>
  row.kind === 'self-trolling' ? { ownPage: true, handles: ['mayaxo'] } : {};

const nameOf = (row: Row): string => `${row.kind}:${row.line}`;

/** Every row sentence that is not read as its row says, as `file:line:column: what, and what came`. */
export function brokenProofs(
  tables: readonly TableText[],
  lexicon: CompiledLexicon = compile(tables),
): string[] {
  return tables
    .filter((table) => !isSibling(table.name))
    .flatMap((table) => readRows(table).flatMap((row) => brokenIn(table, row, lexicon)));
}

/** The first of them, and how many more there are; empty where every row keeps its word. */
export function shortened(broken: readonly string[]): string {
  const more = broken.length - MOST;
  return [...broken.slice(0, MOST), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}

function brokenIn(table: TableText, row: Row, lexicon: CompiledLexicon): string[] {
  const look = (text: string): Examined => {
    const all = {
      ...lexicon,
      languages: lexicon.languages.filter((one) => one.lang === table.lang),
    };
    return examine(text, contextOf(row), all)[0] as Examined;
  };
  const say = (cell: number, text: string, what: string): string =>
    `src/data/lexicon/${table.lang}/${table.name}.tsv:${row.line}:${columnOf(table, row, cell, text)}: ${what}`;
  return [
    ...row.catches.flatMap((text) => {
      const wrong = notCaught(text, row, look(text));
      return wrong ? [say(3, text, wrong)] : [];
    }),
    ...row.spares.flatMap((text) => {
      const { live, masks } = look(text);
      const found = (isMask(row.kind) ? masks : live).includes(nameOf(row));
      return found ? [say(4, text, `must leave "${text}" alone, but this row matches it`)] : [];
    }),
  ];
}

function notCaught(text: string, row: Row, { live, masks, spared, verdict }: Examined): string {
  const name = nameOf(row);
  if (isMask(row.kind)) {
    return masks.includes(name) ? '' : `must match "${text}", but does not`;
  }
  if (!live.includes(name)) {
    const by = spared.filter(([, hit]) => hit === name).map(([mask]) => mask);
    const others = live.length > 0 ? `; other rows do: ${live.join(', ')}` : '';
    return by.length > 0
      ? `must catch "${text}", but it is taken back by ${by.join(', ')}`
      : `must catch "${text}", but does not${others}`;
  }
  if (LEVELS.indexOf(verdict.level) >= LEVELS.indexOf(row.level)) return '';
  return `must hold "${text}" as ${row.level}, but it comes out as ${verdict.level}`;
}

/** Column, from 1, at which a sentence stands in its cell. */
function columnOf(table: TableText, row: Row, cell: number, text: string): number {
  const cells = (table.text.split('\n')[row.line - 1] ?? '').split('\t');
  const before = cells.slice(0, cell).reduce((sum, one) => sum + one.length + 1, 0);
  return before + Math.max(0, (cells[cell] ?? '').indexOf(text)) + 1;
}
