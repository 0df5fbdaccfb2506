import type { Site } from './site.ts';

export const telegram: Site = {
  id: 'telegram',
  name: 'Telegram',
  matches: ['https://web.telegram.org/*'],
  places: [
    {
      // Person, group and channel look alike, and the address names them by number only.
      surface: 'message',
      composers: [
        { css: '#editable-message-text', why: 'version A, an id', confidence: 'B' },
        {
          css: '.input-message-input[contenteditable="true"]',
          why: 'version K, by class',
          confidence: 'B',
        },
      ],
      submits: [
        { css: 'button.Button.send', why: 'version A, any language', confidence: 'B' },
        { css: 'button[title="Send Message"]', why: 'version A, English', confidence: 'B' },
        { css: '.btn-send', why: 'version K, any language', confidence: 'B' },
      ],
      // A setting can make it Ctrl+Enter, which is always believed.
      keys: ['enter'],
    },
  ],
  never: [
    {
      css: '.input-field-input-fake',
      why: 'version K keeps a hidden copy of the box to measure it',
      confidence: 'D',
    },
  ],
  ownHandle: [],
  owner: [],
  checkedOn: '2026-11-22',
};
