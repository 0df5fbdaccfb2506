import type { Mask } from '../lexicon/masks.ts';
import type { OpenLanguage } from '../lexicon/open.ts';
import type { Category, Level } from '../types.ts';
import { type Cover, type Hit, lower } from './hit.ts';
import { type Reading, sentenceAround } from './reading.ts';

/** Where a mask reaches: the very words it covers, what follows, its sentence, or everything. */
type Reach = 'words' | 'after' | 'sentence' | 'near' | 'draft';

interface Effect {
  readonly reach: Reach;
  /** The level a hit of this category comes down to; null leaves it alone. */
  readonly to: (category: Category) => Level | null;
}

const none = (): Level => 'none';
const butIntent = (category: Category): Level => (category === 'intent' ? 'pause' : 'none');

/** What each kind of mask does. Jokes ("lol") are not here: laughing never lowers anything. */
const EFFECTS: Readonly<Record<Mask, Effect>> = {
  idioms: { reach: 'words', to: none },
  titles: { reach: 'words', to: none },
  games: { reach: 'words', to: none },
  // "this homework makes me want to …": said about a thing. A plan is never only that.
  hyperbole: {
    reach: 'sentence',
    to: (category) =>
      category === 'intent' || category === 'ideation'
        ? 'pause'
        : category === 'self-trolling' || category === 'asking-for-insults'
          ? null
          : 'none',
  },
  recovery: { reach: 'near', to: butIntent },
  past: { reach: 'sentence', to: butIntent },
  support: { reach: 'draft', to: (category) => (category === 'self-trolling' ? 'none' : null) },
  advice: { reach: 'sentence', to: none },
  quotes: { reach: 'draft', to: butIntent },
  reported: { reach: 'after', to: none },
  hypothetical: { reach: 'after', to: (category) => (category === 'intent' ? null : 'none') },
  news: { reach: 'sentence', to: none },
};

const NEAR = 25;

function reaches(reach: Reach, cover: Cover, hit: Hit, reading: Reading): boolean {
  if (reach === 'draft') return true;
  if (reach === 'words') return cover.from <= hit.to && hit.from <= cover.to;
  if (reach === 'near') {
    return cover.from - hit.to <= NEAR && hit.from - cover.to <= NEAR;
  }
  const [first, last] = sentenceAround(reading.tokens, hit.from, hit.to);
  if (cover.to < first || cover.from > last) return false;
  return reach === 'sentence' || cover.from < hit.from;
}

export function masked(hit: Hit, covers: readonly Cover[], reading: Reading): void {
  for (const cover of covers) {
    const kind = kindOf(reading.language, cover);
    const effect = EFFECTS[kind];
    const to = effect.to(hit.category);
    if (to !== null && reaches(effect.reach, cover, hit, reading)) lower(hit, to, kind);
  }
}

const kindOf = (language: OpenLanguage, cover: Cover): Mask =>
  (language.rows[cover.row]?.kind ?? 'idioms') as Mask;
