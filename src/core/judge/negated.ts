import { ALWAYS_CROSSED, EDGE, isWall } from '../lexicon/symbols.ts';
import { type Hit, lower } from './hit.ts';
import type { Reading } from './reading.ts';

const REACH = 5;

/**
 * "i'm not saying that i …": a negation before the match, with nothing in between but words that
 * carry it over (think, mean, that). A negation inside the match belongs to the row.
 */
export function negated(hit: Hit, { tokens, language }: Reading): void {
  const { negates, bridges, matcher } = language;
  for (let at = hit.from - 1; at >= 0 && hit.from - at <= REACH; at--) {
    const symbol = tokens.symbols[at] ?? EDGE;
    if (isWall(symbol) || ALWAYS_CROSSED.includes(symbol)) return;
    if (negates.has(symbol)) {
      lower(hit, 'none', 'negated');
      return;
    }
    if (!bridges.has(symbol) && matcher.isCrossed[symbol] !== 1) return;
  }
}
