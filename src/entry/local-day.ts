/** The writer's own calendar day, `2026-11-22`: a day ends at their midnight, not at Greenwich's. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Minutes since the writer's own midnight, 0 to 1439. */
export const minuteOfDay = (now: Date): number => now.getHours() * 60 + now.getMinutes();

/** Counts the writer's own calendar days: the next day is one more. */
export const dayNumber = (now: Date): number =>
  Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
