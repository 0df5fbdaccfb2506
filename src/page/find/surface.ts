import type { Place, Surface } from '../../sites/site.ts';
import type { Composer } from './composer.ts';
import { hintsOf, labelListOf, labelsOf } from './label.ts';
import { pagesAround } from './pages.ts';
import * as said from './surface-words.ts';
import { parentOf } from './tree.ts';

/** Further out than this, what a region is called says nothing of one box in it. */
const REACH = 24;

/**
 * Where a composer's draft would appear: from the site's row, else from what the box, the regions
 * around it, the page's address and its title say. Talk between two is told apart from a public
 * room only by words for it: a room nobody calls private is a chat, and is read.
 */
export function surfaceOf(place: Place | undefined, composer: Composer, win: Window): Surface {
  if (place) return place.surface;
  const label = `${labelsOf(composer)} ${hintsOf(composer)}`;
  const addresses = pagesAround(win)
    .map(({ location }) => `${location.pathname}${location.search}${location.hash}`)
    .join(' ');
  const around = regionsAround(composer);
  if (labelListOf(composer).some(said.toOnePerson) || said.PRIVATE.test(label)) return 'message';
  if (said.PRIVATE_ADDRESS.test(addresses) || hasRecipients(composer)) return 'message';
  if (around.some(({ label: name, made }) => said.isPrivateRegion(name, made))) return 'message';
  if (said.PRIVATE_TITLE.test(composer.ownerDocument.title)) return 'message';
  if (said.QUESTION.test(label) || said.QUESTION_ADDRESS.test(addresses)) return 'question';
  const isChat = said.CHAT.test(label) || said.CHAT_ADDRESS.test(addresses);
  return isChat || around.some(({ isLog }) => isLog) ? 'chat' : 'comment';
}

interface Region {
  /** What assistive technology calls it. */
  readonly label: string;
  /** What its makers call it. */
  readonly made: string;
  /** A list of messages stands in it. */
  readonly isLog: boolean;
}

function regionsAround(composer: Composer): Region[] {
  const regions: Region[] = [];
  let at = parentOf(composer);
  for (let left = REACH; at && left > 0; at = parentOf(at), left -= 1) {
    const log = left > REACH - 6 ? at.querySelector('[role="log"]') : null;
    regions.push({
      label: `${at.getAttribute('aria-label') ?? ''} ${log?.getAttribute('aria-label') ?? ''}`,
      made: `${at.id} ${at.getAttribute('class') ?? ''} ${at.getAttribute('data-testid') ?? ''}`,
      isLog: log !== null,
    });
  }
  return regions;
}

/** A field beside it says to whom: a letter. */
function hasRecipients(composer: Composer): boolean {
  const around = composer.closest('form, [role="dialog"], dialog');
  if (!around) return false;
  return [...around.querySelectorAll<HTMLInputElement>('input, textarea')].some(
    (field) =>
      field !== composer &&
      field.type !== 'hidden' &&
      (said.RECIPIENT_NAME.test(field.name || field.id) || said.RECIPIENT.test(labelsOf(field))),
  );
}
