import type { CompiledLexicon } from '../lexicon/compiled.ts';
import { Found } from '../lexicon/found.ts';
import type { Mask } from '../lexicon/masks.ts';
import {
  GROUP_JOKE,
  GROUP_MASK,
  GROUP_MATCH,
  GROUP_OWN,
  type OpenLanguage,
  type OpenRow,
  openLanguage,
  ROLE_DARE,
  ROLE_MASK,
  ROLE_MATCH,
  ROLE_OWN,
} from '../lexicon/open.ts';
import { type Folded, fold } from '../text/fold.ts';
import type { Names } from '../text/names.ts';
import { tokenise } from '../text/tokenise.ts';
import { Tokens } from '../text/tokens.ts';
import type { Category, Context, Reason, Verdict } from '../types.ts';
import { becauseSentence, NOTHING_FOUND, NOTHING_LEFT } from './because.ts';
import { combine, hintsOf } from './combine.ts';
import { type Cover, type Hit, rank } from './hit.ts';
import { masked, reachesDraft } from './masked.ts';
import { negated } from './negated.ts';
import { quoted } from './quoted.ts';
import { type Reading, spanOf } from './reading.ts';
import { whose } from './whose.ts';

const NOTHING: Verdict = Object.freeze({
  level: 'none',
  reasons: Object.freeze([]) as readonly Reason[],
  asksForHelp: false,
  because: NOTHING_FOUND,
});

const NOBODY: Names = new Set();
/** One row repeated more often than this says nothing new; keeps pasted noise cheap. */
const MOST_OF_A_ROW = 60;
const MOST_REASONS = 20;
/** No mask reaches further than this, in symbols between the ends, but those for a whole draft. */
const MASK_FAR = 100;

/** So many masks are all looked at. */
const FEW = 12;

const tokens = new Tokens();
const found = new Found();

/**
 * Scores a draft against the lexicon. Pure, synchronous, linear in the draft's length, and never
 * throws for any string. With several languages the worst verdict counts.
 */
export function judge(draft: string, context: Context, lexicon: CompiledLexicon): Verdict {
  let worst = NOTHING;
  for (const compiled of lexicon.languages) {
    const verdict = judgeIn(openLanguage(compiled), draft, context);
    if (worst === NOTHING || rank(verdict.level) > rank(worst.level)) worst = verdict;
  }
  return worst;
}

function judgeIn(language: OpenLanguage, draft: string, context: Context): Verdict {
  const names = namesOf(context);
  const verdict = judgeAs(language, draft, context, names);
  // A first name that is also a word ("will", "mia") must not hide what the word means.
  if (names.size === 0 || ![...names].some((name) => language.vocabulary.has(name))) return verdict;
  const plain = judgeAs(language, draft, context, NOBODY);
  return rank(plain.level) > rank(verdict.level) ? plain : verdict;
}

function namesOf(context: Context): Names {
  if (!context.handles || context.handles.length === 0) return NOBODY;
  const names = new Set<string>();
  for (const handle of context.handles) {
    const name = fold(handle)
      .text.trim()
      .toLowerCase()
      .replace(/^@/, '')
      .replace(/[.']+$/, '');
    if (name.length > 1) names.add(name);
  }
  return names;
}

/** What a draft met on its way, for whoever checks the lexicon: rows by `<kind>:<line>`. */
export interface Examined {
  readonly verdict: Verdict;
  readonly live: readonly string[];
  readonly masks: readonly string[];
  /** Mask rows that brought something down, with what they brought down. */
  readonly spared: readonly (readonly [string, string])[];
}

/** Like `judge`, for one language and with every row that matched. */
export function examine(draft: string, context: Context, lexicon: CompiledLexicon): Examined[] {
  return lexicon.languages.map((compiled) => {
    const language = openLanguage(compiled);
    const name = (row: number) => `${language.rows[row]?.kind}:${language.rows[row]?.line}`;
    const live = new Set<string>();
    const masks = new Set<string>();
    const spared: [string, string][] = [];
    const verdict = judgeAs(language, draft, context, namesOf(context), (hits, covers) => {
      for (const cover of covers) masks.add(name(cover.row));
      for (const hit of hits) {
        for (const mask of hit.masks) spared.push([name(mask), name(hit.row)]);
        if (rank(hit.level) > 0 || language.rows[hit.row]?.level === 'none')
          live.add(name(hit.row));
      }
    });
    return { verdict, live: [...live], masks: [...masks], spared };
  });
}

type OnWeighed = (hits: readonly Hit[], covers: readonly Cover[]) => void;

function judgeAs(
  language: OpenLanguage,
  draft: string,
  context: Context,
  names: Names,
  onWeighed: OnWeighed | null = null,
): Verdict {
  const folded = read(draft, language, names);
  const own = context.ownPage === true || tokens.hasOwnName;
  const all = onWeighed !== null;
  found.count = 0;
  look(language, GROUP_MATCH);
  if (own || all) look(language, GROUP_OWN);
  if (found.count === 0 && !all) return NOTHING;
  if (all || has(language, ROLE_DARE)) look(language, GROUP_JOKE);
  if (!all && !mayMatter(language, own)) return NOTHING;
  look(language, GROUP_MASK);

  const reading: Reading = { draft, folded, tokens, language, context };
  const { hits, covers } = sort(reading, own, all);
  const coversNear = nearby(covers, language);
  for (const hit of hits) {
    whose(hit, reading);
    masked(hit, coversNear(hit), reading);
    negated(hit, reading);
    quoted(hit, reading);
  }
  onWeighed?.(hits, covers);
  return verdictOf(hits, reading);
}

/** Rows that take something back are only looked for where something is to be taken back. */
function look({ matcher }: OpenLanguage, group: number): void {
  matcher.find(group, tokens.symbols, tokens.count, found);
  found.settle();
}

/** Folds a draft only where it has to be: the usual one is read as it stands. */
function read(draft: string, { vocabulary }: OpenLanguage, names: Names): Folded {
  if (tokenise(draft, vocabulary, names, tokens, false)) return { text: draft, map: null };
  const folded = fold(draft);
  tokenise(folded.text, vocabulary, names, tokens, true);
  return folded;
}

const has = ({ roles }: OpenLanguage, role: number): boolean => {
  for (let i = 0; i < found.count; i++) if (roles[found.rows[i] as number] === role) return true;
  return false;
};

/** One row that makes a match, or a dare and something beside it. */
function mayMatter(language: OpenLanguage, own: boolean): boolean {
  return (
    has(language, ROLE_MATCH) ||
    (own && has(language, ROLE_OWN)) ||
    (found.count > 1 && has(language, ROLE_DARE))
  );
}

/**
 * Parts the rows that make a match from those that take it back. Of those, only the ones near a
 * match are looked at, so that the cost stays linear, unless `all` are asked for.
 */
function sort({ language }: Reading, own: boolean, all: boolean) {
  const { roles, rows } = language;
  const hits: Hit[] = [];
  const covers: Cover[] = [];
  const isSeldom = counting();
  for (let i = 0; i < found.count; i++) {
    const row = found.rows[i] as number;
    const role = roles[row] as number;
    if (role === ROLE_MASK || (role === ROLE_OWN && !own) || !isSeldom(row)) continue;
    const { kind, level } = rows[row] as OpenRow;
    const [from, to] = found.span(i);
    hits.push({ row, category: kind as Category, from, to, level, because: [], masks: [] });
  }
  let near = 0;
  for (let i = 0; i < found.count; i++) {
    const row = found.rows[i] as number;
    if (roles[row] !== ROLE_MASK) continue;
    const [from, to] = found.span(i);
    // Both lists are in the order of their ends.
    while (near < hits.length && (hits[near]?.to ?? 0) < to - MASK_FAR) near++;
    const reachesAll = all || reachesDraft(rows[row]?.kind as Mask);
    const isNear = near < hits.length && (hits[near]?.to ?? 0) <= to + MASK_FAR;
    if ((isNear || reachesAll) && isSeldom(row)) covers.push({ row, from, to });
  }
  return { hits, covers };
}

/** The masks that may reach a hit, in their order; hits are asked about in the order of their ends. */
function nearby(covers: readonly Cover[], { rows }: OpenLanguage) {
  if (covers.length <= FEW) return () => covers;
  const wide = covers.filter(({ row }) => reachesDraft(rows[row]?.kind as Mask));
  let first = 0;
  return (hit: Hit): readonly Cover[] => {
    while ((covers[first]?.to ?? hit.to) < hit.to - MASK_FAR) first++;
    let last = first;
    while (last < covers.length && (covers[last]?.to ?? 0) <= hit.to + MASK_FAR) last++;
    const near = covers.slice(first, last);
    return wide.length === 0
      ? near
      : [...new Set([...wide, ...near])].sort((a, b) => a.to - b.to || a.row - b.row);
  };
}

/** False from the time on that a row said enough. */
function counting(): (row: number) => boolean {
  if (found.count <= MOST_OF_A_ROW) return () => true;
  const times = new Map<number, number>();
  return (row) => {
    const before = times.get(row) ?? 0;
    times.set(row, before + 1);
    return before < MOST_OF_A_ROW;
  };
}

function verdictOf(hits: readonly Hit[], reading: Reading): Verdict {
  const { level, because } = combine(hits);
  if (level === 'none') return { ...NOTHING, because: NOTHING_LEFT };
  const held = hits.filter((hit) => rank(hit.level) > 0);
  const live = (held.length > 0 ? held : hintsOf(hits).map((hit): Hit => ({ ...hit, level }))).sort(
    (a, b) => rank(b.level) - rank(a.level) || a.from - b.from || b.to - a.to || a.row - b.row,
  );
  const strongest = live[0];
  if (!strongest) return NOTHING;
  return {
    level,
    reasons: live.slice(0, MOST_REASONS).map((hit) => reasonOf(hit, reading)),
    asksForHelp: live.some((hit) => hit.category === 'help-seeking'),
    because: becauseSentence(level, strongest.category, strongest.because, because),
  };
}

function reasonOf(hit: Hit, reading: Reading): Reason {
  const { language } = reading;
  const line = language.rows[hit.row]?.line ?? 0;
  return {
    category: hit.category,
    row: `${language.lang}/${hit.category}:${line}`,
    ...spanOf(reading, hit.from, hit.to),
    level: hit.level,
    because: hit.because,
  };
}
