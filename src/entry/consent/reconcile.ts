import browser from 'webextension-polyfill';
import { changeSettings, readSettings } from '../../store/settings.ts';
import type { ReadSettings } from '../../store/types.ts';
import { allowedSites, sameSites } from './allowed.ts';
import { startInOpenTabs } from './open-tabs.ts';
import { registeredSites, registerFor } from './registration.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes what runs and what is remembered follow what the browser says is granted. Runs in the
 * background only, one at a time: two at once would register the script twice.
 * @param openTabs `new`: start in open tabs of sites where nothing ran yet · `all`: in every open
 *   tab, after an update has cut off the scripts that were there
 */
export function reconcile(openTabs: 'new' | 'all' = 'new'): Promise<void> {
  const mine = last.then(() => follow(openTabs));
  last = mine.catch(() => undefined);
  return mine;
}

async function follow(openTabs: 'new' | 'all'): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  // Should storage refuse, what the browser took back must stop running all the same.
  const read = await readSettings().catch(() => undefined);
  const allowed = allowedSites(origins, read?.settings.sites ?? []);

  const before = await registeredSites();
  if (!sameSites(before, allowed)) await registerFor(allowed);
  if (read) await remember(read, allowed);
  // What the settings had let go of has let go in its tabs as well, though the browser kept it.
  const running = before.filter((site) => read?.settings.sites.includes(site) ?? true);
  await startInOpenTabs(
    openTabs === 'all' ? allowed : allowed.filter((site) => !running.includes(site)),
  );
}

async function remember({ settings, problems }: ReadSettings, allowed: readonly string[]) {
  if (!sameSites(settings.sites, allowed) || problems.includes('sites')) {
    await changeSettings({ sites: allowed });
  }
  const messages = settings.directMessages.filter((site) => allowed.includes(site));
  if (!sameSites(messages, settings.directMessages)) {
    await changeSettings({ directMessages: messages });
  }
}
