import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'reddit',
  name: 'Reddit',
  tries: [
    {
      surface: 'comment',
      address: 'https://www.reddit.com/r/lakes/comments/1lake12/first_lake_of_the_year/',
      field: 'shreddit-composer [contenteditable="true"]',
      post: 'button[slot="submit-button"]',
      clickIs: 'submit',
      key: 'mod+enter',
      keyIs: 'key',
      editorNote: 'Lexical',
    },
  ],
};
