import type { SitePlace, Try } from '../site-place.ts';

const composer = {
  field: '.compose-form textarea',
  post: '.compose-form button[type="submit"]',
  clickIs: 'submit',
  key: 'mod+enter',
  keyIs: 'key',
  editorNote: 'a textarea',
} as const;

const on = (host: string, posts: number): [Try, Try, Try] => [
  { surface: 'post', address: `https://${host}/deck/${posts}/publish`, ...composer },
  {
    surface: 'reply',
    address: `https://${host}/@juno_draws/${posts}1`,
    ...composer,
    own: { address: `https://${host}/@sam_at_home/${posts}2`, handle: 'sam_at_home' },
  },
  {
    surface: 'message',
    address: `https://${host}/@juno_draws/${posts}3?visibility=direct`,
    ...composer,
  },
];

/** One instance the row names, and one it has never heard of. */
export const place: SitePlace = {
  id: 'mastodon',
  name: 'Mastodon',
  structure: 'a form whose button stands far below, the box private by an icon alone',
  tries: [...on('mastodon.social', 100), ...on('social.example', 200)],
};
