import type { SitePlace } from '../site-place.ts';

const old = {
  field: '.usertext-edit textarea',
  post: '.usertext-buttons .save',
  clickIs: 'submit',
  editorNote: 'a textarea',
} as const;

const forum = 'https://old.reddit.com/r/lakes/comments';

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
    {
      surface: 'comment',
      address: `${forum}/1lake/first_lake/`,
      ...old,
      own: { address: `${forum}/2lake/my_lake/`, handle: 'sam_at_home' },
    },
    {
      surface: 'reply',
      address: `${forum}/2lake/my_lake/c1/`,
      ...old,
      own: { address: `${forum}/1lake/first_lake/c2/`, handle: 'sam_at_home' },
    },
  ],
};
