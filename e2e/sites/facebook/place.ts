import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'facebook',
  name: 'Facebook',
  structure:
    'a button there only while focused, a dialog in a portal, a conversation over any page',
  tries: [
    {
      surface: 'comment',
      address: 'https://www.facebook.com/juno.draws/posts/1001',
      field: '[role="article"] [data-lexical-editor="true"]',
      post: '#focused-state-composer-submit [role="button"]',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'Lexical',
      own: { address: 'https://www.facebook.com/sam.at.home/posts/1002', handle: 'sam.at.home' },
    },
    {
      surface: 'post',
      address: 'https://www.facebook.com/',
      field: '[role="dialog"] [data-lexical-editor="true"]',
      post: '[role="dialog"] [aria-label="Post"]',
      clickIs: 'click',
      editorNote: 'Lexical',
    },
    {
      surface: 'message',
      address: 'https://www.facebook.com/messages/t/1001/',
      field: '[role="main"] [data-lexical-editor="true"]',
      post: '[aria-label="Press Enter to send"]',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'Lexical',
    },
  ],
};
