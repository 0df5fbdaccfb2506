import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../store/defaults.ts';
import { quietNow, withoutQuiet } from './quiet-now.ts';

vi.stubGlobal('navigator', { language: 'en-GB' });

const HOUR = 3_600_000;
const now = new Date(2026, 10, 22, 12).getTime();
const settings = {
  ...DEFAULT_SETTINGS,
  pausedUntil: now + HOUR,
  sitePauses: {
    'https://www.reddit.com/*': now + 2 * HOUR,
    'https://old.reddit.com/*': now + 2 * HOUR,
    'https://x.com/*': now,
  },
  mutes: { burden: now + 3 * HOUR, hopelessness: now - 1 },
};

it('lists what still runs, each site once', () => {
  expect(quietNow(settings, now)).toMatchObject([
    { kind: 'everywhere', until: '13:00' },
    { kind: 'site', name: 'Reddit', until: '14:00' },
    { kind: 'topic', topic: 'burden', until: '15:00' },
  ]);
  expect(quietNow(DEFAULT_SETTINGS, now)).toEqual([]);
});

it('undoes one and leaves the others', () => {
  const [everywhere, reddit, burden] = quietNow(settings, now);
  if (!everywhere || !reddit || !burden) throw new Error('something is not quiet');
  expect(withoutQuiet(settings, everywhere)).toEqual({ pausedUntil: 0 });
  expect(withoutQuiet(settings, reddit)).toEqual({ sitePauses: { 'https://x.com/*': now } });
  expect(withoutQuiet(settings, burden)).toEqual({ mutes: { hopelessness: now - 1 } });
});
