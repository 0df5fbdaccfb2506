import type { QuietHours } from '../types.ts';

/**
 * Whether a moment lies in the quiet hours. The first minute is quiet, the last one is not.
 * @param minute minutes since the local midnight, 0 to 1439
 */
export function inQuietHours(minute: number, hours: QuietHours | null): boolean {
  if (!hours) return false;
  const { from, to } = hours;
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}
