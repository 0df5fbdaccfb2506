import type { Tried } from '../app/welcome/try-step.tsx';
import { decide } from '../core/decide/decide.ts';
import { hear } from '../core/decide/hear.ts';
import { voiceFor } from '../core/decide/voice.ts';
import { lexicon } from '../generated/lexicon.ts';
import { openPause } from '../pause/index.ts';
import type { Settings } from '../store/types.ts';
import { allCountries, isHelplineLink } from './consent/links.ts';
import { coping } from './coping.ts';
import { localDay } from './local-day.ts';
import { openPage } from './notes/open-page.ts';
import { lang, t } from './translate.ts';

const POSTS: readonly string[] = ['post', 'joke', 'not-me'];

/**
 * The real way of a draft, in a box that posts nowhere: the same judge, the same decision, the same
 * pause. Nothing of it is counted or kept.
 */
export async function tryOut(
  draft: string,
  settings: Settings,
  openLink: (url: string) => void,
): Promise<Tried> {
  const verdict = hear(draft, {}, lexicon, settings);
  const decided = decide(verdict, undefined, {
    now: 0,
    pausedUntil: 0,
    mutes: {},
    pausesToday: 0,
    dailyPauseLimit: 1,
    quiet: false,
  });
  if (!decided.hold) return 'straight';
  const { choice } = openPause(document.documentElement, {
    level: decided.level,
    voice: voiceFor(verdict),
    countries: allCountries,
    country: settings.region,
    t,
    lang,
    dir: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    appearance: settings.appearance,
    openLink: (url) => {
      if (isHelplineLink(url)) openLink(url);
    },
    today: localDay(new Date()),
    now: Date.now(),
    ageBand: settings.ageBand,
    coping,
    turn: 0,
    asksAboutJokes: false,
    helpfulSkills: settings.helpfulSkills,
    hiddenSkills: settings.hiddenSkills,
    // Trying it out changes nothing and keeps nothing.
    markSkill: () => {},
    circle: null,
    keep: null,
    openPage: (page) =>
      openPage(page).then(
        () => true,
        () => false,
      ),
  });
  return POSTS.includes((await choice).kind) ? 'posted' : 'given-back';
}
