import type { Site } from './site.ts';

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  places: [
    {
      surface: 'message',
      composers: [
        {
          css: '#main footer [contenteditable="true"][data-lexical-editor="true"]',
          why: 'Lexical, at the foot of the open chat, any language',
          confidence: 'B',
        },
        {
          css: '#main footer [contenteditable="true"][data-tab="10"]',
          why: 'the same, by its place in the tab order',
          confidence: 'B',
        },
        {
          css: 'footer [contenteditable="true"][role="textbox"]',
          why: 'should the chat lose its id',
          confidence: 'B',
        },
      ],
      submits: [
        {
          css: '#main footer :is(button, [role="button"]):has([data-icon*="send"])',
          why: 'icon name, any language',
          confidence: 'B',
        },
        { css: '[data-icon="send"]', why: 'the icon itself', confidence: 'B' },
        { css: '[data-testid="send"]', why: 'test id', confidence: 'B' },
        { css: 'button[aria-label="Send"]', why: 'English interface', confidence: 'B' },
      ],
      keys: ['enter'],
    },
  ],
  never: [{ css: '[contenteditable][data-tab="3"]', why: 'search', confidence: 'B' }],
  ownHandle: [],
  owner: [],
  checkedOn: '2026-11-22',
};
