import type { SeenMoment } from './moment.ts';

/** When a moment was where the teen lives: the core has no clock and no time zone. */
export interface LocalTime {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** The first hour of each part; before the first of them it is still night. */
const BEGINS: readonly (readonly [DayPart, number])[] = [
  ['night', 22],
  ['evening', 17],
  ['afternoon', 12],
  ['morning', 5],
];

export function dayPart(hour: number): DayPart {
  return BEGINS.find(([, from]) => hour >= from)?.[0] ?? 'night';
}

export interface Bar<Key> {
  readonly key: Key;
  readonly count: number;
}

/** A plain thing one may notice. Never about what was chosen: no choice here is the better one. */
export type Noticed =
  | { readonly what: 'part'; readonly part: DayPart }
  | { readonly what: 'weekend' | 'school-days' }
  | { readonly what: 'site'; readonly site: string }
  | { readonly what: 'feeling'; readonly feeling: string };

export interface LookingBack {
  readonly total: number;
  /** All four, in the order of a day. */
  readonly parts: readonly Bar<DayPart>[];
  /** All seven, Monday first. */
  readonly weekdays: readonly Bar<number>[];
  /** Those there are, most often first. */
  readonly sites: readonly Bar<string>[];
  readonly feelings: readonly Bar<string>[];
  readonly choices: readonly Bar<string>[];
  readonly noticed: readonly Noticed[];
}

/** Fewer moments than this say nothing about anybody; a share below this is not "most". */
const ENOUGH = 5;
const MOST = 0.6;

const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0];
const isWeekend = (weekday: number): boolean => weekday === 0 || weekday === 6;

export function lookBack(
  moments: readonly SeenMoment[],
  local: (hour: number) => LocalTime,
): LookingBack {
  const times = moments.map(({ hour }) => local(hour));
  const inParts = times.map(({ hour }) => dayPart(hour));
  const days = times.map(({ weekday }) => weekday);
  const total = moments.length;
  const sites = mostFirst(moments.map(({ site }) => site));
  const feelings = mostFirst(moments.flatMap((moment) => moment.feelings));
  const isMost = (count: number) => total >= ENOUGH && count >= total * MOST;

  const noticed: Noticed[] = [];
  const parts = inOrder(DAY_PARTS, inParts);
  for (const { key, count } of parts) if (isMost(count)) noticed.push({ what: 'part', part: key });
  const weekends = days.filter(isWeekend).length;
  // Two of seven days are weekend: it takes most moments there to be news, and nearly all elsewhere.
  if (isMost(weekends)) noticed.push({ what: 'weekend' });
  else if (total >= ENOUGH && weekends === 0) noticed.push({ what: 'school-days' });
  const [site] = sites;
  if (site && sites.length > 1 && isMost(site.count)) {
    noticed.push({ what: 'site', site: site.key });
  }
  const [feeling] = feelings;
  if (feeling && isMost(feeling.count)) noticed.push({ what: 'feeling', feeling: feeling.key });

  return {
    total,
    parts,
    weekdays: inOrder(MONDAY_FIRST, days),
    sites,
    feelings,
    choices: mostFirst(moments.map(({ choice }) => choice)),
    noticed,
  };
}

const inOrder = <Key>(keys: readonly Key[], found: readonly Key[]): Bar<Key>[] =>
  keys.map((key) => ({ key, count: found.filter((each) => each === key).length }));

function mostFirst(found: readonly string[]): Bar<string>[] {
  return inOrder([...new Set(found)].sort(), found).sort((one, other) => other.count - one.count);
}
