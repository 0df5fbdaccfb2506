import type { Translate } from '../translate.ts';
import type { ShownLine } from './line.ts';

/** After this many days the weekly check of the lines goes red, and the reader is told. */
export const STALE_AFTER_DAYS = 90;

const DAY = 24 * 60 * 60 * 1000;

/** One honest sentence about the oldest row in view. `today` is an ISO date. */
export function checkedSentence(
  lines: readonly ShownLine[],
  today: string,
  t: Translate,
  lang: string,
): string | undefined {
  const oldest = lines.map((line) => line.checkedOn).sort()[0];
  if (oldest === undefined) return undefined;
  const date = new Intl.DateTimeFormat([lang], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(oldest),
  );
  const stale = Date.parse(today) - Date.parse(oldest) > STALE_AFTER_DAYS * DAY;
  if (stale) return t('talk_checked_old', date);
  const phoned = lines.every((line) => line.checkedHow === 'phoned');
  return phoned ? undefined : t('talk_checked', date);
}
