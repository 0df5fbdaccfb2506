import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'ngl',
  name: 'NGL',
  structure: 'a form whose owner stands in the address',
  tries: [
    {
      surface: 'question',
      address: 'https://ngl.link/juno_draws',
      field: 'textarea',
      post: 'form button[type="submit"]',
      clickIs: 'submit',
      editorNote: 'a textarea; field names as its API takes them',
      own: { address: 'https://ngl.link/sam_at_home', handle: 'sam_at_home' },
    },
  ],
};
