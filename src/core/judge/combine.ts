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
  if (level === 'none' && hintsOf(hits).length > 0) return { level: 'pause', because: 'added-up' };
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
 * Asking for insults is often only hinted at ("19, never kissed. Do your thing"): a dare (a `none` row
 * of its table), and beside it another one, or whoever offers themselves: an introduction, a joke at
 * one's own expense (`joke`). Rows that overlap, or one row twice, are one hint.
 */
export function hintsOf(hits: readonly Hit[]): Hit[] {
  const hints = hits.filter(isHint);
  let first = 0;
  for (const [at, hint] of hints.entries()) {
    while (hint.from - (hints[first]?.to ?? hint.from) > HINTS_APART) first++;
    const other = hints.slice(first, at).find((one) => isApart(one, hint));
    if (other) return [other, hint].filter(isDare);
  }
  return [];
}

const isDare = (hit: Hit): boolean => hit.category === 'asking-for-insults';

const isHint = (hit: Hit): boolean =>
  (isDare(hit) || hit.category === 'joke') && hit.because.length === 0;

const isApart = (one: Hit, other: Hit): boolean =>
  one.row !== other.row &&
  (isDare(one) || isDare(other)) &&
  (one.to <= other.from || other.to <= one.from);
