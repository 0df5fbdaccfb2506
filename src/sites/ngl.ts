import type { Site } from './site.ts';

export const ngl: Site = {
  id: 'ngl',
  name: 'NGL',
  matches: ['https://ngl.link/*'],
  places: [
    {
      surface: 'question',
      composers: [
        {
          css: 'textarea[name="question"]',
          why: 'named like the field its API takes',
          confidence: 'C',
        },
        { css: 'textarea#question', why: 'the same name as an id', confidence: 'D' },
        { css: 'form textarea', why: 'the only box of the page', confidence: 'C' },
      ],
      submits: [
        { css: 'form button[type="submit"]', why: 'the only button of the form', confidence: 'D' },
      ],
      keys: [],
    },
  ],
  // The sender is nobody to the site: there is nothing to read.
  ownHandle: [],
  ownerPath: /^\/([^/?#]+)/,
  owner: [
    {
      css: 'form .username',
      why: 'name over the box',
      confidence: 'C',
      from: 'text',
      match: /^@?(\S+)/,
    },
  ],
  checkedOn: '2026-11-22',
};
