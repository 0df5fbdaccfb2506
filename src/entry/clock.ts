const DAY = 24 * 60 * 60 * 1000;

/** A moment to come as people here write it: the time alone, or with the day when that is far. */
export function clock(time: number, now: number): string {
  const far = time - now >= DAY ? ({ weekday: 'long' } as const) : {};
  return new Intl.DateTimeFormat(navigator.language, {
    ...far,
    hour: 'numeric',
    minute: '2-digit',
  }).format(time);
}
