import type { Site } from './site.ts';

export const steam: Site = {
  id: 'steam',
  name: 'Steam',
  matches: ['https://steamcommunity.com/*'],
  places: [
    {
      surface: 'message',
      path: /^\/chat(\/|$|\?)/,
      composers: [{ css: 'textarea', why: 'the one box of a conversation', confidence: 'D' }],
      submits: [],
      keys: ['enter'],
    },
    {
      surface: 'post',
      composers: [
        {
          css: '#blotter_statuspost_textarea',
          why: 'status on the activity page',
          confidence: 'D',
        },
      ],
      submits: [
        {
          css: '.blotter_status_submit_ctn .btn_green_white_innerfade',
          why: 'the green one, as under comments',
          confidence: 'C',
        },
      ],
      keys: [],
    },
    {
      surface: 'comment',
      composers: [
        {
          css: '.commentthread_entry_quotebox textarea',
          why: 'one entry box for profiles, screenshots, guides and discussions',
          confidence: 'B',
        },
        { css: 'textarea.commentthread_textarea', why: 'its class', confidence: 'B' },
        {
          css: 'textarea[id^="commentthread_"][id$="_textarea"]',
          why: 'its id, numbered by thread',
          confidence: 'B',
        },
      ],
      submits: [
        {
          css: '.commentthread_entry_submitlink [id^="commentthread_"][id$="_submit"]',
          why: 'its id; a span, an a or a button',
          confidence: 'B',
        },
        {
          css: '.commentthread_entry_submitlink .btn_green_white_innerfade',
          why: 'the green one: the grey one before it explains formatting',
          confidence: 'B',
        },
      ],
      keys: [],
    },
  ],
  ownHandle: [
    {
      css: '#global_actions > a.user_avatar',
      why: 'own picture in the head of the page',
      confidence: 'C',
      from: 'href',
      match: /^\/(?:id|profiles)\/([^/?#]+)/,
    },
  ],
  ownerPath: /^\/(?:id|profiles)\/([^/?]+)/,
  owner: [
    {
      css: '.creatorsBlock a[href*="/id/"], .creatorsBlock a[href*="/profiles/"]',
      why: 'who made the screenshot or guide',
      confidence: 'D',
      from: 'href',
      match: /^\/(?:id|profiles)\/([^/?#]+)/,
    },
  ],
  checkedOn: '2026-11-22',
};
