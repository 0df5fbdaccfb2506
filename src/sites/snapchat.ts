import type { Site } from './site.ts';

export const snapchat: Site = {
  id: 'snapchat',
  name: 'Snapchat',
  matches: ['https://www.snapchat.com/*', 'https://web.snapchat.com/*'],
  places: [
    {
      surface: 'message',
      composers: [
        {
          css: '[contenteditable="true"][role="textbox"][placeholder]',
          why: 'no other div carries a placeholder, any language',
          confidence: 'B',
        },
        {
          css: '[contenteditable="true"][aria-label="Send a Chat" i]',
          why: 'English interface',
          confidence: 'B',
        },
        {
          css: '[contenteditable="true"][role="textbox"]',
          why: 'the one editor of a conversation',
          confidence: 'C',
        },
      ],
      // No send button was seen on the web: Enter sends.
      submits: [],
      keys: ['enter'],
    },
  ],
  ownHandle: [],
  owner: [],
  checkedOn: '2026-11-22',
};
