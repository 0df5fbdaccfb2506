import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'whatsapp',
  name: 'WhatsApp',
  structure: "a search box like the chat's, a microphone where the send button comes",
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
