/** The three ways in. */
export const WAYS = ['me', 'parent', 'counselor'] as const;
export type Way = (typeof WAYS)[number];

/** The four short screens, the same on every way. */
export const STEPS = ['what', 'sites', 'you', 'try'] as const;
export type Step = (typeof STEPS)[number];

/** `door`: choosing a way · `parent`: the screen a parent reads before handing over. */
export type Place =
  | { readonly at: 'door' }
  | { readonly at: 'parent' }
  | { readonly at: Step; readonly way: Way };

const DOOR: Place = { at: 'door' };

/** A place as the page's address carries it, so that reload and Back find it again. */
export function hashOf(place: Place): string {
  if (place.at === 'door') return '#';
  return 'way' in place ? `#/${place.way}/${place.at}` : '#/parent';
}

/** @param hash as `location.hash` gives it; anything unknown is the door */
export function placeIn(hash: string): Place {
  if (hash === '#/parent') return { at: 'parent' };
  const [, first, second] = hash.split('/');
  const way = WAYS.find((known) => known === first);
  const at = STEPS.find((known) => known === second);
  return way && at ? { at, way } : DOOR;
}

/** Where a way begins: a parent reads first. */
export const entranceOf = (way: Way): Place =>
  way === 'parent' ? { at: 'parent' } : { at: 'what', way };

export function before(place: Place): Place {
  if (!('way' in place)) return DOOR;
  const { at, way } = place;
  const step = STEPS[STEPS.indexOf(at) - 1];
  if (step) return { at: step, way };
  return way === 'parent' ? { at: 'parent' } : DOOR;
}

/** The last step stays where it is. */
export function after({ at, way }: Extract<Place, { way: Way }>): Place {
  return { at: STEPS[STEPS.indexOf(at) + 1] ?? at, way };
}
