import type { Category, Level } from '../types.ts';
import { Automaton } from './automaton.ts';
import type { CompiledLanguage } from './compiled.ts';
import { isMask, type Mask } from './masks.ts';
import { unpackNumbers } from './numbers.ts';
import { unpackProgram } from './program.ts';
import { ALWAYS_CROSSED, EDGE_SYMBOLS, FIRST_LABEL, FIRST_WORD } from './symbols.ts';
import { Vocabulary } from './vocabulary.ts';

export interface OpenRow {
  readonly kind: Category | Mask;
  readonly level: Level;
  /** Line of its file. */
  readonly line: number;
}

/** Takes matches away. */
export const ROLE_MASK = 0;
/** Makes a match. */
export const ROLE_MATCH = 1;
/** Makes a match on the writer's own page, or with the writer's own name. */
export const ROLE_OWN = 2;
/** Noticed; makes a match together with another hint. */
export const ROLE_HINT = 3;

function roleOf(row: OpenRow): number {
  if (isMask(row.kind)) return ROLE_MASK;
  if (row.kind === 'self-trolling') return ROLE_OWN;
  return row.level === 'none' ? ROLE_HINT : ROLE_MATCH;
}

/** A language ready to read drafts. Opening takes tens of milliseconds the first time; it is kept. */
export interface OpenLanguage {
  readonly lang: string;
  readonly rows: readonly OpenRow[];
  readonly vocabulary: Vocabulary;
  readonly automaton: Automaton;
  /** By row: what kind of work it does, one of the `ROLE_` constants. */
  readonly roles: Uint8Array;
  readonly negates: ReadonlySet<number>;
  /** The writer as the one who speaks: "i", "me", "my". */
  readonly self: ReadonlySet<number>;
  /** "anyone *else*": what is said of others is meant of the writer too. */
  readonly shares: ReadonlySet<number>;
  /** Words that take a recovery back. */
  readonly undoes: ReadonlySet<number>;
  /** Words a negation reaches across: "not *think that* i am". */
  readonly bridges: ReadonlySet<number>;
}

const opened = new WeakMap<CompiledLanguage, OpenLanguage>();

export function openLanguage(compiled: CompiledLanguage): OpenLanguage {
  const known = opened.get(compiled);
  if (known) return known;
  const fresh = openFresh(compiled);
  opened.set(compiled, fresh);
  return fresh;
}

const words = (text: string | undefined): string[] => (text ? text.split(' ') : []);

function openFresh({ lang, parts }: CompiledLanguage): OpenLanguage {
  const symbols = words(parts.words);
  const vocabulary = new Vocabulary();
  symbols.forEach((word, index) => {
    vocabulary.add(word, [FIRST_WORD + index]);
  });
  const lengths = unpackNumbers(parts.lengths ?? '');
  const means = unpackNumbers(parts.means ?? '');
  let at = 0;
  words(parts.forms).forEach((written, i) => {
    const length = lengths[i] ?? 0;
    vocabulary.add(written, Array.from(means.subarray(at, at + length)));
    at += length;
  });
  const pairs = unpackNumbers(parts.pairs ?? '');
  for (let i = 0; i + 2 < pairs.length; i += 3) {
    vocabulary.addPair(pairs[i] ?? 0, pairs[i + 1] ?? 0, pairs[i + 2] ?? 0);
  }
  for (const line of (parts.keys ?? '').split('\n')) {
    const [key, ...spares] = line.split(' ');
    if (key) vocabulary.addKey(key, spares);
  }
  const symbolCount = FIRST_WORD + symbols.length;
  vocabulary.seal(symbolCount);
  const [symbolBits = 0, againBits = 0] = unpackNumbers(parts.widths ?? '');
  const firstSet = FIRST_LABEL + symbolCount;
  const { code, sets } = unpackProgram({ bits: parts.code ?? '', symbolBits, againBits }, firstSet);
  const classesOf: number[][] = Array.from({ length: symbolCount }, () => []);
  sets.forEach((set, i) => {
    for (const member of set) classesOf[member]?.push(firstSet + i);
  });
  const rows: OpenRow[] = [];
  for (const stretch of (parts.rows ?? '').split('\n')) {
    const [kind, level, from, count] = stretch.split(' ');
    for (let i = 0; i < Number(count); i++) {
      rows.push({ kind: kind as Category | Mask, level: level as Level, line: Number(from) + i });
    }
  }
  const roles = Uint8Array.from(rows, roleOf);
  const automaton = new Automaton({
    code,
    symbolCount,
    labelCount: firstSet + sets.length,
    classesOf,
    edges: EDGE_SYMBOLS,
    kept: Array.from(unpackNumbers(parts.negators ?? '')),
    crossed: [...ALWAYS_CROSSED, ...unpackNumbers(parts.boosters ?? '')],
  });
  return {
    lang,
    rows,
    vocabulary,
    automaton,
    roles,
    negates: new Set(unpackNumbers(parts.negators ?? '')),
    self: new Set(unpackNumbers(parts.self ?? '')),
    shares: new Set(unpackNumbers(parts.shares ?? '')),
    undoes: new Set(unpackNumbers(parts.undoes ?? '')),
    bridges: new Set(unpackNumbers(parts.bridges ?? '')),
  };
}
