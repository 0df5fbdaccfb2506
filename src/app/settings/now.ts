/** How a setting stands, in a word or two: what its row says before it is opened. */
import type { QuietHours } from '../../core/types.ts';
import { ELSEWHERE } from '../../look/talk/line.ts';
import type { Translate } from '../../look/translate.ts';
import type { SiteChoice } from '../consent/types.ts';

export const onOrOff = (on: boolean, t: Translate): string =>
  t(on ? 'settings_now_on' : 'settings_now_off');

export const addedOrNone = (added: boolean, t: Translate): string =>
  t(added ? 'settings_now_added' : 'settings_now_none');

export const named = (names: readonly string[], lang: string): string =>
  new Intl.ListFormat(lang, { type: 'unit' }).format(names);

export function messagesOn(
  on: readonly SiteChoice[],
  messages: readonly string[],
  t: Translate,
  lang: string,
): string {
  const ticked = on.filter(({ id }) => messages.includes(id));
  return ticked.length === 0
    ? onOrOff(false, t)
    : named(
        ticked.map(({ name }) => name),
        lang,
      );
}

/** @param region an ISO 3166-1 alpha-2 code, or the one for the rest of the world */
export function countryName(region: string, lang: string, t: Translate): string {
  if (region === ELSEWHERE.country) return t('talk_elsewhere');
  return new Intl.DisplayNames([lang], { type: 'region' }).of(region) ?? region;
}

export function hoursInWords(hours: QuietHours | null, t: Translate, lang: string): string {
  if (!hours) return onOrOff(false, t);
  const clock = new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone: 'UTC' });
  const at = (minute: number) => clock.format(minute * 60_000);
  return t('settings_quiet_now', at(hours.from), at(hours.to));
}
