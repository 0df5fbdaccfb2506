import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'whatsapp',
  name: 'WhatsApp',
  tries: [
    {
      surface: 'message',
      address: 'https://web.whatsapp.com/',
      field: '#main footer [contenteditable="true"]',
      post: 'button[aria-label="Send"]',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'Lexical',
    },
  ],
};
