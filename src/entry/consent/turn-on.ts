import type { Said, SiteChoice } from '../../app/consent/types.ts';
import { changeSettings } from '../../store/settings.ts';
import type { SettingsPatch } from '../../store/types.ts';
import { askFor, settle } from './ask.ts';

/**
 * The question comes first, in the same breath as the click; nothing is kept before the yes.
 * @param messages ids of those sites where messages are wanted too
 * @param rest what was chosen before the yes, and may be kept after it
 */
export async function turnOn(
  sites: readonly SiteChoice[],
  messages: readonly string[],
  rest: SettingsPatch,
): Promise<Said> {
  const answer = await askFor(sites.flatMap(({ matches }) => matches));
  if (answer !== 'granted') return answer === 'declined' ? 'declined' : 'not-asked';
  const watched = sites.filter(({ id }) => messages.includes(id)).flatMap((site) => site.matches);
  // First the sites: what is remembered of messages is cut down to those that are allowed.
  await settle();
  await changeSettings((now) => ({
    ...rest,
    ...(watched.length > 0
      ? { directMessages: [...new Set([...now.directMessages, ...watched])] }
      : {}),
  }));
  return 'nothing';
}
