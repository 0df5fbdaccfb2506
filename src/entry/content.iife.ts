/**
 * The content script: one classic file, so that it is there before the page's first script. Wires
 * the journey to this browser, this site and this teen's settings, and lets go of everything when
 * Breather is updated, removed, or switched off here.
 */
import type { Runtime } from 'webextension-polyfill';
import browser from '../store/extension.ts';
import type { ReadSettings } from '../store/types.ts';
import { isMessage } from './consent/messages.ts';
import { endOnce, isOnce } from './consent/once-mark.ts';
import { covers } from './covers.ts';
import { journey } from './journey.ts';
import { liveSettings } from './live-settings.ts';
import { pageState } from './page-state.ts';
import { pausedUntil } from './pausing.ts';
import { surroundings } from './surroundings.ts';

/** Left in the extension's own world, which the page can't see: one Breather a frame. */
const MARK = Symbol.for('breather');
type Marked = {
  [MARK]?: { alive(): boolean; letGo(): void; readonly document: Document };
};

function start(): void {
  const marked = globalThis as Marked;
  const before = marked[MARK];
  // A frame born empty keeps its window, without our listeners, when its page comes.
  if (before?.alive() && before.document === document) return;
  // An update leaves the old script behind, cut off from its extension.
  before?.letGo();

  const alive = () => Boolean(browser.runtime?.id);
  let read: ReadSettings | null = null;
  const settings = liveSettings((fresh) => {
    read = fresh;
    follow();
  });
  // Taken back, it goes for good. A later yes brings a fresh script, as it does to any open tab.
  const follow = () => {
    // Being here at all means the browser allowed it; only a readable list can say otherwise.
    if (!read || read.problems.includes('sites')) return;
    if (!covers(read.settings.sites, globalThis.origin) && !isOnce()) letGo();
  };
  const around = surroundings(settings, () => {
    if (!alive()) letGo();
    return alive();
  });

  // At once, and not when the settings have come: listeners must stand before the page's own.
  const here = journey(around);
  const letGo = () => {
    here.letGo();
    delete marked[MARK];
    try {
      settings.stop();
      browser.runtime.onMessage.removeListener(answer);
    } catch {
      // Cut off already: nothing left to tell.
    }
  };
  // Chrome takes no promise for an answer everywhere, Firefox takes both.
  const answer = ((message: unknown, _sender: unknown, reply: (state: unknown) => void) => {
    if (isMessage(message, 'once-over') && isOnce()) {
      endOnce();
      follow();
    }
    if (!isMessage(message, 'state')) return;
    const now = settings.now();
    const paused = now !== null && Date.now() < pausedUntil(now, globalThis.origin);
    const state = pageState(here, paused);
    const about = state === 'cannot-find-composer' ? here.describe() : undefined;
    reply({ state, about, once: isOnce() });
  }) as Runtime.OnMessageListener;

  marked[MARK] = { alive, letGo, document };
  browser.runtime.onMessage.addListener(answer);
}

start();
