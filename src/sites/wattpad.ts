import type { Site } from './site.ts';

/** No source shows how comments are written here: their box and button are the generic finder's. */
export const wattpad: Site = {
  id: 'wattpad',
  name: 'Wattpad',
  matches: ['https://www.wattpad.com/*'],
  places: [
    {
      surface: 'message',
      path: /^\/inbox(\/|$|\?)/,
      composers: [{ css: 'textarea', why: 'the one box of a conversation', confidence: 'D' }],
      submits: [],
      keys: ['enter'],
    },
    {
      surface: 'post',
      // Public, though the address sounds like private messages.
      path: /^\/user\/[^/]+\/conversations/,
      composers: [{ css: 'textarea', why: 'the message board of a profile', confidence: 'D' }],
      submits: [],
      keys: [],
    },
  ],
  ownHandle: [],
  ownerPath: /^\/user\/([^/?]+)/,
  owner: [
    {
      css: '.author-info a[href^="/user/"]',
      why: 'whose story it is',
      confidence: 'D',
      from: 'href',
      match: /^\/user\/([^/?#]+)/,
    },
  ],
  checkedOn: '2026-11-22',
};
