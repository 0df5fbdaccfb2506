import type { Site } from '../../sites/site.ts';
import { type Composer, composersUnder } from './composer.ts';
import { CARD } from './control.ts';
import { containsDeep, parentOf } from './tree.ts';

/** How far up a control may look for the box it sends; deeper layouts have a site row. */
export const REACH = 14;

/** The composer with text in it that a control would send, by where the two stand. */
export function nearest(
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
  const prose = inForm.filter(({ localName }) => localName !== 'input');
  const among = prose.length > 0 ? prose : inForm;
  return recent.find((composer) => among.includes(composer)) ?? among[0];
}

/** "Reply" under someone's post is not the button of the box at the top of the page. */
function inAnotherCard(control: Element, common: Element, composer: Composer): boolean {
  for (let at: Element | null = control; at && at !== common; at = parentOf(at)) {
    if (at.matches(CARD) && !containsDeep(at, composer) && !isToolOnly(at, control)) return true;
  }
  return false;
}

/** An entry of a toolbar written as a list: it holds the control and nothing to read. */
function isToolOnly(item: Element, control: Element): boolean {
  return item.textContent?.trim() === control.textContent?.trim() && !item.querySelector('img, p');
}
