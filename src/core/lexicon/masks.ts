/** Rows that take a match away, or soften it, instead of making one. One file each. */
export const MASKS = [
  'idioms',
  'titles',
  'games',
  'hyperbole',
  'recovery',
  'past',
  'support',
  'advice',
  'quotes',
  'reported',
  'others',
  'hypothetical',
  'news',
] as const;
export type Mask = (typeof MASKS)[number];

export const isMask = (name: string): name is Mask => (MASKS as readonly string[]).includes(name);
