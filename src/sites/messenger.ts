import type { Site } from './site.ts';

export const messenger: Site = {
  id: 'messenger',
  name: 'Messenger',
  // The same conversations at facebook.com/messages belong to Facebook's row: consent is by address.
  matches: ['https://www.messenger.com/*'],
  places: [
    {
      surface: 'message',
      composers: [
        {
          css: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
          why: 'the one editor of a conversation, any language',
          confidence: 'B',
        },
        {
          css: '[contenteditable="true"][role="textbox"][aria-label="Message"]',
          why: 'English interface',
          confidence: 'B',
        },
      ],
      // Over an empty box the same place holds a thumb, which sends no draft.
      submits: [
        {
          css: '[role="button"][aria-label="Press enter to send" i]',
          why: 'icon button, English only; elsewhere Enter',
          confidence: 'B',
        },
        { css: '[role="button"][aria-label="Send"]', why: 'English only', confidence: 'B' },
      ],
      keys: ['enter'],
    },
  ],
  ownHandle: [],
  owner: [],
  checkedOn: '2026-11-22',
};
