import type { SitePlace } from '../site-place.ts';

const composer = {
  field: 'textarea[id^="comment_content_for_"]',
  post: 'input[id^="comment_submit_for_"]',
  clickIs: 'submit',
  editorNote: 'a textarea',
} as const;

const host = 'https://archiveofourown.org';

export const place: SitePlace = {
  id: 'ao3',
  name: 'AO3',
  structure: "the form itself, answers opening inside the comment they answer, a guest's fields",
  tries: [
    {
      surface: 'comment',
      address: `${host}/works/1001`,
      ...composer,
      own: { address: `${host}/works/2002`, handle: 'sam_at_home' },
    },
    {
      surface: 'reply',
      address: `${host}/comments/1001`,
      ...composer,
      own: { address: `${host}/comments/2002`, handle: 'sam_at_home' },
    },
  ],
};
