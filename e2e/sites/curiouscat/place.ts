import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'curiouscat',
  name: 'CuriousCat',
  structure: 'a plain stand-in: a box and a button',
  tries: [
    {
      surface: 'question',
      address: 'https://curiouscat.live/juno_draws',
      field: 'textarea',
      post: '.actions button',
      clickIs: 'click',
      editorNote: 'a textarea; only the addresses are known',
      own: { address: 'https://curiouscat.live/sam_at_home', handle: 'sam_at_home' },
    },
  ],
};
