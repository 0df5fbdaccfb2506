/** The product's own words, by key, so that better copy never breaks a test. */
import { readFileSync } from 'node:fs';

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

export function say(key: string): string {
  const entry = messages[key];
  if (!entry) throw new Error(`public/_locales/en/messages.json has no "${key}"`);
  return entry.message;
}

export const POST_ANYWAY = say('pause_post');
export const EDIT = say('pause_edit');
