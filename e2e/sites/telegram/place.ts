import type { SitePlace } from '../site-place.ts';

const message = {
  surface: 'message',
  clickIs: 'click',
  key: 'enter',
  keyIs: 'key',
  editorNote: "a plain contenteditable in place of the site's own",
} as const;

export const place: SitePlace = {
  id: 'telegram',
  name: 'Telegram',
  structure: 'version A, and version K with its hidden copy of the box',
  tries: [
    {
      ...message,
      address: 'https://web.telegram.org/a/',
      field: '#editable-message-text',
      post: 'button.send',
    },
    {
      ...message,
      address: 'https://web.telegram.org/k/',
      field: '.input-message-input.scrollable',
      post: '.btn-send',
    },
  ],
};
