import type { SitePlace } from '../site-place.ts';

const composer = {
  field: 'textarea[data-cy-post-form-text]',
  post: '[data-cy-open-post-form-submit]',
  clickIs: 'click',
  key: 'mod+enter',
  keyIs: 'key',
  editorNote: 'a textarea',
} as const;

/** Instances the row has never heard of, in Japanese: it names none. */
export const place: SitePlace = {
  id: 'misskey',
  name: 'Misskey',
  structure: 'the button in the head of the dialog, classes hashed, the answered note inside',
  tries: [
    { surface: 'post', address: 'https://misskey.example/', ...composer },
    {
      surface: 'reply',
      address: 'https://misskey.example/notes/juno_draws',
      ...composer,
      own: { address: 'https://misskey.example/notes/sam_at_home', handle: 'sam_at_home' },
    },
  ],
};
