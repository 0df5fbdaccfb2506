import type { Translate } from '../translate.ts';
import type { ShownHours } from './line.ts';
import { stateOf } from './week.ts';

/** `unknown`: nobody says. */
export type OpenNow = 'open' | 'unknown' | 'closed';

/** @param now epoch milliseconds */
export function openNow(hours: ShownHours, now: number): OpenNow {
  if (hours === 'always' || hours === 'likely-always') return 'open';
  if (typeof hours === 'string') return 'unknown';
  return stateOf(hours, now).open ? 'open' : 'closed';
}

/** Shorter than a day: an hour of the clock then means one moment only. */
const SOON = 20 * 60 * 60 * 1000;

/** An hour as the reader's own clock shows it, with the day where it is not the next such hour. */
function clock(moment: number, now: number, lang: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const round =
    new Intl.DateTimeFormat('en', { ...zone, minute: 'numeric' }).format(moment) === '0';
  return new Intl.DateTimeFormat([lang], {
    ...zone,
    hour: 'numeric',
    ...(round ? {} : { minute: '2-digit' }),
    ...(moment - now > SOON ? { weekday: 'long' } : {}),
  }).format(moment);
}

/**
 * Whether a line is open at this moment, in the reader's own time, and plainly when nobody knows.
 * @param now epoch milliseconds
 * @param timeZone the reader's, where it is not the device's
 */
export function openWords(
  hours: ShownHours,
  now: number,
  t: Translate,
  lang: string,
  timeZone?: string,
): string {
  if (hours === 'always') return t('talk_open_always');
  if (hours === 'likely-always') return t('talk_open_likely_always');
  if (typeof hours === 'string') {
    return t(hours === 'limited' ? 'talk_hours_limited' : 'talk_hours_unsure');
  }
  const { open, until } = stateOf(hours, now);
  if (until === undefined) return t(open ? 'talk_open_always' : 'talk_hours_unsure');
  const when = clock(until, now, lang, timeZone);
  if (hours.sure) return t(open ? 'talk_open_until' : 'talk_closed_until', when);
  return t(open ? 'talk_open_likely_until' : 'talk_closed_likely_until', when);
}
