import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'instagram',
  name: 'Instagram',
  structure:
    'a box replaced on focus in a form without a button, a button that comes with the text, a dialog in a portal',
  tries: [
    {
      surface: 'comment',
      address: 'https://www.instagram.com/p/lake12/',
      field: 'form textarea',
      post: 'form [role="button"]',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'a textarea that React owns',
      own: { address: 'https://www.instagram.com/sam.at.home/p/lake12/', handle: 'sam.at.home' },
    },
    {
      surface: 'message',
      address: 'https://www.instagram.com/direct/t/1001/',
      field: '[role="textbox"]',
      post: '[role="button"]:has(svg[aria-label="Send"])',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'Lexical',
    },
    {
      surface: 'post',
      address: 'https://www.instagram.com/create/details/',
      field: '[role="dialog"] [role="textbox"]',
      post: '[role="dialog"] header [role="button"]',
      clickIs: 'click',
      editorNote: 'Lexical',
    },
  ],
};
