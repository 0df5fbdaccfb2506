import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Found } from './found.ts';
import { Matcher } from './matcher.ts';
import { type Part, Parting } from './parts.ts';
import type { RowStep } from './program.ts';
import {
  COMMA,
  DRAFT_EDGE,
  EDGE,
  FIRST_LABEL,
  FIRST_WORD,
  LABEL_ANY,
  LABEL_DRAFT_EDGE,
  LABEL_EDGE,
  PAUSE_MARK,
} from './symbols.ts';

const WORDS = [0, 1, 2, 3, 4, 5].map((word) => FIRST_WORD + word) as number[];
const [A = 0, B = 0, C = 0, NOT = 0, SO = 0] = WORDS;
const SYMBOLS = FIRST_WORD + WORDS.length;
const SETS = [
  [A, B],
  [B, C, SO],
  [NOT, C],
];
const FIRST_SET = FIRST_LABEL + SYMBOLS;
const setsOf = Array.from({ length: SYMBOLS }, (_, symbol) =>
  SETS.flatMap((set, i) => (set.includes(symbol) ? [FIRST_SET + i] : [])),
);
const edges = [EDGE, DRAFT_EDGE, PAUSE_MARK];
const crossed = [COMMA, PAUSE_MARK, SO];
const kept = [NOT];

function matcherOf(
  rows: readonly (readonly RowStep[])[],
  frequencies: readonly number[],
  mostStates: number,
) {
  const parting = new Parting(Float64Array.from(frequencies), SETS, new Map());
  rows.forEach((steps, row) => {
    parting.add(row, steps);
  });
  return new Matcher({
    groups: [parting.parts, new Map<number, Part[]>()],
    symbolCount: SYMBOLS,
    labelCount: FIRST_SET + SETS.length,
    setsOf,
    edges,
    crossed,
    kept,
    mostStates,
  });
}

function find(matcher: Matcher, symbols: readonly number[]): string[] {
  const found = new Found();
  matcher.find(0, Int32Array.from(symbols), symbols.length, found);
  found.settle();
  return Array.from(
    { length: found.count },
    (_, i) => `${found.rows[i]}: ${found.froms[i]}-${found.tos[i]}`,
  );
}

function takes(label: number, symbol: number): boolean {
  if (label === LABEL_ANY) return ![...edges, ...kept, ...crossed].includes(symbol);
  if (label === LABEL_EDGE) return edges.includes(symbol);
  if (label === LABEL_DRAFT_EDGE) return symbol === DRAFT_EDGE;
  return label === FIRST_LABEL + symbol || (setsOf[symbol] ?? []).includes(label);
}

/** Where the steps may end that begin at one of these places, the slow and plain way. */
function ends(
  steps: readonly RowStep[],
  from: number,
  places: Set<number>,
  symbols: readonly number[],
) {
  let here = places;
  for (const step of steps) {
    const next = new Set<number>();
    if (typeof step === 'object') {
      for (const way of step.ways) for (const end of ends(way, from, here, symbols)) next.add(end);
    } else {
      for (const place of here) {
        for (let at = place; at < symbols.length; at++) {
          if (takes(step, symbols[at] as number)) next.add(at + 1);
          // Nothing is reached across before the first word.
          if (place === from || !crossed.includes(symbols[at] as number)) break;
        }
      }
    }
    here = next;
  }
  return here;
}

function findPlainly(rows: readonly (readonly RowStep[])[], symbols: readonly number[]): string[] {
  const latest = new Map<string, number>();
  for (let from = 0; from < symbols.length; from++) {
    rows.forEach((steps, row) => {
      for (const end of ends(steps, from, new Set([from]), symbols))
        latest.set(`${end - 1} ${row}`, from);
    });
  }
  return [...latest]
    .map(([key, from]) => [...key.split(' ').map(Number), from])
    .sort(([toA = 0, rowA = 0], [toB = 0, rowB = 0]) => toA - toB || rowA - rowB)
    .map(([to, row, from]) => `${row}: ${from}-${to}`);
}

const word = fc.constantFrom(
  ...WORDS.map((symbol) => FIRST_LABEL + symbol),
  FIRST_SET,
  FIRST_SET + 1,
);
const label = fc.oneof(
  { weight: 6, arbitrary: word },
  fc.constantFrom(LABEL_ANY, LABEL_EDGE, LABEL_DRAFT_EDGE, FIRST_SET + 2),
);
const { step } = fc.letrec<{ step: RowStep }>((tie) => ({
  step: fc.oneof(
    { maxDepth: 2 },
    { weight: 3, arbitrary: label },
    fc.record({
      ways: fc.array(fc.array(tie('step'), { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));
const row = fc
  .tuple(fc.array(step, { maxLength: 3 }), word, fc.array(step, { maxLength: 3 }))
  .map(([before, sure, after]): RowStep[] => [...before, sure, ...after]);
const symbol = fc.constantFrom(...WORDS, ...WORDS, EDGE, DRAFT_EDGE, COMMA, PAUSE_MARK, 0);

describe('rows are found outwards from their rarest words', () => {
  it('as they are found the slow way, wherever they are parted', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: SYMBOLS, maxLength: SYMBOLS }),
        fc.array(fc.array(symbol, { maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        // A matcher that forgets all the time finds the same.
        fc.constantFrom(1, 20, 16_000),
        (rows, frequencies, drafts, mostStates) => {
          const matcher = matcherOf(rows, frequencies, mostStates);
          for (const draft of drafts)
            expect(find(matcher, draft)).toEqual(findPlainly(rows, draft));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a row that needs a word of any, and one that is nothing but an edge', () => {
    const rows = [[LABEL_ANY, LABEL_ANY], [LABEL_DRAFT_EDGE]];
    const draft = [DRAFT_EDGE, A, B, DRAFT_EDGE];
    expect(find(matcherOf(rows, Array(SYMBOLS).fill(1), 20), draft)).toEqual(
      findPlainly(rows, draft),
    );
  });
});
