import type { Place, Site } from '../../sites/site.ts';
import { type Composer, composersUnder } from './composer.ts';
import { closestDeep, parentOf } from './tree.ts';

/** More boxes than this are a page wrapped in one form, not one post with a title and a body. */
const MOST_BOXES = 6;

/** What one press sends together: the element around it, and its composers in order. */
export interface Whole {
  readonly element: Element;
  readonly composers: readonly Composer[];
}

/**
 * A post may be written in several boxes: a title over a body, one box a paragraph. They are judged
 * together, or heavy words in one would pass over an ordinary other.
 */
export function wholeOf(
  composer: Composer,
  place: Place | undefined,
  site: Site | undefined,
): Whole {
  const frame =
    composer.localName === 'body' ? parentOf(composer.ownerDocument.documentElement) : null;
  const element =
    (place?.whole && closestDeep(composer, place.whole)) ?? (frame ?? composer).closest('form');
  if (!element) return { element: composer, composers: [composer] };
  const composers = composersUnder(element, site);
  const alone = { element: composer, composers: [composer] };
  // Boxes inside shadow roots are not among those listed: never lose the one in hand.
  if (!composers.includes(composer)) return alone;
  return place?.whole || composers.length <= MOST_BOXES ? { element, composers } : alone;
}
