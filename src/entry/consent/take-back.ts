import browser from 'webextension-polyfill';
import { eraseEverything, type Leftover } from '../../store/erase.ts';
import { changeSettings } from '../../store/settings.ts';
import type { Settings, SettingsPatch } from '../../store/types.ts';
import { settle } from './ask.ts';
import { stopOnce } from './once.ts';
import { registeredSites } from './registration.ts';

/** Turns Breather off on these sites. Open tabs let go as soon as the setting changes. */
export async function takeBack(sites: readonly string[]): Promise<void> {
  await forget((now) => ({ sites: now.sites.filter((site) => !sites.includes(site)) }));
  await browser.permissions.remove({ origins: [...sites] });
  await settle();
}

/** Every permission for a site, also those a browser granted for all sites at once. */
export async function takeBackAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await forget(() => ({ sites: [], directMessages: [] }));
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await stopOnce();
  await settle();
}

/**
 * Off everywhere, and nothing kept: as on the day it was installed. Looks afterwards, and resolves
 * to what is still there: `sites` means a permission, or a script that would still start.
 */
export async function eraseAll(): Promise<(Leftover | 'sites')[]> {
  await takeBackAll();
  const left = await eraseEverything();
  const [{ origins = [] }, registered] = await Promise.all([
    browser.permissions.getAll(),
    registeredSites(),
  ]);
  return origins.length > 0 || registered.length > 0 ? [...left, 'sites'] : left;
}

/** Should storage refuse, the permission goes all the same: that alone stops Breather there. */
async function forget(change: (now: Settings) => SettingsPatch): Promise<void> {
  await changeSettings(change).catch((error) => console.warn('Breather could not forget', error));
}
