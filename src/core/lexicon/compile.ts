import type { CompiledLanguage, CompiledLexicon } from './compiled.ts';
import { isMask } from './masks.ts';
import { packNumbers } from './numbers.ts';
import type { Piece } from './pattern.ts';
import { parsePattern } from './pattern.ts';
import { ACCEPT, APART, END, folded, TOGETHER } from './program.ts';
import {
  BUILT_IN_CLASSES,
  FIRST_LABEL,
  FIRST_WORD,
  LABEL_ANY,
  LABEL_DRAFT_EDGE,
  LABEL_EDGE,
} from './symbols.ts';
import {
  type Entry,
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

/**
 * Reads every table and builds the automata: the same bytes for the same tables.
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

interface Class {
  readonly table: TableText | null;
  readonly entry: Entry | null;
  readonly options: readonly (readonly Piece[])[];
}

/** A step of the shared prefix tree: rows that begin alike share their beginning. */
interface Step {
  readonly piece: Piece | null;
  readonly next: Map<string, Step>;
  readonly rows: number[];
}

class Language {
  readonly rows: Row[] = [];
  readonly symbols: string[] = [];
  readonly forms = new Map<string, readonly string[]>();
  readonly pairs: [string, string, string][] = [];
  readonly classes = new Map<string, Class>();
  readonly keys: Entry[] = [];
  readonly boosters: string[] = [];
  /** Words with a part to play outside patterns, named in the second column. */
  readonly roles: Entry[] = [];
  private readonly symbolIds = new Map<string, number>();
  private readonly labels = new Map<string, number>();
  readonly labelMembers: number[][] = [];

  symbol(word: string): number {
    let id = this.symbolIds.get(word);
    if (id === undefined) {
      id = FIRST_WORD + this.symbols.length;
      this.symbols.push(word);
      this.symbolIds.set(word, id);
    }
    return id;
  }

  /** A written word as the words it means: "wanna" → want, to. */
  meaning(word: string): readonly string[] {
    return this.forms.get(word) ?? [word];
  }

  roleSymbols(role: string): number[] {
    return this.roles
      .filter((entry) => entry.right === role)
      .flatMap((entry) => entry.left)
      .flatMap((word) => this.meaning(word).slice(-1))
      .map((word) => this.symbol(word));
  }

  /** Label of a set of symbols. Equal sets share a label. */
  label(members: readonly number[]): number {
    const sorted = [...new Set(members)].sort((a, b) => a - b);
    const key = sorted.join(',');
    let id = this.labels.get(key);
    if (id === undefined) {
      id = this.labelMembers.length;
      this.labelMembers.push(sorted);
      this.labels.set(key, id);
    }
    return id;
  }
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
  const code = built.code();
  return { lang, parts: pack(language, code) };
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

  code(): number[] {
    const root: Step = { piece: null, next: new Map(), rows: [] };
    this.language.rows.forEach((row, id) => {
      let step = root;
      for (const piece of this.flat(row.pieces)) {
        const key = JSON.stringify(piece);
        let next = step.next.get(key);
        if (!next) {
          next = { piece, next: new Map(), rows: [] };
          step.next.set(key, next);
        }
        step = next;
      }
      step.rows.push(id);
    });
    return this.step(root);
  }

  /** What may come after a step: its rows are done, or one of its next pieces. */
  private step(step: Step): number[] {
    const ways: number[][] = step.rows.map((row) => this.accept(row));
    for (const next of step.next.values()) {
      const body = next.piece ? this.piece(next.piece) : [];
      ways.push([...body, ...this.step(next)]);
    }
    return split(ways, false);
  }

  private row = 0;

  /** Rows are met nearly in their order, so the next one is mostly the one after. */
  private accept(row: number): number[] {
    const step = folded(row - this.row);
    this.row = row;
    return [ACCEPT, step];
  }

  private sequence(pieces: readonly Piece[]): number[] {
    return this.flat(pieces).flatMap((piece) => this.piece(piece));
  }

  private readonly made = new Map<string, readonly number[]>();
  /** Numbers that some row spells out ("make it to 18") are words, and numbers all the same. */
  private spelledOut: readonly number[] | null = null;

  private builtIn(name: string): readonly number[] | undefined {
    const symbols = BUILT_IN_CLASSES[name];
    if (!symbols || name !== 'digits') return symbols;
    this.spelledOut ??= [...numbersIn(this.language)].map((word) => this.language.symbol(word));
    return [...symbols, ...this.spelledOut];
  }

  private piece(piece: Piece): readonly number[] {
    if (piece.kind === 'word' && !piece.optional) return this.bare(piece);
    const key = JSON.stringify(piece);
    const known = this.made.get(key);
    if (known) return known;
    const body = this.bare(piece);
    const made = piece.optional ? split([body, []], true) : body;
    this.made.set(key, made);
    return made;
  }

  private bare(piece: Piece): number[] {
    switch (piece.kind) {
      case 'word':
        return [labelled(FIRST_LABEL + this.language.symbol(piece.word))];
      case 'edge':
        return [labelled(LABEL_EDGE)];
      case 'draft-edge':
        return [labelled(LABEL_DRAFT_EDGE)];
      case 'gap': {
        let body: number[] = [];
        for (let i = 0; i < piece.most; i++)
          body = split([[labelled(LABEL_ANY), ...body], []], true);
        return body;
      }
      case 'group':
        return this.options(piece.options);
      case 'class': {
        const builtIn = this.builtIn(piece.name);
        if (builtIn) return [classLabel(this.language.label(builtIn))];
        return this.options(this.language.classes.get(piece.name)?.options ?? []);
      }
    }
  }

  /** Alternatives: those of one word each share a label. */
  private options(options: readonly (readonly Piece[])[]): number[] {
    const words: number[] = [];
    const longer: number[][] = [];
    let optionalAll = false;
    const add = (option: readonly Piece[]) => {
      const flat = this.flat(option);
      const [only] = flat;
      if (flat.length === 1 && only && !only.optional) {
        if (only.kind === 'word') {
          words.push(this.language.symbol(only.word));
          return;
        }
        if (only.kind === 'group') {
          only.options.forEach(add);
          return;
        }
        if (only.kind === 'class') {
          const builtIn = this.builtIn(only.name);
          if (builtIn) words.push(...builtIn);
          else this.language.classes.get(only.name)?.options.forEach(add);
          return;
        }
      }
      const body = this.sequence(option);
      if (body.length === 0) optionalAll = true;
      else longer.push(body);
    };
    options.forEach(add);
    const [word] = words;
    const ways = [...longer];
    if (words.length === 1 && word !== undefined) ways.unshift([labelled(FIRST_LABEL + word)]);
    else if (words.length > 1) ways.unshift([classLabel(this.language.label(words))]);
    if (optionalAll) ways.push([]);
    return split(ways, true);
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

/** Several ways on; with `join` they come together again after it. */
function split(ways: readonly (readonly number[])[], join: boolean): number[] {
  if (ways.length === 1) return [...(ways[0] ?? [])];
  return join
    ? [TOGETHER, ways.length, ...ways.flatMap((way) => [...way, END])]
    : [APART, ways.length, ...ways.flat()];
}

function pack(language: Language, code: readonly number[]): Record<string, string> {
  const boosterSymbols = language.boosters.flatMap((word) => {
    const words = language.meaning(word);
    return words.length === 1 ? [language.symbol(words[0] ?? '')] : [];
  });
  const means = [...language.forms].map(
    ([written, words]) => [written, words.map((word) => language.symbol(word))] as const,
  );
  const pairs = language.pairs.flatMap((pair) => pair.map((word) => language.symbol(word)));
  const keys = language.keys.flatMap((entry) =>
    entry.left.map((key) => {
      for (const word of language.meaning(key)) language.symbol(word);
      return `${key} ${entry.right.split(' | ').join(' ')}`.trim();
    }),
  );
  language.roleSymbols('negates');
  language.roleSymbols('bridge');
  language.roleSymbols('speaks');
  language.roleSymbols('shares');
  language.roleSymbols('undoes');
  const classBase = FIRST_LABEL + FIRST_WORD + language.symbols.length;
  const classes: number[] = [];
  for (const members of language.labelMembers) {
    classes.push(members.length);
    let before = 0;
    for (const member of members) {
      classes.push(member - before);
      before = member;
    }
  }
  // Rows follow their file line by line: kind, level, line, once for each unbroken stretch.
  const rows: string[] = [];
  let stretch = { head: '', from: 0, count: 0 };
  const close = () => {
    if (stretch.count > 0) rows.push(`${stretch.head} ${stretch.from} ${stretch.count}`);
  };
  for (const row of language.rows) {
    const head = `${row.kind} ${row.level}`;
    if (head !== stretch.head || row.line !== stretch.from + stretch.count) {
      close();
      stretch = { head, from: row.line, count: 0 };
    }
    stretch.count++;
  }
  close();
  const formNumbers: number[] = [];
  for (const [, symbols] of means) formNumbers.push(symbols.length, ...symbols);
  return {
    words: language.symbols.join(' '),
    forms: means.map(([written]) => written).join(' '),
    means: packNumbers(formNumbers),
    pairs: packNumbers(pairs),
    negators: packNumbers(language.roleSymbols('negates')),
    self: packNumbers(language.roleSymbols('speaks')),
    shares: packNumbers(language.roleSymbols('shares')),
    undoes: packNumbers(language.roleSymbols('undoes')),
    bridges: packNumbers(language.roleSymbols('bridge')),
    classes: packNumbers(classes),
    boosters: packNumbers(boosterSymbols),
    keys: keys.join('\n'),
    rows: rows.join('\n'),
    code: packNumbers(relabel(code, classBase)),
  };
}

/** Labels stand one higher in the stream than in the program. */
const labelled = (label: number): number => label + 1;
/** Classes have their numbers last, when all words are known; until then less than 0. */
const classLabel = (id: number): number => -1 - id;

function relabel(code: readonly number[], classBase: number): number[] {
  return code.map((op) => (op < 0 ? labelled(classBase - 1 - op) : op));
}
