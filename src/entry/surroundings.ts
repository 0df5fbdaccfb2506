import type { Rules } from '../core/decide/decide.ts';
import { hear } from '../core/decide/hear.ts';
import { inQuietHours } from '../core/decide/quiet-hours.ts';
import type { Voice } from '../core/decide/voice.ts';
import { asksNow } from '../core/insight/jokes.ts';
import type { Category, Context, Level, Surface, Verdict } from '../core/types.ts';
import { countries } from '../generated/helplines.ts';
import { lexicon } from '../generated/lexicon.ts';
import { sites } from '../generated/sites.ts';
import type { Translate } from '../look/translate.ts';
import { openRootOf } from '../page/find/tree.ts';
import type { PageOptions, PersonName } from '../page/index.ts';
import {
  asksAboutJokes,
  type Choice,
  type Circle,
  type OpenPause,
  openPause,
  type PauseProps,
} from '../pause/index.ts';
import { showNote } from '../pause/note.ts';
import type { Site } from '../sites/site.ts';
import { siteFor } from '../sites/site-for.ts';
import { DEFAULT_SETTINGS } from '../store/defaults.ts';
import browser from '../store/extension.ts';
import { readPolicy, type SchoolPolicy } from '../store/policy.ts';
import type {
  AskCircle,
  KeepDraft,
  NotKept,
  OpenLink,
  OpenPage,
  TellMoment,
} from './consent/messages.ts';
import { coping } from './coping.ts';
import { covers } from './covers.ts';
import type { LiveSettings } from './live-settings.ts';
import { dayNumber, localDay, minuteOfDay } from './local-day.ts';
import { pausedUntil } from './pausing.ts';
import { rootOf } from './root-of.ts';
import { roomyAround, stageFor } from './stage.ts';
import { whose } from './whose.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the journey needs from the browser and the teen's settings. */
export interface Surroundings {
  readonly page: Pick<PageOptions, 'window' | 'site' | 'rootOf'>;
  /** Settings are read and Breather is still there; until then every post goes through. */
  ready(): boolean;
  mayRead(surface: Surface): boolean;
  judge(draft: string, context: Context): Verdict;
  /** What makes second-person words self-directed here. Handles come without "@". */
  whose(
    owners: readonly PersonName[],
    signedIn: () => PersonName | null,
  ): Pick<Context, 'ownPage' | 'handles'>;
  rules(): Rules;
  /** Which wording comes next: another number from card to card, and from day to day. */
  turn(): number;
  openPause(
    card: Pick<PauseProps, 'level' | 'voice' | 'turn'> & { draft: string },
    composer: Element,
  ): OpenPause;
  noteShown(level: Level, voice: Voice): void;
  /** The pause has ended: remembered only where history is on, and never with the draft. */
  tellMoment(level: Level, choice: Choice): void;
  mute(categories: readonly Category[]): void;
  sayPressAgain(): void;
  sayMuted(): void;
}

/** @param alive whether the extension behind this script is still there */
export function surroundings(live: LiveSettings, alive: () => boolean): Surroundings {
  const { origin } = globalThis;
  const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);
  // Asked when something is shown: the first word a frame asks for makes its page wait for the browser.
  const language = () => ({
    lang: t('ext_lang'),
    dir: t('ext_dir') === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  });
  const settings = () => {
    const now = live.now();
    if (!now) throw new Error('settings are not read yet');
    return now;
  };
  const pausesToday = () => {
    const { day, pauses } = settings().today;
    return day === localDay(new Date()) ? pauses : 0;
  };

  /** Beside the lines, once it is read; the lines wait for nobody. */
  let school: SchoolPolicy | undefined;

  /** Cards shown on this page beyond those that the day's count knows. */
  let cards = 0;
  // Asked once and kept: where nothing is kept, it would be asked again and again.
  const asksOfJokes = () =>
    !browser.extension.inIncognitoContext && asksNow(settings(), Date.now());

  const tell = (message: AskCircle | KeepDraft | OpenPage | TellMoment): Promise<unknown> =>
    browser.runtime.sendMessage(message);
  const ownWays = (draft: string): Pick<PauseProps, 'keep' | 'openPage' | 'circle'> => ({
    // In a private window nothing is kept, so nothing offers to.
    keep: browser.extension.inIncognitoContext
      ? null
      : async (feelings) => {
          const kept = await tell({ kind: 'keep-draft', text: draft, feelings: [...feelings] });
          return (
            kept === true || { words: (kept as NotKept | undefined)?.words ?? t('keep_unreadable') }
          );
        },
    circle: browser.extension.inIncognitoContext
      ? null
      : async () => {
          const told = (await tell({ kind: 'circle' })) as Partial<Circle> | undefined;
          return { people: told?.people ?? [], locked: told?.locked === true };
        },
    openPage: (page) =>
      tell({ kind: 'open-page', page }).then(
        () => true,
        () => false,
      ),
  });

  // A frame in which nobody writes pays for none of this. The first judgement opens the lexicon, which
  // takes a moment: not the moment of the press, nor of a key.
  let warm = false;
  const warmUp = () => {
    if (warm) return;
    warm = true;
    readPolicy().then((policy) => {
      school = policy;
    });
    requestIdleCallback(() => hear('', {}, lexicon, DEFAULT_SETTINGS), { timeout: 500 });
  };

  return {
    page: {
      window: globalThis.window,
      site: thisSite(origin),
      // Asked at every press. A script cut off from its extension may not look into closed roots.
      rootOf: (element) => (alive() ? rootOf(element) : openRootOf(element)),
    },
    ready: () => alive() && live.now() !== null,
    mayRead: (surface) => {
      warmUp();
      return surface !== 'message' || covers(live.now()?.directMessages ?? [], origin);
    },
    judge: (draft, context) => hear(draft, context, lexicon, settings()),
    whose: (owners, signedIn) => whose(owners, globalThis.location.host, signedIn, settings()),
    rules: () => ({
      now: Date.now(),
      pausedUntil: pausedUntil(settings(), origin),
      mutes: settings().mutes,
      pausesToday: pausesToday(),
      dailyPauseLimit: settings().dailyPauseLimit,
      quiet: inQuietHours(minuteOfDay(new Date()), settings().quietHours),
    }),
    turn: () => dayNumber(new Date()) + pausesToday() + cards,
    openPause: ({ draft, ...card }, composer) =>
      openPause(stageFor(composer, globalThis.window), {
        ...card,
        ...ownWays(draft),
        coping,
        asksAboutJokes: asksOfJokes(),
        helpfulSkills: settings().helpfulSkills,
        hiddenSkills: settings().hiddenSkills,
        markSkill: (skill, as) => {
          const without = (skills: readonly string[]) => skills.filter((other) => other !== skill);
          const { helpfulSkills, hiddenSkills } = settings();
          live.change({
            helpfulSkills: [...without(helpfulSkills), ...(as === 'helpful' ? [skill] : [])],
            hiddenSkills: [...without(hiddenSkills), ...(as === 'hidden' ? [skill] : [])],
          });
        },
        countries,
        country: settings().region,
        ageBand: settings().ageBand,
        school,
        t,
        ...language(),
        appearance: settings().appearance,
        openLink: (url) => {
          const asked = browser.runtime.sendMessage({ kind: 'open-link', url } satisfies OpenLink);
          // Cut off from the extension by an update: a way to a person must not fail for that.
          asked.catch(() => window.open(url, '_blank', 'noopener,noreferrer'));
        },
        today: localDay(new Date()),
        now: Date.now(),
      }),
    noteShown: (level, voice) => {
      if (level !== 'none' && asksAboutJokes({ level, voice, asksAboutJokes: asksOfJokes() })) {
        live.change({ jokesAsked: Date.now(), jokesDue: 0 });
      }
      if (level !== 'pause') {
        cards += 1;
        return;
      }
      live.change({ today: { day: localDay(new Date()), pauses: pausesToday() + 1 } });
    },
    tellMoment: (level, { kind, feelings, reason }) => {
      const moment = { level, feelings, reason: reason ?? '', choice: kind };
      tell({ kind: 'moment', ...moment }).catch((error) => console.warn(error));
    },
    mute: (categories) => {
      const until = Date.now() + DAY_MS;
      const added = Object.fromEntries(categories.map((category) => [category, until]));
      live.change({ mutes: { ...settings().mutes, ...added } });
    },
    sayPressAgain: () =>
      showNote(roomyAround(globalThis.window).document, {
        text: t('hold_press_again'),
        ...language(),
      }),
    sayMuted: () =>
      showNote(roomyAround(globalThis.window).document, { text: t('hold_muted'), ...language() }),
  };
}

/** Looked up once it can be known: software that runs anywhere shows its marks only with the page. */
function thisSite(origin: string): () => Site | undefined {
  let known: Site | undefined;
  let lookedAt = '';
  return () => {
    // A page may become another one without loading, and show its marks only then.
    const page = `${document.readyState} ${globalThis.location.pathname}`;
    if (known || page === lookedAt) return known;
    lookedAt = page;
    known = siteFor(sites, origin, (css) => document.querySelector(css) !== null);
    return known;
  };
}
