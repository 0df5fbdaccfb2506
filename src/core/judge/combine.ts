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
  const weak = new Window((hit) => WEAK.includes(hit.category));
  const wish = new Window((hit) => hit.category === 'wish-to-be-dead');
  const all = new Window(() => true);
  for (const hit of live) {
    const [weakSigns, wishes, signs] = [weak.add(hit), wish.add(hit), all.add(hit)];
    if (wishes > 0 && weakSigns >= 2) return { level: 'crisis', because: 'added-up' };
    if (rank(level) < rank('care') && (weakSigns >= 2 || signs >= 3)) {
      level = 'care';
      because = 'added-up';
    }
  }
  return { level, because };
}

/** How many signs of one sort lie in the passage that ends with the hit last added. */
class Window {
  private readonly signs: Hit[] = [];
  private first = 0;

  constructor(private readonly counts: (hit: Hit) => boolean) {}

  add(hit: Hit): number {
    const last = this.signs.at(-1);
    // Rows that overlap say the same thing twice.
    if (this.counts(hit) && (!last || hit.from > last.to)) this.signs.push(hit);
    while (hit.from - (this.signs[this.first]?.from ?? hit.from) > PASSAGE) this.first++;
    return this.signs.length - this.first;
  }
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
