import { alternatives, anyOf } from './alternatives.ts';
import type { CompiledLanguage, CompiledLexicon } from './compiled.ts';
import { Language } from './language.ts';
import { isMask } from './masks.ts';
import { pack } from './pack.ts';
import type { Piece } from './pattern.ts';
import { parsePattern } from './pattern.ts';
import {
  BUILT_IN_CLASSES,
  FIRST_LABEL,
  LABEL_ANY,
  LABEL_DRAFT_EDGE,
  LABEL_EDGE,
} from './symbols.ts';
import {
  isCategory,
  isSibling,
  type Row,
  readEntries,
  readMembers,
  readRows,
  type Sibling,
  TableError,
  type TableText,
} from './table.ts';
import type { Way } from './ways.ts';

/**
 * Reads every table and builds what travels: the same bytes for the same tables.
 * @throws TableError with file, line, column and a plain sentence.
 */
export function compile(tables: readonly TableText[]): CompiledLexicon {
  const langs = [...new Set(tables.map((table) => table.lang))].sort();
  return {
    version: 1,
    languages: langs.map((lang) =>
      compileLanguage(
        lang,
        tables
          .filter((table) => table.lang === lang)
          .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
      ),
    ),
  };
}

/** Of the shared prefix tree: rows that begin alike share their beginning. */
interface Stem {
  readonly piece: Piece | null;
  readonly next: Map<string, Stem>;
  readonly rows: number[];
}

const WORD_TABLES: readonly Sibling[] = ['boosters', 'negators', 'self-words'];
/** Words of a sibling table that do not belong to its class. */
const NO_CLASS: readonly string[] = ['bridge', 'shares', 'undoes'];
const CLASS_OF: Partial<Record<Sibling, string>> = {
  boosters: 'booster',
  negators: 'negator',
  'self-words': 'self',
};

function compileLanguage(lang: string, tables: readonly TableText[]): CompiledLanguage {
  const language = new Language();
  const siblings = tables.filter((table): table is TableText & { name: Sibling } =>
    isSibling(table.name),
  );
  const forms = siblings.find((table) => table.name === 'forms');
  if (forms) readForms(language, forms);
  for (const table of siblings) {
    if (table.name === 'classes') readClasses(language, table);
    if (table.name === 'keys') language.keys.push(...readEntries(table));
    if (table.name === 'common') language.common.push(...readEntries(table));
    if (WORD_TABLES.includes(table.name)) readWords(language, table);
  }
  const built = new Builder(language);
  const tableOf = new Map<Row, TableText>();
  for (const table of tables) {
    if (isSibling(table.name)) continue;
    if (!isCategory(table.name) && !isMask(table.name)) {
      throw new TableError(
        table,
        1,
        1,
        `"${table.name}" is not a category, a mask or a word table`,
      );
    }
    for (const row of readRows(table)) {
      tableOf.set(row, table);
      language.rows.push(row);
    }
  }
  for (const row of language.rows) {
    const table = tableOf.get(row);
    if (table) built.check(row.pieces, table, row.line);
  }
  return { lang, parts: pack(language, built.root()) };
}

function readForms(language: Language, table: TableText & { name: Sibling }): void {
  for (const entry of readEntries(table)) {
    const means = entry.right.split(' ');
    for (const one of entry.left) {
      const written = one.toLowerCase().replaceAll("'", '');
      const words = written.split(' ');
      if (words.length === 2) {
        if (means.length !== 1) {
          throw new TableError(table, entry.line, 1, 'two words can only stand for one word');
        }
        language.pairs.push([words[0] ?? '', words[1] ?? '', means[0] ?? '']);
        continue;
      }
      if (words.length > 2) {
        throw new TableError(table, entry.line, 1, 'a form is one word or two words');
      }
      const known = language.forms.get(written);
      if (known && known.join(' ') !== entry.right) {
        throw new TableError(
          table,
          entry.line,
          1,
          `"${written}" already stands for something else`,
        );
      }
      language.forms.set(written, means);
    }
  }
}

function readClasses(language: Language, table: TableText & { name: Sibling }): void {
  for (const entry of readEntries(table)) {
    const [name = ''] = entry.left;
    if (language.classes.has(name)) {
      throw new TableError(table, entry.line, 1, `the class {${name}} is written twice`);
    }
    language.classes.set(name, { table, entry, options: readMembers(table, entry) });
  }
}

function readWords(language: Language, table: TableText & { name: Sibling }): void {
  const entries = readEntries(table);
  for (const entry of entries) language.roles.push(entry);
  const words = entries.flatMap((entry) => (NO_CLASS.includes(entry.right) ? [] : entry.left));
  const name = CLASS_OF[table.name] ?? table.name;
  language.classes.set(name, {
    table: null,
    entry: null,
    options: words.map((word) => parsePattern(word)),
  });
  if (table.name === 'boosters') language.boosters.push(...words);
}

/** Turns rows into one program; every jump goes forward. */
class Builder {
  constructor(private readonly language: Language) {}

  /** Every class a pattern names exists, and none contains itself. */
  check(pieces: readonly Piece[], table: TableText, line: number, within: readonly string[] = []) {
    for (const piece of pieces) {
      if (piece.kind === 'group') {
        for (const option of piece.options) this.check(option, table, line, within);
      }
      if (piece.kind !== 'class' || piece.name in BUILT_IN_CLASSES) continue;
      const found = this.language.classes.get(piece.name);
      if (!found) throw new TableError(table, line, 1, `there is no class {${piece.name}}`);
      if (within.includes(piece.name)) {
        throw new TableError(table, line, 1, `the class {${piece.name}} contains itself`);
      }
      for (const option of found.options) {
        this.check(option, found.table ?? table, found.entry?.line ?? line, [
          ...within,
          piece.name,
        ]);
      }
    }
  }

  /** Words of a form become several pieces, classes of single words one label. */
  private flat(pieces: readonly Piece[]): Piece[] {
    return pieces.flatMap((piece): Piece[] => {
      if (piece.kind !== 'word') return [piece];
      const words = this.language.meaning(piece.word);
      if (words.length === 1) return [{ ...piece, word: words[0] ?? '' }];
      const all = words.map((word): Piece => ({ kind: 'word', word, optional: false }));
      return piece.optional ? [{ kind: 'group', options: [all], optional: true }] : all;
    });
  }

  root(): Way {
    const root: Stem = { piece: null, next: new Map(), rows: [] };
    this.language.rows.forEach((row, id) => {
      let stem = root;
      for (const piece of this.flat(row.pieces)) {
        const key = JSON.stringify(piece);
        let next = stem.next.get(key);
        if (!next) {
          next = { piece, next: new Map(), rows: [] };
          stem.next.set(key, next);
        }
        stem = next;
      }
      stem.rows.push(id);
    });
    return this.stem(root);
  }

  /** What may come after a stem: its rows are done, or one of its next pieces. */
  private stem(stem: Stem): Way {
    const ways: Way[] = stem.rows.map((row) => [{ row }]);
    for (const next of stem.next.values()) {
      const body = next.piece ? this.piece(next.piece) : [];
      ways.push([...body, ...this.stem(next)]);
    }
    const [only] = ways;
    return ways.length === 1 && only ? only : [{ apart: ways }];
  }

  private sequence(pieces: readonly Piece[]): Way {
    return this.flat(pieces).flatMap((piece) => this.piece(piece));
  }

  private readonly made = new Map<string, Way>();
  /** Numbers that some row spells out ("make it to 18") are words, and numbers all the same. */
  private spelledOut: readonly number[] | null = null;

  private builtIn(name: string): readonly number[] | undefined {
    const symbols = BUILT_IN_CLASSES[name];
    if (!symbols || name !== 'digits') return symbols;
    this.spelledOut ??= [...numbersIn(this.language)].map((word) => this.language.symbol(word));
    return [...symbols, ...this.spelledOut];
  }

  private piece(piece: Piece): Way {
    if (piece.kind === 'word' && !piece.optional) return this.bare(piece);
    const key = JSON.stringify(piece);
    const known = this.made.get(key);
    if (known) return known;
    const body = this.bare(piece);
    const made = piece.optional ? alternatives([body, []]) : body;
    this.made.set(key, made);
    return made;
  }

  private bare(piece: Piece): Way {
    switch (piece.kind) {
      case 'word':
        return [FIRST_LABEL + this.language.symbol(piece.word)];
      case 'edge':
        return [LABEL_EDGE];
      case 'draft-edge':
        return [LABEL_DRAFT_EDGE];
      case 'gap': {
        let body: Way = [];
        for (let i = 0; i < piece.most; i++) body = alternatives([[LABEL_ANY, ...body], []]);
        return body;
      }
      case 'group':
        return alternatives(piece.options.map((option) => this.sequence(option)));
      case 'class': {
        const builtIn = this.builtIn(piece.name);
        if (builtIn) return [anyOf(builtIn)];
        const options = this.language.classes.get(piece.name)?.options ?? [];
        return alternatives(options.map((option) => this.sequence(option)));
      }
    }
  }
}

function numbersIn(language: Language): Set<string> {
  const found = new Set<string>();
  const look = (pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      if (piece.kind === 'group') piece.options.forEach(look);
      else if (piece.kind === 'word' && /^\d+$/.test(piece.word)) found.add(piece.word);
    }
  };
  for (const row of language.rows) look(row.pieces);
  for (const { options } of language.classes.values()) options.forEach(look);
  return found;
}
