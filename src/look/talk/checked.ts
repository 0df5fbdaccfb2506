import type { Translate } from '../translate.ts';
import type { ShownLine } from './line.ts';

/** After this many days the weekly check of the lines goes red, and the reader is told. */
export const STALE_AFTER_DAYS = 90;

const DAY = 24 * 60 * 60 * 1000;

const dateOf = (day: string, lang: string) =>
  new Intl.DateTimeFormat([lang], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** @param today ISO date */
export const isStale = ({ checkedOn }: Pick<ShownLine, 'checkedOn'>, today: string): boolean =>
  Date.parse(today) - Date.parse(checkedOn) > STALE_AFTER_DAYS * DAY;

/**
 * What has to be said beside a row before anyone relies on it; `short` where each line of text
 * pushes a number out of view.
 * @param today ISO date
 */
export function cautionsOf(
  line: ShownLine,
  today: string,
  t: Translate,
  lang: string,
  short = false,
): readonly string[] {
  const old = short ? 'talk_checked_old_short' : 'talk_checked_old';
  return [
    ...(line.confidence === 'unsure' ? [t('talk_unsure_line')] : []),
    ...(line.everywhere === false ? [t('talk_not_everywhere')] : []),
    ...(isStale(line, today) ? [t(old, dateOf(line.checkedOn, lang))] : []),
  ];
}

/** One honest sentence about how the rows in view were checked; the old ones say it themselves. */
export function checkedSentence(
  lines: readonly ShownLine[],
  today: string,
  t: Translate,
  lang: string,
): string | undefined {
  const read = lines.filter(({ checkedHow }) => checkedHow !== 'phoned' && checkedHow !== 'memory');
  const fresh = read.filter((line) => !isStale(line, today));
  const oldest = fresh.map((line) => line.checkedOn).sort()[0];
  return oldest === undefined ? undefined : t('talk_checked', dateOf(oldest, lang));
}
