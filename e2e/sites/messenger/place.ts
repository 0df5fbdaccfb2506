import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'messenger',
  name: 'Messenger',
  structure: 'a thumb where the send button comes',
  tries: [
    {
      surface: 'message',
      address: 'https://www.messenger.com/t/1001/',
      field: '[role="main"] [data-lexical-editor="true"]',
      post: '[aria-label="Press Enter to send"]',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'Lexical',
    },
  ],
};
