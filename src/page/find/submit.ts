import type { Site } from '../../sites/site.ts';
import { type Composer, firstMatch } from './composer.ts';
import { controlIn, isOff } from './control.ts';
import type { LearnedControls } from './learned-controls.ts';
import { nearest } from './nearest.ts';
import { isSender } from './sender.ts';

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
  const sends = described !== null || learned.has(control) || isSender(control, composer);
  return sends ? { control, composer } : null;
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
