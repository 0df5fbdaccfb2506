import type { Kept, SiteChoice } from '../app/consent/types.ts';
import { languages as known } from '../generated/languages.ts';
import type { SchoolPolicy } from '../store/policy.ts';
import type { Settings, SettingsPatch } from '../store/types.ts';
import { guessHere } from './consent/region.ts';
import { namedSites } from './consent/site-names.ts';

/**
 * Settings as the pages speak of them: sites by name, and a guess where nobody has said yet.
 * @param suggested what a school's managed install names
 */
export function keptOf(
  settings: Settings,
  isOn: boolean,
  suggested: Pick<SchoolPolicy, 'region' | 'language'>,
): Kept {
  const chosen = isOn || settings.languages.length > 0;
  const languages = chosen ? settings.languages : wordListFor(suggested.language);
  return {
    region: isOn || settings.region !== '*' ? settings.region : (suggested.region ?? guessHere()),
    ageBand: settings.ageBand,
    appearance: settings.appearance,
    handles: settings.handles,
    firstName: settings.firstName,
    seeOwnHandle: settings.seeOwnHandle,
    messages: namedSites(settings.directMessages).map(({ id }) => id),
    sensitivity: settings.sensitivity,
    languages,
    wordsAboutMe: settings.wordsAboutMe,
    wordsNotAboutMe: settings.wordsNotAboutMe,
    dailyPauseLimit: settings.dailyPauseLimit,
    quietHours: settings.quietHours,
  };
}

/**
 * The word list for a language or, for one with a region or script, that of the language alone. None
 * is every list there is: a wish that can't be met must not come true by itself in a later version.
 */
function wordListFor(language: string | null): readonly string[] {
  const [alone] = language?.split('-') ?? [];
  return known.filter((lang) => lang === language || lang === alone);
}

/** The same on the way back: messages are kept as addresses, of sites that are on. */
export function asSettings(
  { messages, ...rest }: Partial<Kept>,
  on: readonly SiteChoice[],
): SettingsPatch {
  if (messages === undefined) return rest;
  const watched = on.filter(({ id }) => messages.includes(id));
  return { ...rest, directMessages: watched.flatMap(({ matches }) => matches) };
}

/** Sites a school suggests stand before the others. None of them is ticked. */
export function suggestedFirst(
  offered: readonly SiteChoice[],
  hosts: readonly string[],
): readonly SiteChoice[] {
  const named = namedSites(hosts.map((host) => `https://${host}/*`));
  return [...named, ...offered.filter(({ id }) => !named.some((site) => site.id === id))];
}
