import type { Mask } from '../lexicon/masks.ts';
import type { OpenLanguage } from '../lexicon/open.ts';
import { EDGE_SYMBOLS, isWall } from '../lexicon/symbols.ts';
import type { Category, Level } from '../types.ts';
import { type Cover, type Hit, lower } from './hit.ts';
import { type Reading, sentenceAround } from './reading.ts';

/** Where a mask reaches: the very words it covers, a few words around, before, or the draft. */
type Reach = 'words' | 'last' | 'around' | 'before' | 'near' | 'draft';

interface Effect {
  readonly reach: Reach;
  /** The level a hit of this category comes down to; null leaves it alone. */
  readonly to: (category: Category) => Level | null;
  /** About other people: the writer must not speak again before the match ends. */
  readonly others?: true;
}

const none = (): Level => 'none';
const butIntent = (category: Category): Level => (category === 'intent' ? 'pause' : 'none');
/** Insults, asking for them and jokes are about "you" and "they" anyway; asking for help always stands. */
const ABOUT_ANYONE: readonly Category[] = [
  'self-trolling',
  'asking-for-insults',
  'joke',
  'help-seeking',
];
const aboutOneself = (category: Category): Level | null =>
  ABOUT_ANYONE.includes(category) ? null : 'none';

/** What each kind of mask does. Jokes ("lol") are not here: laughing never lowers anything. */
const EFFECTS: Readonly<Record<Mask, Effect>> = {
  idioms: { reach: 'words', to: none },
  titles: { reach: 'words', to: none },
  games: { reach: 'around', to: none },
  // "this homework makes me want to …": said about a thing. A plan or a method is never only that.
  hyperbole: {
    reach: 'around',
    to: (category) =>
      category === 'intent' || category === 'ideation' || category === 'self-harm'
        ? 'pause'
        : category === 'help-seeking'
          ? 'none'
          : aboutOneself(category),
  },
  recovery: { reach: 'near', to: none },
  past: { reach: 'around', to: none },
  support: { reach: 'draft', to: (category) => (category === 'self-trolling' ? 'none' : null) },
  advice: { reach: 'around', to: aboutOneself, others: true },
  quotes: { reach: 'draft', to: butIntent },
  reported: { reach: 'before', to: aboutOneself, others: true },
  others: { reach: 'last', to: aboutOneself, others: true },
  hypothetical: { reach: 'before', to: (category) => (category === 'intent' ? null : 'none') },
  news: { reach: 'around', to: aboutOneself, others: true },
};

export const reachesDraft = (kind: Mask): boolean => EFFECTS[kind].reach === 'draft';

/** How many symbols away a mask still belongs to the match, within a sentence and across. */
const AROUND = 7;
const NEAR = 16;
const SHARED = 10;
const UNDONE = 4;

/**
 * An idiom gives words of the match another meaning: it begins with the match or before it, or goes
 * on where the match ends ("to die *for*"). One that lies inside the match was known to the row.
 * Where both share no more than the edge of a sentence or an "i", one merely follows the other.
 */
function reinterprets(cover: Cover, hit: Hit, reading: Reading): boolean {
  if (cover.from > hit.to || hit.from > cover.to) return false;
  if (cover.to === hit.from && cover.from < hit.from && joins(hit.from, reading)) return false;
  return cover.from <= hit.from || lastWord(cover, reading) > lastWord(hit, reading);
}

function joins(at: number, { tokens, language }: Reading): boolean {
  const symbol = tokens.symbols[at] ?? 0;
  return EDGE_SYMBOLS.includes(symbol) || language.self.has(symbol);
}

/** The last word of a match or a mask, leaving out the edge it may end with. */
function lastWord(hit: Cover, { tokens }: Reading): number {
  let last = hit.to;
  while (last > hit.from && isWall(tokens.symbols[last])) last--;
  return last;
}

function reaches(reach: Reach, cover: Cover, hit: Hit, reading: Reading): boolean {
  switch (reach) {
    case 'draft':
      return true;
    case 'words':
      return reinterprets(cover, hit, reading);
    case 'last':
      if (cover.from < hit.from && cover.to >= hit.from) return true;
      // The nearest person before the word that matters is the one it is about.
      return cover.from <= hit.to && cover.to >= hit.from && cover.to >= lastWord(hit, reading) - 2;
    case 'near':
      return cover.from - hit.to <= NEAR && hit.from - cover.to <= NEAR;
    default: {
      if (cover.from - hit.to > AROUND || hit.from - cover.to > AROUND) return false;
      const [first, last] = sentenceAround(reading.tokens, hit.from, hit.to);
      if (cover.to < first || cover.from > last) return false;
      // Someone whom the row itself speaks of was known to it ("my own mom is …").
      return reach === 'around' || (cover.to <= hit.to && cover.from < hit.from);
    }
  }
}

/**
 * After the other person the writer speaks again before the match ends ("she knows i …"), or the
 * other person is asked to share it ("does anyone else feel like they …").
 */
function backToI(cover: Cover, hit: Hit, { tokens, language }: Reading): boolean {
  // Someone whom the match itself begins with was known to the row ("my own mom hates me").
  const inside = cover.from >= hit.from || cover.to < hit.from;
  const end = inside ? hit.to : cover.to;
  for (let at = cover.from + 1; at <= end; at++) {
    if (language.self.has(tokens.symbols[at] ?? 0)) return true;
  }
  for (let at = cover.to; at >= 0 && cover.from - at <= SHARED; at--) {
    if (language.shares.has(tokens.symbols[at] ?? 0)) return true;
  }
  return false;
}

function saysIBefore(cover: Cover, hit: Cover, { tokens, language }: Reading): boolean {
  const end = Math.min(cover.from - 1, hit.to);
  for (let at = hit.from; at <= end; at++) {
    if (language.self.has(tokens.symbols[at] ?? 0)) return true;
  }
  return false;
}

/** "three days clean and i relapsed", "years ago i wanted to die and still do": taken back right after. */
function undone(cover: Cover, hit: Cover, { tokens, language }: Reading): boolean {
  const end = Math.max(cover.to, hit.to);
  for (let at = cover.to + 1; at <= end + UNDONE && at < tokens.count; at++) {
    if (language.undoes.has(tokens.symbols[at] ?? 0)) return true;
  }
  return false;
}

const UNDONE_BY_NOW: readonly Mask[] = ['recovery', 'past'];

export function masked(hit: Hit, covers: readonly Cover[], reading: Reading): void {
  for (const cover of covers) {
    const kind = kindOf(reading.language, cover);
    const effect = EFFECTS[kind];
    const to = effect.to(hit.category);
    if (to === null || !reaches(effect.reach, cover, hit, reading)) continue;
    if (UNDONE_BY_NOW.includes(kind) && undone(cover, hit, reading)) continue;
    // "i am so embarrassing": what the row itself says is no thing that makes the writer exaggerate.
    if (kind === 'hyperbole' && cover.from >= hit.from && cover.to <= hit.to) continue;
    if (effect.others && backToI(cover, hit, reading)) continue;
    // "i am a disappointment to everyone who …": whoever comes after the writer is not the one meant.
    if (kind === 'advice' && saysIBefore(cover, hit, reading)) continue;
    if (lower(hit, to, kind)) hit.masks.push(cover.row);
  }
}

const kindOf = (language: OpenLanguage, cover: Cover): Mask =>
  (language.rows[cover.row]?.kind ?? 'idioms') as Mask;
