import browser from 'webextension-polyfill';
import type { TabView } from '../app/popup/tab.ts';
import { isMatchPattern } from '../store/guards.ts';
import { type AskState, TAB_STATES, type TabState } from './consent/messages.ts';

export interface TabInFront {
  readonly view: TabView;
  /** The site's match pattern; null where Breather is not allowed: then it can't even see that. */
  readonly site: string | null;
  /** What to tell the makers where Breather is blind; holds none of the page's text. */
  readonly about: string | null;
}

/** Asks the page in front itself. Breather has no right to know which page that is. */
export async function tabInFront(): Promise<TabInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { view: 'off-here', site: null, about: null };
  // Only there when this site was allowed.
  const pattern = tab.url?.startsWith('https:') ? `https://${new URL(tab.url).hostname}/*` : null;
  const site = pattern !== null && isMatchPattern(pattern) ? pattern : null;
  try {
    const answer: unknown = await browser.tabs.sendMessage(
      tab.id,
      { kind: 'state' } satisfies AskState,
      { frameId: 0 },
    );
    return { view: viewOf(answer) ?? 'off-here', site, about: aboutOf(answer) };
  } catch {
    return { view: site === null ? 'off-here' : 'needs-reload', site, about: null };
  }
}

function aboutOf(answer: unknown): string | null {
  const about = (answer as { about?: unknown } | undefined)?.about;
  if (typeof about !== 'string') return null;
  const { version } = browser.runtime.getManifest();
  return `Breather ${version}\nbrowser: ${navigator.userAgent}\n${about}`;
}

function viewOf(answer: unknown): TabView | undefined {
  const state = (answer as { state?: unknown } | undefined)?.state;
  const known = TAB_STATES.find((each): each is TabState => each === state);
  // That it is paused is in the settings; the page in front then says nothing more.
  return known === 'paused' ? 'working' : known;
}
