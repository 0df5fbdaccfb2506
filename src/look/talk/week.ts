/**
 * When a line with a week of its own is open. Pure: the moment is passed in, and the only clock is
 * the calendar of the line's own time zone, with its summer time.
 */
import type { ShownWeek } from './line.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Minutes after midnight; `to` is above 1440 where the line closes on the next day. */
interface Span {
  /** 0 is Sunday. */
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

const SPAN = /^([a-z]{3})(?:-([a-z]{3}))? (\d\d):(\d\d)-(\d\d):(\d\d)$/;

/** @throws RangeError naming what can't be understood */
export function readSpan(text: string): Span {
  const [, first = '', last = first, ...times] = SPAN.exec(text) ?? [];
  const [begins, ends] = [first, last].map((day) => DAYS.indexOf(day));
  const [h1 = 99, m1 = 99, h2 = 99, m2 = 99] = times.map(Number);
  const [from, end] = [h1 * 60 + m1, h2 * 60 + m2];
  const known = begins !== undefined && ends !== undefined && begins >= 0 && ends >= 0;
  if (!known || m1 > 59 || m2 > 59 || from >= 1440 || end > 1440) {
    throw new RangeError(`"${text}" is not like "mon-fri 10:00-18:00"`);
  }
  const count = ((ends - begins + 7) % 7) + 1;
  const days = Array.from({ length: count }, (_, place) => (begins + place) % 7);
  return { days, from, to: end > from ? end : end + 1440 };
}

/** The wall clock of a zone at a moment, written as if it were UTC, in epoch milliseconds. */
function wallClock(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const get = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(
    get('year'),
    get('month') - 1,
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  );
}

/**
 * The moment at which a zone's wall clock shows this. An hour that summer time skips is the moment
 * of the jump's other side; one that comes twice is its first coming.
 */
function momentOf(zone: string, wall: number): number {
  const before = wall - (wallClock(zone, wall - DAY) - (wall - DAY));
  if (wallClock(zone, before) === wall) return before;
  const after = wall - (wallClock(zone, wall + DAY) - (wall + DAY));
  return wallClock(zone, after) === wall ? after : before;
}

export interface OpenState {
  readonly open: boolean;
  /** Epoch milliseconds when that changes; absent where it never does. */
  readonly until?: number;
}

/** @param now epoch milliseconds */
export function stateOf({ zone, week }: ShownWeek, now: number): OpenState {
  const spans = week.map(readSpan);
  const whole = Math.floor(now / 1000) * 1000;
  const today = Math.floor(wallClock(zone, whole) / DAY) * DAY;
  const openings: { from: number; to: number }[] = [];
  // From the day before, whose night may reach into this one, to the same day next week.
  for (let day = -1; day <= 8; day++) {
    const midnight = today + day * DAY;
    for (const { days, from, to } of spans) {
      if (!days.includes(new Date(midnight).getUTCDay())) continue;
      openings.push({
        from: momentOf(zone, midnight + from * MINUTE),
        to: momentOf(zone, midnight + to * MINUTE),
      });
    }
  }
  openings.sort((a, b) => a.from - b.from);
  let until = now;
  for (const { from, to } of openings) {
    if (from > until) break;
    if (to > until) until = to;
  }
  // Openings that touch are one; a week without a gap never closes.
  if (until > now) return until - now > 7 * DAY ? { open: true } : { open: true, until };
  const next = openings.find(({ from }) => from > now);
  return next ? { open: false, until: next.from } : { open: false };
}
