import browser from 'webextension-polyfill';
import type { TabView } from '../app/popup/tab.ts';
import { isMatchPattern } from '../store/guards.ts';
import { type AskState, TAB_STATES, type TabState } from './consent/messages.ts';
import { covers } from './covers.ts';

export interface TabInFront {
  readonly view: TabView;
  /** Absent where there is no tab. */
  readonly id: number | undefined;
  /** The site's match pattern; null where Breather can't see it, or could never work. */
  readonly site: string | null;
  /** Whether that site is among those that were chosen. */
  readonly allowed: boolean;
  /** Breather was started here for this one time. */
  readonly once: boolean;
  /** What to tell the makers where Breather is blind; holds none of the page's text. */
  readonly about: string | null;
}

const NOWHERE: TabInFront = {
  view: 'off-here',
  id: undefined,
  site: null,
  allowed: false,
  once: false,
  about: null,
};

/**
 * Asks the page in front itself. Which page that is, the browser says where the site was chosen, and
 * for as long as the teen has just pressed Breather's own button (`activeTab`).
 * @param chosen match patterns of the sites that were chosen
 */
export async function tabInFront(chosen: readonly string[]): Promise<TabInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return NOWHERE;
  const site = patternOf(tab.url);
  const allowed = site !== null && covers(chosen, site.replace(/\/\*$/, ''));
  const here = { ...NOWHERE, id: tab.id, site, allowed };
  try {
    const answer: unknown = await browser.tabs.sendMessage(
      tab.id,
      { kind: 'state' } satisfies AskState,
      { frameId: 0 },
    );
    const { once } = (answer ?? {}) as { once?: unknown };
    return {
      ...here,
      view: viewOf(answer) ?? 'off-here',
      once: once === true && !allowed,
      about: aboutOf(answer),
    };
  } catch {
    return { ...here, view: allowed ? 'needs-reload' : 'off-here' };
  }
}

function patternOf(url: string | undefined): string | null {
  if (!url?.startsWith('https:')) return null;
  const pattern = `https://${new URL(url).hostname}/*`;
  return isMatchPattern(pattern) ? pattern : null;
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
