import type { Site } from '../../sites/site.ts';
import {
  type Composer,
  composerIn,
  composersUnder,
  firstMatch,
  matchesAny,
  placeOf,
} from './composer.ts';
import type { LearnedControls } from './learned-controls.ts';
import { nameOf } from './name.ts';
import { saysSend, tokensSaySend } from './send-words.ts';
import { containsDeep, parentOf } from './tree.ts';

const CONTROL =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a, summary, [type="submit"], [role="menuitem"]';

/** Where a comment box ends: a control outside its card belongs to something else. */
const CARD = 'article, [role="article"], [role="dialog"], dialog, form, li, [role="listitem"]';

/** How far up a control may look for the box it sends; deeper layouts have a site row. */
const REACH = 14;

/**
 * The control a press would activate. The real target is often an `<svg>`, `<use>` or `<span>`
 * inside it, and on some sites the control itself is only a styled `<span>`.
 */
export function controlIn(path: readonly Element[]): Element | null {
  for (const element of path) {
    if (isField(element)) return null;
    if (element.matches(CONTROL) || element.localName.includes('button')) return element;
    if (element instanceof HTMLElement && element.isContentEditable) return null;
  }
  return path.slice(0, 4).find(isBareSend) ?? null;
}

/** Where a press is for writing, whatever the box is called. */
function isField(element: Element): boolean {
  return element.matches(
    'textarea, select, input:not([type="submit" i], [type="button" i], [type="image" i])',
  );
}

/** A span or div that is a send button in all but name: short words or an icon, and nothing else. */
function isBareSend(element: Element): boolean {
  if (element.matches(`html, body, label, p, h1, h2, h3, h4, ${CARD}`)) return false;
  if (element.querySelector('textarea, input, select, [contenteditable]')) return false;
  if (saysSend(nameOf(element)) === true) return true;
  return element.textContent?.trim() === '' && tokensSaySend(developerNames(element)) === true;
}

export interface Press {
  /** Elements of the event, innermost first. */
  readonly path: readonly Element[];
  readonly site: Site | undefined;
  /** Path and query of the page. */
  readonly address: string;
  /** Composers the person has been in lately, latest first. */
  readonly recent: readonly Composer[];
  readonly learned: LearnedControls;
  /** Whether a composer holds a draft that may be read. */
  filled(composer: Composer): boolean;
}

/** The composer with text in it that a press would send, and the control it falls on; else null. */
export function composerSentBy({
  path,
  site,
  address,
  recent,
  learned,
  filled,
}: Press): { control: Element; composer: Composer } | null {
  const described = describedControl(path, site, address);
  const control = described ?? controlIn(path) ?? path.find((element) => learned.has(element));
  if (!control || isOff(control)) return null;
  const composer = nearest(control, site, recent, filled);
  if (!composer || (!described && path.includes(composer))) return null;
  const isSend =
    described !== null ||
    learned.has(control) ||
    submitsForm(control, composer) ||
    (looksLikeSend(control) ?? isLoneIcon(control, composer));
  return isSend ? { control, composer } : null;
}

/** The element that a row of this site names as a submit control. */
function describedControl(
  path: readonly Element[],
  site: Site | undefined,
  address: string,
): Element | null {
  const target = path[0];
  if (!target) return null;
  for (const place of site?.places ?? []) {
    if (place.path && !place.path.test(address)) continue;
    const control = firstMatch(place.submits, target);
    if (control) return control;
  }
  return null;
}

function nearest(
  control: Element,
  site: Site | undefined,
  recent: readonly Composer[],
  filled: (composer: Composer) => boolean,
): Composer | null {
  const form = (control as HTMLButtonElement).form ?? control.closest('form');
  if (form) {
    const inForm = writtenIn(form, site, recent, filled);
    if (inForm) return inForm;
  }
  let left = REACH;
  for (let at: Element | null = control; at && left > 0; at = parentOf(at), left -= 1) {
    const here = at;
    const active = recent.find((composer) => containsDeep(here, composer) && filled(composer));
    if (active) return inAnotherCard(control, here, active) ? null : active;
    if (at === at.ownerDocument.body) break;
    const root = at.shadowRoot ?? at;
    const resting = composersUnder(root, site).find(filled);
    if (resting) return inAnotherCard(control, here, resting) ? null : resting;
  }
  return null;
}

/** The draft of a form: its last box for sentences, ahead of one-line fields that name the writer. */
function writtenIn(
  form: HTMLFormElement,
  site: Site | undefined,
  recent: readonly Composer[],
  filled: (composer: Composer) => boolean,
): Composer | undefined {
  const inForm = composersUnder(form, site).filter(filled);
  const prose = inForm.filter((composer) => !(composer instanceof HTMLInputElement));
  const among = prose.length > 0 ? prose : inForm;
  return recent.find((composer) => among.includes(composer)) ?? among[0];
}

/** "Reply" under someone's post is not the button of the box at the top of the page. */
function inAnotherCard(control: Element, common: Element, composer: Composer): boolean {
  for (let at: Element | null = control; at && at !== common; at = parentOf(at)) {
    if (at.matches(CARD) && !containsDeep(at, composer)) return true;
  }
  return false;
}

function submitsForm(control: Element, composer: Composer): boolean {
  const { type, form } = control as { type?: string; form?: HTMLFormElement | null };
  if (type !== 'submit' && type !== 'image') return false;
  if (!form || !containsDeep(form, composer)) return false;
  // Toolbars forget to say `type="button"` and stop the submit themselves. Where another button
  // says it submits, that one is believed; and what does submit is still held at the form.
  return control.hasAttribute('type') || !form.querySelector('[type="submit"], [type="image"]');
}

function isOff(control: Element): boolean {
  return (
    control.getAttribute('aria-disabled') === 'true' ||
    (control as HTMLButtonElement).disabled === true
  );
}

/** Whether a control's name or make says that it sends; undefined when they say nothing. */
export function looksLikeSend(control: Element): boolean | undefined {
  return saysSend(nameOf(control)) ?? tokensSaySend(developerNames(control));
}

function developerNames(control: Element): (string | null)[] {
  const icon = control.querySelector('svg, i, img, [data-icon]');
  return [control, icon].flatMap((element) =>
    ['id', 'class', 'data-testid', 'data-test-id', 'data-e2e', 'data-cy', 'data-icon', 'name'].map(
      (attribute) => element?.getAttribute(attribute) ?? null,
    ),
  );
}

/** A nameless button that is the last one beside the box: the paper plane of many chats. */
function isLoneIcon(control: Element, composer: Composer): boolean {
  if (nameOf(control) !== '' || control.localName === 'a') return false;
  let around = parentOf(control);
  for (let left = REACH; around && left > 0 && !containsDeep(around, composer); left -= 1) {
    around = parentOf(around);
  }
  const controls = around ? [...around.querySelectorAll(CONTROL)] : [];
  return controls.at(-1) === control && composerIn([control], undefined) === null;
}

/** Whether anything that looks like a send control stands near a composer. */
export function hasSendControl(
  composer: Composer,
  site: Site | undefined,
  address: string,
): boolean {
  const place = placeOf(composer, site, address);
  let around: Element | null = parentOf(composer);
  for (let left = 6; around && left > 0; around = parentOf(around), left -= 1) {
    for (const control of around.querySelectorAll(CONTROL)) {
      if (matchesAny(place?.submits, control) || submitsForm(control, composer)) return true;
      if (looksLikeSend(control)) return true;
    }
    if (around.matches(CARD)) break;
  }
  return false;
}
