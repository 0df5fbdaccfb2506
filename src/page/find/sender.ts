import { type Composer, composerIn } from './composer.ts';
import {
  CONTROL,
  comesAfter,
  developerNames,
  isOff,
  isSideSubmit,
  looksLikeSend,
  submitsForm,
} from './control.ts';
import { nameOf } from './name.ts';
import { REACH } from './nearest.ts';
import { isOwnPaper } from './paper.ts';
import { REACTIONS, SAVES } from './send-names.ts';
import { saysSend } from './send-words.ts';
import { containsDeep, parentOf } from './tree.ts';

/** Whether a control that no row names sends the composer beside it. */
export function isSender(control: Element, composer: Composer): boolean {
  if (submitsForm(control, composer)) return !isSideSubmit(control) && !isOwnPaper(composer);
  const says = looksLikeSend(control);
  if (says === false || opensSomething(control)) return false;
  if (says) return !isInActionBar(control, composer) && !hasOwnSender(composer, control);
  return (
    (isLastIcon(control, composer) || isOnlyControl(control, composer)) && !isOwnPaper(composer)
  );
}

/** A menu, a picker, a box to be: what sends opens nothing. */
function opensSomething(control: Element): boolean {
  const popup = control.getAttribute('aria-haspopup');
  return control.hasAttribute('aria-expanded') || (popup !== null && popup !== 'false');
}

/** "Comment" beside "Like" belongs to a post that stands there already: it opens a box. */
function isInActionBar(control: Element, composer: Composer): boolean {
  if (control.closest('form')?.contains(composer)) return false;
  let around = parentOf(control);
  for (let left = 3; around && left > 0 && !containsDeep(around, composer); left -= 1) {
    for (const other of around.querySelectorAll(CONTROL)) {
      if (other === control || other.contains(control)) continue;
      if (REACTIONS.test(nameOf(other)) || isReactionByMake(other)) return true;
    }
    around = parentOf(around);
  }
  return false;
}

function isReactionByMake(control: Element): boolean {
  const names = developerNames(control).join(' ');
  return /(^|[^a-z])(like|heart|upvote|boost|reblog|favou?rite|bookmark|retweet)/i.test(names);
}

/** The lowest element around both. */
function common(control: Element, composer: Composer): Element | null {
  let around = parentOf(composer);
  for (let left = REACH; around && left > 0; around = parentOf(around), left -= 1) {
    if (containsDeep(around, control)) return around;
  }
  return null;
}

/**
 * Another control that sends stands nearer to the box: this one, "Reply" under somebody's comment
 * or "Post" in the head of the page, is for something else.
 */
function hasOwnSender(composer: Composer, control: Element): boolean {
  const end = common(control, composer);
  for (let at = parentOf(composer); at && at !== end; at = parentOf(at)) {
    for (const other of at.querySelectorAll(CONTROL)) {
      if (isShown(other) && !isOff(other) && isNamedSender(other)) return true;
    }
  }
  return false;
}

function isNamedSender(control: Element): boolean {
  return saysSend(nameOf(control)) === true && !opensSomething(control);
}

function isShown(control: Element): boolean {
  return control.checkVisibility?.() !== false;
}

/** A nameless button that is the last one beside the box: the paper plane of many chats. */
export function isLastIcon(control: Element, composer: Composer): boolean {
  if (nameOf(control) !== '' || control.localName === 'a' || opensSomething(control)) return false;
  if (!comesAfter(control, composer) || composerIn([control], undefined) !== null) return false;
  const controls = [...(common(control, composer)?.querySelectorAll(CONTROL) ?? [])];
  return controls.at(-1) === control && !controls.some(isNamedSender);
}

/** The one control beside the box that could send at all, whatever it is called: "Quack!" */
function isOnlyControl(control: Element, composer: Composer): boolean {
  if (control.matches('a[href]') || SAVES.test(nameOf(control))) return false;
  const around = common(control, composer);
  if (!around || !comesAfter(control, composer)) return false;
  const able = [...around.querySelectorAll(CONTROL)].filter(
    (other) => isShown(other) && !other.matches('a[href]') && looksLikeSend(other) !== false,
  );
  return able.length === 1 && able[0] === control;
}
