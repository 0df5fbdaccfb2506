import type { Category, Level } from '../types.ts';
import type { CompiledLanguage } from './compiled.ts';
import { isMask, type Mask } from './masks.ts';
import { Matcher } from './matcher.ts';
import { unpackNumbers } from './numbers.ts';
import { Parting } from './parts.ts';
import { type RowWays, unpackProgram } from './program.ts';
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
/** A dare: makes a match together with another one, or with a joke. */
export const ROLE_DARE = 3;
/** Said lightly of oneself: matters beside a dare. */
export const ROLE_JOKE = 4;

function roleOf(row: OpenRow): number {
  if (isMask(row.kind)) return ROLE_MASK;
  if (row.kind === 'self-trolling') return ROLE_OWN;
  if (row.level !== 'none') return ROLE_MATCH;
  return row.kind === 'joke' ? ROLE_JOKE : ROLE_DARE;
}

/** Rows that are looked for together, by their roles. */
export const GROUP_MATCH = 0;
export const GROUP_OWN = 1;
export const GROUP_JOKE = 2;
export const GROUP_MASK = 3;
const GROUPS: readonly (readonly number[])[] = [
  [ROLE_MATCH, ROLE_DARE],
  [ROLE_OWN],
  [ROLE_JOKE],
  [ROLE_MASK],
];

/** A language ready to read drafts. Opening takes tens of milliseconds the first time; it is kept. */
export interface OpenLanguage {
  readonly lang: string;
  readonly rows: readonly OpenRow[];
  readonly vocabulary: Vocabulary;
  readonly matcher: Matcher;
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

let last: readonly [CompiledLanguage, OpenLanguage] | null = null;

export function openLanguage(compiled: CompiledLanguage): OpenLanguage {
  if (last?.[0] === compiled) return last[1];
  const language = opened.get(compiled) ?? openFresh(compiled);
  opened.set(compiled, language);
  last = [compiled, language];
  return language;
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
  vocabulary.seal();
  const [symbolBits = 0, againBits = 0] = unpackNumbers(parts.widths ?? '');
  const firstSet = FIRST_LABEL + symbolCount;
  const program = unpackProgram({ bits: parts.code ?? '', symbolBits, againBits }, firstSet);
  const setsOf: number[][] = Array.from({ length: symbolCount }, () => []);
  program.sets.forEach((set, i) => {
    for (const member of set) setsOf[member]?.push(firstSet + i);
  });
  const rows: OpenRow[] = [];
  for (const stretch of (parts.rows ?? '').split('\n')) {
    const [kind, level, from, count] = stretch.split(' ');
    for (let i = 0; i < Number(count); i++) {
      rows.push({ kind: kind as Category | Mask, level: level as Level, line: Number(from) + i });
    }
  }
  const roles = Uint8Array.from(rows, roleOf);
  const frequencies = frequenciesOf(unpackNumbers(parts.common ?? ''), symbolCount);
  const reversed = new Map<RowWays, RowWays>();
  const groups = GROUPS.map(() => new Parting(frequencies, program.sets, reversed));
  program.rows.forEach((steps, row) => {
    groups[GROUPS.findIndex((group) => group.includes(roles[row] as number))]?.add(row, steps);
  });
  const matcher = new Matcher({
    groups: groups.map((group) => group.parts),
    symbolCount,
    labelCount: firstSet + program.sets.length,
    setsOf,
    edges: EDGE_SYMBOLS,
    kept: Array.from(unpackNumbers(parts.negators ?? '')),
    crossed: [...ALWAYS_CROSSED, ...unpackNumbers(parts.boosters ?? '')],
  });
  return {
    lang,
    rows,
    vocabulary,
    matcher,
    roles,
    negates: new Set(unpackNumbers(parts.negators ?? '')),
    self: new Set(unpackNumbers(parts.self ?? '')),
    shares: new Set(unpackNumbers(parts.shares ?? '')),
    undoes: new Set(unpackNumbers(parts.undoes ?? '')),
    bridges: new Set(unpackNumbers(parts.bridges ?? '')),
  };
}

/** Numbers, names and handles are as common as the commonest words. */
const BUILT_IN_FREQUENCY = 64;
/** A word that nobody lists. */
const RARE = 0.5;

/** By symbol, how often of 10,000 words, roughly. */
function frequenciesOf(common: Int32Array, symbolCount: number): Float64Array {
  const frequencies = new Float64Array(symbolCount)
    .fill(RARE)
    .fill(BUILT_IN_FREQUENCY, 0, FIRST_WORD);
  for (let at = 0; at + 1 < common.length; ) {
    const frequency = common[at++] as number;
    const end = at + 1 + (common[at++] as number);
    while (at < end) frequencies[common[at++] as number] = frequency;
  }
  return frequencies;
}
