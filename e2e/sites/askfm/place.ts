import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'askfm',
  name: 'Ask.fm',
  structure: 'a form over a profile, its button an input',
  tries: [
    {
      surface: 'question',
      address: 'https://ask.fm/juno_draws',
      field: 'textarea',
      post: 'form [type="submit"]',
      clickIs: 'submit',
      editorNote: 'a textarea, as public code of 2013 to 2015 found it',
      own: { address: 'https://ask.fm/sam_at_home', handle: 'sam_at_home' },
    },
  ],
};
