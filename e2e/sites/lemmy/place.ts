import type { SitePlace } from '../site-place.ts';

const composer = {
  field: '.markdown-textarea textarea',
  post: '.markdown-textarea button[type="submit"]',
  clickIs: 'submit',
  key: 'mod+enter',
  keyIs: 'key',
  editorNote: 'a textarea',
} as const;

/** Instances the row has never heard of: it names none. */
export const place: SitePlace = {
  id: 'lemmy',
  name: 'Lemmy',
  structure: 'a toolbar of untyped buttons in the form, answers inside the comment',
  tries: [
    {
      surface: 'comment',
      address: 'https://lemmy.example/post/1',
      ...composer,
      own: { address: 'https://lemmy.example/post/2', handle: 'sam_at_home' },
    },
    {
      surface: 'reply',
      address: 'https://lemmy.example/post/2/11',
      ...composer,
      own: { address: 'https://lemmy.example/post/1/22', handle: 'sam_at_home' },
    },
  ],
};
