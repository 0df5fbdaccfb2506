import type { Category, Level } from '../types.ts';
import { type Hit, rank, worse } from './hit.ts';

/** How far apart, in symbols, two signs still belong to one passage. */
const PASSAGE = 150;

const HINTS_APART = 60;

/** Words to or about others, or for others to say: many of them are no worse than one. */
const TO_OTHERS: readonly Category[] = ['self-trolling', 'asking-for-insults'];

const WEAK: readonly Category[] = ['hopelessness', 'burden'];

export interface Combined {
  readonly level: Level;
  readonly because: string | null;
}

/**
 * Several weak signs in one passage add up (interpersonal theory: feeling a burden, without
 * belonging, without hope, and a wish to be dead). The worst passage decides, never the average.
 */
export function combine(hits: readonly Hit[]): Combined {
  let level: Level = 'none';
  for (const hit of hits) level = worse(level, hit.level);
  if (level === 'none' && hinted(hits)) return { level: 'pause', because: 'added-up' };
  if (level === 'none' || level === 'crisis') return { level, because: null };
  const live = hits
    .filter((hit) => rank(hit.level) > 0 && !TO_OTHERS.includes(hit.category))
    .sort((a, b) => a.from - b.from);
  let because: string | null = null;
  const count = new Map<Category, Set<number>>();
  let first = 0;
  const inPassage: Hit[] = [];
  for (const hit of live) {
    inPassage.push(hit);
    add(count, hit, 1);
    while (hit.from - (inPassage[first]?.from ?? 0) > PASSAGE) {
      const gone = inPassage[first++];
      if (gone) add(count, gone, -1);
    }
    const weak = WEAK.reduce((sum, category) => sum + (count.get(category)?.size ?? 0), 0);
    const wish = (count.get('wish-to-be-dead')?.size ?? 0) > 0;
    const all = [...count.values()].reduce((sum, rows) => sum + rows.size, 0);
    if (wish && weak >= 2) return { level: 'crisis', because: 'added-up' };
    if (rank(level) < rank('care') && (weak >= 2 || all >= 3)) {
      level = 'care';
      because = 'added-up';
    }
  }
  return { level, because };
}

function add(count: Map<Category, Set<number>>, hit: Hit, by: 1 | -1): void {
  let rows = count.get(hit.category);
  if (!rows) {
    rows = new Set();
    count.set(hit.category, rows);
  }
  // Rows that overlap say the same thing twice; the first word tells them apart.
  if (by === 1) rows.add(hit.from);
  else rows.delete(hit.from);
}

/**
 * Asking for insults is often only hinted at ("19, never kissed. Do your thing"): two hints of
 * different rows, side by side and not on top of each other, are one question.
 */
function hinted(hits: readonly Hit[]): boolean {
  return hintsOf(hits).length >= 2;
}

/** The first hints of different rows that do not overlap. */
export function hintsOf(hits: readonly Hit[]): Hit[] {
  const hints: Hit[] = [];
  for (const hit of hits) {
    if (hit.category !== 'asking-for-insults' || hit.because.length > 0) continue;
    if (hints.some((one) => one.row === hit.row || (hit.from <= one.to && one.from <= hit.to))) {
      continue;
    }
    const [first] = hints;
    if (first && hit.from - first.to > HINTS_APART) continue;
    hints.push(hit);
  }
  return hints;
}
