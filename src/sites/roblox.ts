import type { Site } from './site.ts';

/** No public source describes the boxes themselves: the generic finder does the finding. */
export const roblox: Site = {
  id: 'roblox',
  name: 'Roblox',
  matches: ['https://www.roblox.com/*'],
  places: [
    {
      surface: 'message',
      path: /^\/my\/messages/,
      composers: [{ css: 'textarea', why: 'the box of a private message', confidence: 'D' }],
      submits: [],
      keys: [],
    },
    {
      surface: 'message',
      composers: [
        {
          css: '[id^="chat"] :is(textarea, input[type="text"]), [class^="chat-"] textarea',
          why: 'chat with friends, in a widget over any page',
          confidence: 'D',
        },
      ],
      submits: [],
      keys: ['enter'],
    },
  ],
  ownHandle: [
    {
      css: 'meta[name="user-data"]',
      why: 'the page says who is signed in',
      confidence: 'B',
      from: { attribute: 'data-name' },
      match: /^(\S+)$/,
    },
  ],
  // Profiles are numbers in the address, so nothing names an owner by handle.
  owner: [],
  checkedOn: '2026-11-22',
};
