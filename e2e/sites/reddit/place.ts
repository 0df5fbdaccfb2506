import type { SitePlace } from '../site-place.ts';

const old = {
  field: '.usertext-edit textarea',
  post: '.usertext-buttons .save',
  clickIs: 'submit',
  editorNote: 'a textarea',
} as const;

const current = {
  field: 'comment-composer-host :is(faceplate-textarea-input, [contenteditable="true"])',
  post: 'button[slot="submit-button"]',
  clickIs: 'submit',
  key: 'mod+enter',
  keyIs: 'key',
  editorNote: 'Lexical',
} as const;

const threads = 'https://www.reddit.com/r/lakes/comments';
const forum = 'https://old.reddit.com/r/lakes/comments';

export const place: SitePlace = {
  id: 'reddit',
  name: 'Reddit',
  structure:
    'custom elements: an opener with a shadow root, a composer hydrated late with the editor slotted; old layout: plain forms copied into comments',
  tries: [
    {
      surface: 'comment',
      address: `${threads}/1lake12/first_lake/`,
      ...current,
      own: { address: `${threads}/2lake12/my_lake/`, handle: 'sam_at_home' },
    },
    {
      surface: 'comment',
      address: `${threads}/2lake12/my_lake/comment/c1/`,
      ...current,
      own: { address: `${threads}/1lake12/first_lake/comment/c2/`, handle: 'sam_at_home' },
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
