import type { Site } from './site.ts';

/** Only the addresses are known: box and button are the generic finder's, save that this asks someone. */
export const curiouscat: Site = {
  id: 'curiouscat',
  name: 'CuriousCat',
  matches: ['https://curiouscat.live/*'],
  places: [
    {
      surface: 'question',
      path: /^\/(?!inbox|settings|login|signup|timeline)[^/?#]+/,
      composers: [{ css: 'textarea', why: 'the box of a profile', confidence: 'D' }],
      submits: [],
      keys: [],
    },
  ],
  ownHandle: [],
  ownerPath: /^\/(?!inbox|settings|login|signup|timeline)([^/?#]+)/,
  owner: [],
  checkedOn: '2026-11-22',
};
