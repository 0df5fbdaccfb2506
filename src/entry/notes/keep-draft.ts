/** "Keep it privately": the held draft comes by message, and becomes a page of the journal. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { MessageKey } from '../../look/translate.ts';
import { FEELINGS } from '../../pause/feelings.ts';
import { keepOnce, LONGEST_PAGE } from '../../store/journal.ts';
import type { KeepTrouble, NotKept } from '../consent/messages.ts';
import { sessionSecret } from './session.ts';

const WORDS: Readonly<Record<KeepTrouble, MessageKey>> = {
  'private-window': 'keep_private_window',
  'too-long': 'keep_too_long',
  empty: 'keep_empty',
  full: 'keep_full',
  newer: 'keep_newer',
  blocked: 'keep_blocked',
  unreadable: 'keep_unreadable',
};

const notKept = (because: KeepTrouble): NotKept => ({
  because,
  words: browser.i18n.getMessage(WORDS[because]),
});

/** Never rejects: whatever went wrong, the pause gets a sentence to show. */
export async function keepDraft(
  { text, feelings }: Readonly<Record<string, unknown>>,
  sender: Runtime.MessageSender,
  now: number,
): Promise<true | NotKept> {
  if (sender.tab?.incognito) return notKept('private-window');
  if (typeof text !== 'string' || text.trim() === '') return notKept('empty');
  if (text.length > LONGEST_PAGE) return notKept('too-long');
  const named = Array.isArray(feelings) ? feelings : [];
  try {
    await keepOnce({
      id: await idOf(text),
      writtenAt: now,
      text,
      feelings: FEELINGS.filter((feeling) => named.includes(feeling)),
    });
    return true;
  } catch (error) {
    const trouble = (error as { trouble?: keyof typeof WORDS }).trouble;
    return notKept(trouble && trouble in WORDS ? trouble : 'unreadable');
  }
}

/**
 * The same words get the same id, so that a message sent twice is kept once. Mixed with a secret
 * of this session: an id must not let anybody try out which words it stands for.
 */
async function idOf(text: string): Promise<string> {
  const secret = await sessionSecret();
  const key = await crypto.subtle.importKey(
    'raw',
    secret,
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const mark = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return [...new Uint8Array(mark, 0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
