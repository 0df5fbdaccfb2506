import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'tellonym',
  name: 'Tellonym',
  structure: 'a plain stand-in: a box and a button',
  tries: [
    {
      surface: 'question',
      address: 'https://tellonym.me/juno_draws',
      field: 'textarea',
      post: 'form button[type="submit"]',
      clickIs: 'submit',
      editorNote: 'a textarea; nothing else of the page is known',
      own: { address: 'https://tellonym.me/sam_at_home', handle: 'sam_at_home' },
    },
  ],
};
