import type { Site } from './site.ts';

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  places: [
    {
      surface: 'message',
      path: /^\/(messages|i\/chat)(\/|$|\?)/,
      composers: [
        {
          css: 'textarea[data-testid="dm-composer-textarea"]',
          why: 'new chat, a plain textarea',
          confidence: 'B',
        },
        {
          css: 'form[data-testid="dm-composer-form"] textarea',
          why: 'the same by its form',
          confidence: 'B',
        },
        {
          css: '[data-testid="dmComposerTextInput"]',
          why: 'older chat, Draft.js',
          confidence: 'B',
        },
      ],
      submits: [
        {
          css: '[data-testid="dm-composer-send-button"]',
          why: 'there only while the box holds text',
          confidence: 'B',
        },
        { css: '[data-testid="dmComposerSendButton"]', why: 'older chat', confidence: 'B' },
      ],
      keys: ['enter', 'mod+enter'],
    },
    {
      surface: 'reply',
      path: /^\/[^/]+\/status\/\d+/,
      composers: [
        {
          css: '[data-testid^="tweetTextarea_"]',
          why: 'test id, numbered in a thread; Draft.js or a textarea',
          confidence: 'B',
        },
      ],
      submits: [
        {
          css: '[data-testid="tweetButtonInline"]',
          why: 'the button under an inline reply',
          confidence: 'B',
        },
        {
          css: '[data-testid="tweetButton"]',
          why: 'the button of the reply dialog',
          confidence: 'B',
        },
      ],
      keys: ['mod+enter'],
    },
    {
      surface: 'post',
      composers: [
        {
          css: '[data-testid^="tweetTextarea_"]',
          why: 'test id, numbered in a thread; Draft.js or a textarea',
          confidence: 'B',
        },
      ],
      submits: [
        { css: '[data-testid="tweetButtonInline"]', why: 'home timeline', confidence: 'B' },
        { css: '[data-testid="tweetButton"]', why: 'the compose dialog', confidence: 'B' },
      ],
      keys: ['mod+enter'],
    },
  ],
  never: [{ css: '[data-testid="SearchBox_Search_Input"]', why: 'search', confidence: 'B' }],
  ownHandle: [
    {
      css: 'a[data-testid="AppTabBar_Profile_Link"]',
      why: 'own profile in the navigation',
      confidence: 'B',
      from: 'href',
      match: /^\/([A-Za-z0-9_]{1,15})\/?$/,
    },
    {
      css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      why: 'account switcher',
      confidence: 'B',
      from: { attribute: 'data-testid' },
      match: /^UserAvatar-Container-(.+)$/,
    },
  ],
  ownerPath: /^\/([A-Za-z0-9_]{1,15})\/status\/\d+/,
  owner: [
    {
      css: 'article[data-testid="tweet"] [data-testid="User-Name"] a[href^="/"]',
      why: 'author of the first post in view',
      confidence: 'B',
      from: 'href',
      match: /^\/([A-Za-z0-9_]{1,15})\/?$/,
    },
  ],
  checkedOn: '2026-11-22',
};
