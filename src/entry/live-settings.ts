import browser from '../store/extension.ts';
import { changeSettings, readSettings, watchSettings } from '../store/settings.ts';
import type { ReadSettings, Settings, SettingsPatch } from '../store/types.ts';

/** The settings as they are now, at hand without waiting: a post can't be held by a promise. */
export interface LiveSettings {
  /** Null until they were read, and when they can't be. */
  now(): Settings | null;
  /** Changes at once for this page, then for good. Nothing is kept in a private window. */
  change(patch: SettingsPatch): void;
  stop(): void;
}

export function liveSettings(changed: (read: ReadSettings) => void): LiveSettings {
  let current: Settings | null = null;
  const take = (read: ReadSettings) => {
    current = read.settings;
    changed(read);
  };
  const read = () => {
    current = null;
    readSettings().then(take, (error) => console.warn(error));
  };
  const unwatch = watchSettings(take);
  // Nobody tells a page that was put aside for Back what was taken back meanwhile.
  const comesBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) read();
  };
  addEventListener('pageshow', comesBack);
  read();
  return {
    now: () => current,
    change: (patch) => {
      if (current) current = { ...current, ...patch };
      if (browser.extension.inIncognitoContext) return;
      changeSettings(patch).catch((error) => console.warn(error));
    },
    stop: () => {
      removeEventListener('pageshow', comesBack);
      unwatch();
    },
  };
}
