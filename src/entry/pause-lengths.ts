const HOUR = 60 * 60 * 1000;

/** The day ends when most people sleep, not at midnight. */
const DAY_ENDS_AT = 4;

export const inAnHour = (now: number): number => now + HOUR;

/** The next time it is four in the morning here. */
export function endOfToday(now: number): number {
  const end = new Date(now);
  end.setHours(DAY_ENDS_AT, 0, 0, 0);
  if (end.getTime() <= now) end.setDate(end.getDate() + 1);
  return end.getTime();
}
