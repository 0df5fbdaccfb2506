import type { Selector, Site } from './site.ts';

const composers: readonly Selector[] = [
  {
    css: '[role="textbox"][data-slate-editor="true"]',
    why: 'Slate, any language',
    confidence: 'B',
  },
  { css: '[class*="slateTextArea"]', why: 'the same, by class', confidence: 'B' },
];

const submits: readonly Selector[] = [
  {
    css: '[class*="channelTextArea"] [class*="sendButton"], button[class*="sendButton"]',
    why: 'there only when switched on in settings',
    confidence: 'D',
  },
];

export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  places: [
    { surface: 'message', path: /^\/channels\/@me(\/|$)/, composers, submits, keys: ['enter'] },
    // A server is a room full of people, and its channel is read as a live chat is.
    { surface: 'chat', composers, submits, keys: ['enter'] },
  ],
  never: [
    { css: '[role="combobox"][contenteditable="true"]', why: 'search, Draft.js', confidence: 'D' },
  ],
  ownHandle: [
    {
      css: 'section[aria-label="User area"] [class*="panelTitleContainer"]',
      why: 'display name at the foot of the channel list, English interface',
      confidence: 'B',
      from: 'text',
      match: /^(.+)$/,
      isDisplayName: true,
    },
  ],
  owner: [],
  checkedOn: '2026-11-22',
};
