import { DEFAULT_SETTINGS } from './defaults.ts';
import browser from './extension.ts';
import { GUARDS } from './guards.ts';
import type { ReadSettings, Settings, SettingsPatch } from './types.ts';

const FIELDS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

/** Turns what was stored into settings; a field that can't be read falls back and is named. */
export function understand(stored: Readonly<Record<string, unknown>>): ReadSettings {
  const problems: string[] = [];
  const settings: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const value = stored[field];
    const readable = value === undefined || GUARDS[field](value);
    if (!readable) problems.push(field);
    settings[field] = readable && value !== undefined ? value : DEFAULT_SETTINGS[field];
  }
  settings.version = DEFAULT_SETTINGS.version;
  return { settings: settings as unknown as Settings, problems };
}

/** Rejects when the browser won't give the storage at all: the caller then lets the post go. */
export async function readSettings(): Promise<ReadSettings> {
  return understand(await browser.storage.local.get(FIELDS as string[]));
}

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Writes only the fields named by the patch, each under its own key: two pages changing two
 * settings at once cannot undo each other, and changes from one page wait for one another.
 * Resolves to the settings after the change; rejects when the browser refuses to write.
 */
export function changeSettings(
  change: SettingsPatch | ((now: Settings) => SettingsPatch),
): Promise<Settings> {
  const mine = lastChange.then(async () => {
    const { settings } = await readSettings();
    const patch = typeof change === 'function' ? change(settings) : change;
    if (Object.keys(patch).length === 0) return settings;
    await browser.storage.local.set({ ...patch });
    return { ...settings, ...patch };
  });
  lastChange = mine.catch(() => undefined);
  return mine;
}

/** Puts the default in place of every field that can't be read. */
export async function repairSettings(): Promise<ReadSettings> {
  const { problems } = await readSettings();
  await browser.storage.local.remove([...problems]);
  return readSettings();
}

/** Calls back with fresh settings whenever any part of Breather changes one; returns the stop. */
export function watchSettings(changed: (now: ReadSettings) => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area !== 'local' || !FIELDS.some((field) => field in changes)) return;
    readSettings().then(changed, () => undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
