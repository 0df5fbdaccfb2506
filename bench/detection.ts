import { createHash } from 'node:crypto';
import { type CompiledLexicon, judge } from '../src/core/index.ts';
import type { Context, Level, Verdict } from '../src/core/types.ts';
import { LEVELS } from '../src/core/types.ts';
import { type BenchRow, DataError, readBytes, readFolder } from './rows.ts';

export interface DetectionOptions {
  readonly data: string;
  /** Lists up to this many hits of each file and kind. */
  readonly hits: number;
  /** Lists what was not held instead of what was. */
  readonly misses: boolean;
  /** Only this part of the rows: tune on one, watch the other. */
  readonly part: Part | null;
  readonly only: string | null;
  /** A file of phrases by category and tier, to list what falls short. */
  readonly phrases: string | null;
  readonly json: boolean;
}

interface Line {
  readonly file: string;
  readonly kind: string;
  readonly context: string;
  readonly rows: number;
  readonly at: Readonly<Record<Level, number>>;
}

/** Parts of the rows by a hash of their text: `a` and `b` are halves, `b1` and `b2` quarters. */
export type Part = 'a' | 'b' | 'b1' | 'b2';

function inPart(text: string, part: Part | null): boolean {
  if (part === null) return true;
  const byte = createHash('md5').update(text).digest()[15] ?? 0;
  if (part === 'a') return byte % 2 === 0;
  if (byte % 2 === 0) return false;
  return part === 'b' || (byte >> 1) % 2 === (part === 'b1' ? 0 : 1);
}

/** Prints, per file and kind, the share of rows at each level. */
export function detection(lexicon: CompiledLexicon, options: DetectionOptions): void {
  const lines: Line[] = [];
  if (options.data) {
    for (const [file, all] of readFolder(options.data)) {
      if (options.only && !file.includes(options.only)) continue;
      const rows = all.filter((row) => inPart(row.text, options.part));
      lines.push(...measure(file, rows, {}, '', lexicon, options));
      if (file.startsWith('abuse')) {
        lines.push(...measure(file, rows, { ownPage: true }, 'own page', lexicon, options));
      }
    }
    if (options.json) console.log(JSON.stringify(lines));
    else print(lines);
  }
  if (options.phrases) phrases(lexicon, options.phrases);
}

function measure(
  file: string,
  rows: readonly BenchRow[],
  context: Context,
  name: string,
  lexicon: CompiledLexicon,
  options: DetectionOptions,
): Line[] {
  const kinds = new Map<string, { rows: number; at: Record<Level, number>; listed: number }>();
  const total = { rows: 0, at: fresh(), listed: 0 };
  for (const row of rows) {
    const verdict = judge(row.text, context, lexicon);
    let kind = kinds.get(row.kind);
    if (!kind) {
      kind = { rows: 0, at: fresh(), listed: 0 };
      kinds.set(row.kind, kind);
    }
    for (const count of [kind, total]) {
      count.rows++;
      count.at[verdict.level]++;
    }
    const wanted = options.misses ? verdict.level === 'none' : verdict.level !== 'none';
    if (wanted && kind.listed++ < options.hits) list(file, row, verdict);
  }
  const out = [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => ({ file, kind, context: name, rows: count.rows, at: count.at }));
  if (kinds.size > 1 && file !== 'gold') {
    out.push({ file, kind: 'all', context: name, rows: total.rows, at: total.at });
  }
  if (file === 'gold') {
    const both = ['C', 'W'].map((kind) => kinds.get(kind));
    const at = fresh();
    for (const one of both) for (const level of LEVELS) at[level] += one?.at[level] ?? 0;
    const count = both.reduce((sum, one) => sum + (one?.rows ?? 0), 0);
    out.unshift({ file, kind: 'C+W', context: name, rows: count, at });
  }
  return out;
}

const fresh = (): Record<Level, number> => ({ none: 0, pause: 0, care: 0, crisis: 0 });

function list(file: string, row: BenchRow, verdict: Verdict): void {
  const [reason] = verdict.reasons;
  const where = reason ? ` «${row.text.slice(reason.start, reason.end)}» ${reason.row}` : '';
  const text = row.text.replace(/\s+/g, ' ').slice(0, 220);
  console.log(`${file} ${row.kind} ${verdict.level}: ${text}${where}`);
}

function print(lines: readonly Line[]): void {
  const share = (count: number, rows: number) => `${((100 * count) / rows).toFixed(2)}`.padStart(7);
  console.log(
    `${'file'.padEnd(22)}${'kind'.padEnd(22)}${'context'.padEnd(10)}${'rows'.padStart(6)}   none  ≥pause  ≥care crisis  (%)`,
  );
  for (const { file, kind, context, rows, at } of lines) {
    const care = at.care + at.crisis;
    console.log(
      file.padEnd(22) +
        kind.padEnd(22) +
        context.padEnd(10) +
        String(rows).padStart(6) +
        share(at.none, rows) +
        share(at.pause + care, rows) +
        share(care, rows) +
        share(at.crisis, rows),
    );
  }
}

const TIERS: Readonly<Record<string, Level>> = {
  NONE: 'none',
  PAUSE: 'pause',
  'PAUSE+LINES': 'care',
  'PAUSE-NEUTRAL': 'pause',
  CRISIS: 'crisis',
};

function readPhrases(path: string): unknown {
  const text = readBytes(path).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError(`${path} is not JSON`);
  }
}

/** Every example at its tier or higher, every typical false alarm spared: lists the rest. */
function phrases(lexicon: CompiledLexicon, path: string): void {
  interface Phrases {
    readonly categories: Readonly<
      Record<string, { tier: string; en: string[]; false_positives?: string[] }>
    >;
  }
  const { categories } = readPhrases(path) as Phrases;
  let short = 0;
  let all = 0;
  for (const [name, { tier, en, false_positives: spared = [] }] of Object.entries(categories)) {
    const wanted = TIERS[tier.split(' ')[0] ?? ''] ?? 'none';
    const own = tier === 'PAUSE-NEUTRAL';
    for (const text of en) {
      all++;
      const { level } = judge(text, own ? { ownPage: true } : {}, lexicon);
      const enough =
        wanted === 'none' ? level === 'none' : LEVELS.indexOf(level) >= LEVELS.indexOf(wanted);
      if (!enough) console.log(`${++short}. ${name} ${wanted}: ${level} «${text}»`);
    }
    for (const text of spared) {
      all++;
      const verdict = judge(text, {}, lexicon);
      if (verdict.level !== 'none') {
        console.log(
          `${++short}. ${name} spare: ${verdict.level} «${text}» ${verdict.reasons[0]?.row}`,
        );
      }
    }
  }
  console.log(`phrases: ${all - short} of ${all} as wanted`);
}
