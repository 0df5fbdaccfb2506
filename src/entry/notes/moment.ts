import type { Runtime } from 'webextension-polyfill';
import { LEVELS } from '../../core/types.ts';
import { FEELINGS } from '../../pause/feelings.ts';
import { remember } from '../../store/history.ts';
import { readSettings } from '../../store/settings.ts';
import { siteOf } from '../consent/site-names.ts';
import { notePosted } from './after-posting.ts';
import { countJokes } from './jokes.ts';

/** Short words of Breather's own, never a sentence: no draft fits through here. */
const NAME = /^[a-z][a-z-]{0,30}$/;
const nameOr = (value: unknown, other: string): string =>
  typeof value === 'string' && NAME.test(value) ? value : other;

/**
 * A pause has ended. Where it happened is what the browser says of the sender, rounded to the site.
 * @param now epoch milliseconds
 */
export async function rememberMoment(
  told: Readonly<Record<string, unknown>>,
  sender: Runtime.MessageSender,
  now: number,
): Promise<void> {
  const { tab } = sender;
  const site = siteIn(sender);
  if (tab?.id === undefined || tab.incognito || site === undefined) return;
  const choice = nameOr(told.choice, '');
  const level = LEVELS.find((known) => known === told.level);
  if (choice === '' || level === undefined) return;
  if (choice === 'post') await notePosted(tab.id, level, now);

  const { settings } = await readSettings();
  if (!settings.history) return;
  const named = Array.isArray(told.feelings) ? told.feelings : [];
  await remember(
    {
      site,
      level,
      feelings: FEELINGS.filter((feeling) => named.includes(feeling)),
      reason: nameOr(told.reason, ''),
      choice,
    },
    now,
  );
  if (choice === 'joke') await countJokes(settings, now);
}

function siteIn({ origin, url }: Runtime.MessageSender & { origin?: string }): string | undefined {
  for (const address of [origin, url]) {
    if (address?.startsWith('https://'))
      return siteOf(`https://${new URL(address).hostname}/*`).name;
  }
  return undefined;
}
