import type { Site } from './site.ts';

export const twitch: Site = {
  id: 'twitch',
  name: 'Twitch',
  matches: ['https://www.twitch.tv/*'],
  places: [
    {
      surface: 'message',
      composers: [
        {
          css: '[class*="whispers"] :is(textarea, input, [contenteditable="true"])',
          why: 'whispers open over any page',
          confidence: 'D',
        },
      ],
      submits: [],
      keys: ['enter'],
    },
    {
      surface: 'chat',
      composers: [
        {
          css: '[data-a-target="chat-input"]',
          why: 'test id on the Slate editor or, before it, the textarea',
          confidence: 'B',
        },
        {
          css: '.chat-wysiwyg-input__editor[data-slate-editor="true"]',
          why: 'the Slate editor by class',
          confidence: 'B',
        },
      ],
      submits: [{ css: '[data-a-target="chat-send-button"]', why: 'test id', confidence: 'B' }],
      keys: ['enter'],
    },
  ],
  never: [{ css: 'input[type="search"]', why: 'search', confidence: 'D' }],
  ownHandle: [
    {
      css: '[data-a-target="user-display-name"]',
      why: 'there once the user menu was opened',
      confidence: 'B',
      from: 'text',
      match: /^(\S+)$/,
    },
  ],
  ownerPath:
    /^\/(?:popout\/|embed\/)?(?!directory|videos|settings|search|downloads|p\/)([A-Za-z0-9_]{3,25})(?:\/|$)/,
  owner: [],
  checkedOn: '2026-11-22',
};
