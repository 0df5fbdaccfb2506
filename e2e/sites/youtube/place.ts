import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: 'youtube',
  name: 'YouTube',
  structure:
    'custom elements: a box that replaces its placeholder and goes with the comment, a button drawn anew, a second box with the same ids; live chat in a frame that keeps only what is in view',
  tries: [
    {
      surface: 'comment',
      address: 'https://www.youtube.com/watch?v=lake12',
      field: 'ytd-comment-simplebox-renderer :is(#simplebox-placeholder, #contenteditable-root)',
      post: 'ytd-comment-simplebox-renderer #submit-button button',
      clickIs: 'click',
      key: 'mod+enter',
      keyIs: 'key',
      editorNote: 'a plain contenteditable',
      own: { address: 'https://www.youtube.com/@sam_at_home/posts', handle: 'sam_at_home' },
    },
    {
      surface: 'chat',
      address: 'https://www.youtube.com/live_chat?is_popout=1&v=lake12',
      field: 'yt-live-chat-text-input-field-renderer div#input',
      post: '#send-button button',
      clickIs: 'click',
      key: 'enter',
      keyIs: 'key',
      editorNote: 'a plain contenteditable',
    },
  ],
};
