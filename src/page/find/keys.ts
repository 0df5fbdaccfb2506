import type { Place, SendKey } from '../../sites/site.ts';
import type { Composer } from './composer.ts';
import { hintsOf, labelsOf } from './label.ts';
import { isOwnPaper } from './paper.ts';
import { promisesEnter } from './send-words.ts';

/** What pressing Enter did the last time, for boxes of the same make on this page. */
export interface LearnedKeys {
  get(composer: Composer): boolean | undefined;
  set(composer: Composer, enterSends: boolean): void;
}

export function learnedKeys(): LearnedKeys {
  const make = (composer: Composer) =>
    `${composer.localName}.${composer.className}#${composer.getAttribute('role')}`;
  const seen = new Map<string, boolean>();
  return {
    get: (composer) => seen.get(make(composer)),
    set: (composer, enterSends) => seen.set(make(composer), enterSends),
  };
}

/** The send key a key press is, if it is one at all. Shift or Alt with Enter always means a new line. */
export function sendKeyOf(event: KeyboardEvent): SendKey | null {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return null;
  return event.ctrlKey || event.metaKey ? 'mod+enter' : 'enter';
}

/**
 * Whether a key sends this composer's draft. Ctrl or Cmd with Enter is believed wherever one writes
 * to others. For Enter alone: the site's row, then what it did before, then what the box says of
 * itself, and last its shape: a box one line high is a chat or a comment, where a miss costs more
 * than an early pause.
 */
export function sends(
  key: SendKey,
  composer: Composer,
  place: Place | undefined,
  learned: LearnedKeys,
): boolean {
  if (place) return key === 'mod+enter' || place.keys.includes('enter');
  if (learned.get(composer) === true) return true;
  if (isOwnPaper(composer)) return false;
  if (key === 'mod+enter') return true;
  return learned.get(composer) ?? saidByBox(composer) ?? isOneLineHigh(composer);
}

function saidByBox(composer: Composer): boolean | undefined {
  if (composer.localName === 'input') return true;
  const hint = composer.getAttribute('enterkeyhint');
  if (hint === 'send' || hint === 'go' || hint === 'done') return true;
  if (hint) return false;
  if (composer.getAttribute('aria-multiline') === 'false') return true;
  return promisesEnter(`${labelsOf(composer)} ${hintsOf(composer)}`) ? true : undefined;
}

/** Comment boxes often leave room for a second and third line; letters and forms for more. */
const FEW_LINES = 3.2;

/** A line or two high, or grown with its text as chat boxes do; a tall empty form field is neither. */
function isOneLineHigh(composer: Composer): boolean {
  // A whole page made editable is a letter, however high it stands.
  if (composer.localName === 'body') return false;
  const style = getComputedStyle(composer);
  const px = (length: string, fallback: number) => Number.parseFloat(length) || fallback;
  const size = px(style.fontSize, 16);
  const line = px(style.lineHeight, size * 1.2);
  const padding = px(style.paddingTop, 0) + px(style.paddingBottom, 0);
  const lines = (composer.clientHeight - padding) / line;
  if (lines < FEW_LINES) return true;
  const text = (composer as HTMLTextAreaElement).value ?? composer.innerText;
  const perLine = Math.max(1, composer.clientWidth / (size * 0.5));
  const needed = text
    .split('\n')
    .reduce((sum, part) => sum + Math.ceil(part.length / perLine || 1), 0);
  return needed > 1 && lines < needed + 1.5;
}

/** A mention or emoji list is open at this box: Enter picks an entry and sends nothing. */
export function hasOpenMenu(composer: Composer): boolean {
  const root = composer.getRootNode() as Document | ShadowRoot;
  const combobox = composer.closest('[role="combobox"]');
  return [composer, combobox].some((element) => {
    if (!element) return false;
    const active = element.getAttribute('aria-activedescendant');
    if (active && root.getElementById?.(active)) return true;
    if (element.getAttribute('aria-expanded') !== 'true') return false;
    const list = element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns');
    return !list || root.getElementById?.(list) != null;
  });
}
