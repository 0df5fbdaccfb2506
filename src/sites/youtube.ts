import type { Site } from './site.ts';

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  places: [
    {
      surface: 'chat',
      path: /^\/live_chat/,
      composers: [
        {
          css: 'yt-live-chat-text-input-field-renderer #input[contenteditable]',
          why: 'live chat runs in a frame of its own, or a window of its own',
          confidence: 'B',
        },
        {
          css: '#input.yt-live-chat-text-input-field-renderer[contenteditable]',
          why: 'the same by the class its element gives everything inside',
          confidence: 'B',
        },
      ],
      submits: [
        {
          css: 'yt-live-chat-message-input-renderer #send-button',
          why: 'holds the arrow, whichever kind of button that is',
          confidence: 'B',
        },
      ],
      keys: ['enter'],
    },
    {
      surface: 'comment',
      composers: [
        {
          css: '#contenteditable-root',
          why: 'every comment box, replies too, is a ytd-commentbox with this inside',
          confidence: 'B',
        },
        {
          css: 'ytm-comment-section-renderer textarea',
          why: 'the phone site uses a textarea',
          confidence: 'C',
        },
      ],
      submits: [
        {
          css: 'ytd-commentbox #submit-button',
          why: 'holds the real button inside',
          confidence: 'B',
        },
        { css: '#submit-button button', why: 'community posts', confidence: 'C' },
      ],
      keys: ['mod+enter'],
    },
  ],
  never: [{ css: 'input[name="search_query"]', why: 'search', confidence: 'B' }],
  ownHandle: [
    {
      css: 'yt-live-chat-message-input-renderer yt-live-chat-author-chip #author-name',
      why: 'own name over the live chat box; a handle only where it starts with @',
      confidence: 'C',
      from: 'text',
      match: /^@(\S+)$/,
    },
    {
      css: 'ytd-active-account-header-renderer #channel-handle',
      why: 'there once the account menu was opened',
      confidence: 'C',
      from: 'text',
      match: /^@?(\S+)$/,
    },
  ],
  ownerPath: /^\/@([^/?]+)/,
  owner: [
    {
      css: 'ytd-video-owner-renderer a[href^="/@"]',
      why: 'channel under the video',
      confidence: 'D',
      from: 'href',
      match: /^\/@([^/?]+)/,
    },
  ],
  checkedOn: '2026-11-22',
};
