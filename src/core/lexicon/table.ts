import { CATEGORIES, type Category, LEVELS, type Level } from '../types.ts';
import { isMask, type Mask } from './masks.ts';
import { formatPattern, PatternError, type Piece, parsePattern } from './pattern.ts';

/** A file of the lexicon: its name without `.tsv`, as it stands on disk. */
export interface TableText {
  readonly lang: string;
  readonly name: string;
  readonly text: string;
}

export interface Row {
  readonly kind: Category | Mask;
  readonly pieces: readonly Piece[];
  /** Canonical form of the pattern. */
  readonly pattern: string;
  readonly level: Level;
  readonly catches: readonly string[];
  readonly spares: readonly string[];
  readonly source: string;
  readonly reviewed: string;
  readonly line: number;
}

/** A row of a sibling table: what is on the left stands for, or is spared by, the right. */
export interface Entry {
  readonly left: readonly string[];
  readonly right: string;
  readonly note: string;
  readonly line: number;
}

/** A lexicon file that cannot be read. The message starts with `file:line:column`. */
export class TableError extends Error {
  constructor(table: TableText, line: number, column: number, message: string) {
    super(`src/data/lexicon/${table.lang}/${table.name}.tsv:${line}:${column}: ${message}`);
    this.name = 'TableError';
  }
}

export const ROW_HEADER = 'pattern\tcategory\tlevel\tcatches\tspares\tsource\treviewed';

/** Tables that are not rows, with their header. */
export const SIBLINGS = {
  classes: 'class\tmembers\tnote',
  forms: 'written\tmeans\tnote',
  keys: 'key\tspares\tnote',
  boosters: 'words\tmeans\tnote',
  common: 'words\tof 10000\tnote',
  negators: 'words\tmeans\tnote',
  'self-words': 'words\tmeans\tnote',
} as const;
export type Sibling = keyof typeof SIBLINGS;

export const isSibling = (name: string): name is Sibling => Object.hasOwn(SIBLINGS, name);
export const isCategory = (name: string): name is Category =>
  (CATEGORIES as readonly string[]).includes(name);

/** Several sentences (or words) in one cell. */
export const listed = (cell: string): string[] =>
  cell
    .split(' | ')
    .map((one) => one.trim())
    .filter((one) => one !== '');

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
  /** Column, from 1, at which each cell begins. */
  readonly columns: readonly number[];
}

function linesOf(table: TableText, header: string): Line[] {
  const [first = '', ...rest] = table.text.split('\n');
  if (first !== header) {
    throw new TableError(table, 1, 1, `the first line must be "${header.replaceAll('\t', ' · ')}"`);
  }
  const wanted = header.split('\t').length;
  const lines: Line[] = [];
  rest.forEach((raw, index) => {
    if (raw.trim() === '') return;
    const cells = raw.split('\t');
    const line = index + 2;
    if (cells.length !== wanted) {
      const what = `this row has ${cells.length} ${cells.length === 1 ? 'column' : 'columns'} and needs ${wanted}, with a tab between them`;
      throw new TableError(table, line, 1, what);
    }
    let column = 1;
    const columns = cells.map((cell) => {
      const here = column;
      column += cell.length + 1;
      return here;
    });
    lines.push({ cells: cells.map((cell) => cell.trim()), line, columns });
  });
  return lines;
}

/** @throws TableError with file, line and column. */
export function readRows(table: TableText): Row[] {
  return linesOf(table, ROW_HEADER).map(({ cells, line, columns }) => {
    const [
      pattern = '',
      kind = '',
      level = '',
      catches = '',
      spares = '',
      source = '',
      reviewed = '',
    ] = cells;
    const fail = (cell: number, message: string): never => {
      throw new TableError(table, line, columns[cell] ?? 1, message);
    };
    if (kind !== table.name) {
      fail(1, `the category must be "${table.name}", like the name of this file`);
    }
    if (!isCategory(kind) && !isMask(kind)) fail(1, `"${kind}" is not a category`);
    if (isMask(kind) ? level !== '-' : !(LEVELS as readonly string[]).includes(level)) {
      fail(
        2,
        isMask(kind)
          ? 'a mask has no level: write "-"'
          : `the level is one of ${LEVELS.join(', ')}`,
      );
    }
    const pieces = piecesOf(table, line, columns[0] ?? 1, pattern);
    if (listed(catches).length === 0) fail(3, 'a row needs a sentence that it catches');
    if (listed(spares).length === 0) fail(4, 'a row needs a sentence that it spares');
    if (!source) fail(5, 'say which construct this row comes from');
    if (reviewed !== 'unreviewed' && !/^\d{4}-\d{2}-\d{2} \S/.test(reviewed)) {
      fail(6, 'write "unreviewed", or the date and who reviewed it');
    }
    return {
      kind: kind as Category | Mask,
      pieces,
      pattern: formatPattern(pieces),
      level: (level === '-' ? 'none' : level) as Level,
      catches: listed(catches),
      spares: listed(spares),
      source,
      reviewed,
      line,
    };
  });
}

function piecesOf(table: TableText, line: number, column: number, pattern: string) {
  try {
    return parsePattern(pattern);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new TableError(table, line, column + error.column - 1, error.message);
  }
}

/** @throws TableError with file, line and column. */
export function readEntries(table: TableText & { readonly name: Sibling }): Entry[] {
  return linesOf(table, SIBLINGS[table.name]).map(({ cells, line, columns }) => {
    const [left = '', right = '', note = ''] = cells;
    if (listed(left).length === 0)
      throw new TableError(table, line, 1, 'the first column is empty');
    const needsRight = table.name === 'classes' || table.name === 'forms';
    if (needsRight && right === '') {
      throw new TableError(table, line, columns[1] ?? 1, 'the second column is empty');
    }
    if (table.name === 'common' && !/^\d+$/.test(right)) {
      throw new TableError(
        table,
        line,
        columns[1] ?? 1,
        'how often of 10000 words: a whole number',
      );
    }
    return { left: listed(left), right, note, line };
  });
}

/** Members of a class: alternatives, each a pattern. */
export function readMembers(table: TableText, entry: Entry): (readonly Piece[])[] {
  const column = entry.left.join(' | ').length + 2;
  const [group] = piecesOf(
    table,
    entry.line,
    column - 1,
    `(${entry.right.replaceAll(' | ', '|')})`,
  );
  return group?.kind === 'group' ? [...group.options] : [];
}
