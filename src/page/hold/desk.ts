import type { Site, Surface } from '../../sites/site.ts';
import { type Composer, composerIn, placeOf } from '../find/composer.ts';
import type { LearnedControls } from '../find/learned-controls.ts';
import { makeOf } from '../find/make.ts';
import { composerSentBy } from '../find/submit.ts';
import { surfaceOf } from '../find/surface.ts';
import { elementsOf, type RootOf } from '../find/tree.ts';
import { type Whole, wholeOf } from '../find/whole.ts';
import { isEmptyDraft, readDraft } from '../read/draft.ts';
import type { Attempt, Door } from './attempt.ts';
import type { RecentComposers } from './recent.ts';
import { silence } from './silence.ts';

export interface DeskOptions {
  readonly window: Window & typeof globalThis;
  /** The row of this page's site; asked each time, since some sites are known by their page only. */
  site(): Site | undefined;
  readonly rootOf: RootOf;
  readonly recent: RecentComposers;
  readonly learnedControls: LearnedControls;
  /** Whether drafts for this surface may be read at all. */
  mayRead(surface: Surface): boolean;
  /** Whether to hold this attempt. Asked at once and, within one gesture, more than once. */
  shouldHold(attempt: Attempt): boolean;
  /** The held gesture has ended: the page saw none of it. */
  held(attempt: Attempt): void;
  /** An attempt went through untouched. */
  passed(attempt: Attempt): void;
}

/** Where every door brings what it caught: reads it, weighs it, and sees it held or passed. */
export interface Desk {
  readonly window: Window & typeof globalThis;
  path(event: Event): Element[];
  /** The composer of a path that may be read here. */
  composerIn(path: readonly Element[]): Composer | null;
  filled(composer: Composer): boolean;
  attempt(door: Door, composer: Composer): Attempt;
  /** All that would be sent together with a composer. */
  wholeOf(composer: Composer): Whole;
  /** What a press on the innermost element of a path would send. */
  press(path: readonly Element[]): Attempt | null;
  shouldHold(found: Attempt | null): found is Attempt;
  /** Stops the event and opens the pause, or lets it pass. */
  decide(event: Event, found: Attempt): 'held' | 'passed';
  held(found: Attempt): void;
}

export function desk(options: DeskOptions): Desk {
  const { window: win, rootOf, recent } = options;
  const address = () => win.location.pathname + win.location.search;
  const place = (composer: Composer) => placeOf(composer, options.site(), address());
  const surface = (composer: Composer) => surfaceOf(place(composer), composer, win);
  const mayRead = (composer: Composer) => options.mayRead(surface(composer));
  const filled = (composer: Composer) => mayRead(composer) && !isEmptyDraft(readDraft(composer));

  const whole = (composer: Composer) => wholeOf(composer, place(composer), options.site());

  const attempt = (door: Door, composer: Composer): Attempt => {
    const draft = readDraft(composer);
    const { element, composers } = whole(composer);
    const boxes = composers
      .filter((box) => box === composer || mayRead(box))
      .map((box) => ({ composer: box, text: box === composer ? draft : readDraft(box) }))
      .filter(({ text }) => !isEmptyDraft(text));
    return {
      door,
      composer,
      draft,
      whole: element,
      boxes,
      words: boxes.map(({ text }) => text).join('\n\n'),
      place: place(composer),
      surface: surface(composer),
    };
  };

  const shouldHold = (found: Attempt | null): found is Attempt =>
    found !== null && !isEmptyDraft(found.words) && options.shouldHold(found);

  return {
    window: win,
    path: (event) => (isBesideBody(event) ? [] : elementsOf(event, rootOf)),
    composerIn: (path) => {
      const composer = composerIn(path, options.site());
      return composer && mayRead(composer) ? composer : null;
    },
    filled,
    attempt,
    wholeOf: whole,
    press: (path) => {
      const [target] = path;
      const sent = composerSentBy({
        path,
        site: options.site(),
        address: address(),
        recent: recent.list(),
        learned: options.learnedControls,
        filled,
      });
      if (!sent || !target) return null;
      const { control, composer } = sent;
      return attempt({ kind: 'press', control, target, make: makeOf(control) }, composer);
    },
    shouldHold,
    decide: (event, found) => {
      if (!shouldHold(found)) {
        options.passed(found);
        return 'passed';
      }
      silence(event);
      options.held(found);
      return 'held';
    },
    held: options.held,
  };
}

/** Nothing of a page's stands there; the dialog of a Breather in a frame below may. */
function isBesideBody(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || target.localName === 'body') return false;
  return (
    target.parentElement !== null && target.parentElement === target.ownerDocument.documentElement
  );
}
