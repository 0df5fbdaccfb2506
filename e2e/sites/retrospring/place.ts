import type { SitePlace, Try } from '../site-place.ts';

const on = (host: string, owner: string): Try => ({
  surface: 'question',
  address: `https://${host}/@${owner}`,
  field: 'textarea[name="qb-question"]',
  post: 'button[name="qb-ask"]',
  clickIs: 'click',
  key: 'mod+enter',
  keyIs: 'click',
  editorNote: 'a textarea',
  own: { address: `https://${host}/@sam_at_home`, handle: 'sam_at_home' },
});

/** Its first home, and one the row has never heard of. */
export const place: SitePlace = {
  id: 'retrospring',
  name: 'Retrospring',
  structure: 'a box and a button in no form, its key pressing the button',
  tries: [on('retrospring.net', 'juno_draws'), on('questions.example', 'mika_asks')],
};
