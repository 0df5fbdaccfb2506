import { type Category, LEVELS, type Level } from '../types.ts';

/** A row that matched, on its way through the steps. Places count symbols, both inclusive. */
export interface Hit {
  readonly row: number;
  readonly category: Category;
  readonly from: number;
  readonly to: number;
  level: Level;
  readonly because: string[];
  /** Mask rows that brought it down. */
  readonly masks: number[];
}

/** A mask row that matched. */
export interface Cover {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

export const rank = (level: Level): number => LEVELS.indexOf(level);

export const worse = (a: Level, b: Level): Level => (rank(a) >= rank(b) ? a : b);

/**
 * Brings a hit down to `level`, and says why, unless it is there already. What is only a hint has no
 * level to lose: it is taken back by saying why.
 */
export function lower(hit: Hit, level: Level, because: string): boolean {
  const isHint = hit.level === 'none' && level === 'none' && hit.because.length === 0;
  if (rank(hit.level) <= rank(level) && !isHint) return false;
  hit.level = level;
  hit.because.push(because);
  return true;
}
