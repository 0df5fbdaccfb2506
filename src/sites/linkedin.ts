import type { Site } from './site.ts';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  places: [
    {
      surface: 'message',
      // No path: conversations also open over any page.
      composers: [
        { css: '.msg-form__contenteditable', why: 'by class, any language', confidence: 'B' },
      ],
      submits: [
        { css: '.msg-form__send-button', why: 'by class, any language', confidence: 'B' },
        { css: '.msg-form__send-btn', why: 'the round icon button', confidence: 'D' },
      ],
      // Enter sends where "Press Enter to send" is on.
      keys: ['enter', 'mod+enter'],
    },
    {
      surface: 'post',
      composers: [
        {
          css: '.share-box .ql-editor, .share-creation-state .ql-editor',
          why: 'Quill in the share box',
          confidence: 'B',
        },
        {
          css: '[role="dialog"] [role="textbox"][aria-label*="Text editor"]',
          why: 'English interface',
          confidence: 'B',
        },
      ],
      submits: [
        { css: '.share-actions__primary-action', why: 'by class, any language', confidence: 'B' },
      ],
      keys: [],
    },
    {
      surface: 'comment',
      composers: [
        {
          css: '[data-view-name="comment-box"] [contenteditable="true"]',
          why: 'TipTap under a view name',
          confidence: 'B',
        },
        {
          css: '.comments-comment-box .ql-editor',
          why: 'Quill, older layout',
          confidence: 'B',
        },
        {
          css: '.tiptap.ProseMirror[contenteditable="true"]',
          why: 'TipTap wherever else it stands',
          confidence: 'B',
        },
      ],
      submits: [
        {
          css: '[data-view-name="comment-post"], [data-view-name="comment-reply-post"]',
          why: 'view names, any language',
          confidence: 'B',
        },
        {
          css: '[class*="comments-comment-box__submit-button"]',
          why: 'by class, older layout',
          confidence: 'B',
        },
      ],
      keys: ['mod+enter'],
    },
  ],
  ownHandle: [
    {
      css: 'a.profile-card-profile-link[href*="/in/"], .profile-card a[href*="/in/"]',
      why: 'own card beside the feed',
      confidence: 'B',
      from: 'href',
      match: /^\/in\/([^/?]+)/,
    },
    {
      css: '#global-nav a[href*="/in/"]',
      why: 'own profile in the navigation',
      confidence: 'C',
      from: 'href',
      match: /^\/in\/([^/?]+)/,
    },
  ],
  post: '[data-urn], article, [role="article"]',
  ownerPath: /^\/(?:in|posts)\/([^/_?]+)/,
  owner: [
    {
      css: 'a[data-view-name="feed-actor-image"], .update-components-actor a',
      why: 'who wrote the post',
      confidence: 'C',
      from: 'href',
      match: /^\/in\/([^/?]+)/,
    },
  ],
  checkedOn: '2026-11-22',
};
