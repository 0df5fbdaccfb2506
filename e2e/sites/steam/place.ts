import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'steam',
  name: 'Steam',
  structure: 'a one-line box in no form, a span that sends, shown on focus behind another button',
  tries: [
    {
      surface: 'comment',
      address: 'https://steamcommunity.com/id/juno_draws',
      field: '.commentthread_entry_quotebox textarea',
      post: '.commentthread_entry_submitlink .btn_green_white_innerfade span',
      clickIs: 'click',
      editorNote: 'a textarea',
      own: { address: 'https://steamcommunity.com/id/sam_at_home', handle: 'sam_at_home' },
    },
  ],
};
