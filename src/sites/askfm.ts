import type { Site } from './site.ts';

export const askfm: Site = {
  id: 'askfm',
  name: 'Ask.fm',
  matches: ['https://ask.fm/*'],
  places: [
    {
      surface: 'post',
      path: /^\/account\//,
      composers: [
        {
          css: 'textarea[name="question[answer_text]"]',
          why: 'an answer, after the field for questions',
          confidence: 'D',
        },
      ],
      submits: [],
      keys: [],
    },
    {
      surface: 'question',
      composers: [
        {
          css: 'textarea[name="question[question_text]"]',
          why: 'field name in the form',
          confidence: 'C',
        },
        {
          css: 'form[action$="/questions/create"] textarea',
          why: 'by where the form goes',
          confidence: 'C',
        },
      ],
      submits: [
        {
          css: 'form[action$="/questions/create"] [type="submit"]',
          why: 'input or button',
          confidence: 'C',
        },
      ],
      keys: [],
    },
  ],
  ownHandle: [],
  ownerPath: /^\/(?!account(?:\/|$)|about(?:\/|$)|signup|login)([^/?#]+)/,
  owner: [],
  checkedOn: '2026-11-22',
};
