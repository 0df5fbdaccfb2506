import type { Site } from './site.ts';

export const tellonym: Site = {
  id: 'tellonym',
  name: 'Tellonym',
  matches: ['https://tellonym.me/*'],
  places: [
    {
      surface: 'question',
      path: /^\/(?!messages|inbox|settings|login|register)[^/?#]+/,
      composers: [
        { css: '#root form textarea', why: 'the only box of a profile', confidence: 'C' },
        { css: 'textarea', why: 'the same, wherever it stands', confidence: 'D' },
      ],
      submits: [{ css: '#root button[type="submit"]', why: 'the form’s button', confidence: 'C' }],
      keys: [],
    },
  ],
  ownHandle: [],
  ownerPath: /^\/(?!messages|inbox|settings|login|register)([^/?#]+)/,
  owner: [],
  checkedOn: '2026-11-22',
};
