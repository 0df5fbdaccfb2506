import type { Site } from './site.ts';

/** Its first home, and any other that runs the same software. */
export const retrospring: Site = {
  id: 'retrospring',
  name: 'Retrospring',
  matches: ['https://retrospring.net/*'],
  anywhere: [
    { css: 'textarea[name="qb-question"]', why: 'the box of a profile', confidence: 'A' },
    { css: '.answerbox[data-q-id]', why: 'an answer', confidence: 'A' },
    { css: 'textarea[name="ib-answer"]', why: 'a question in the inbox', confidence: 'C' },
  ],
  places: [
    {
      surface: 'question',
      composers: [
        {
          css: '#question-box textarea[name="qb-question"]',
          why: 'the box of a profile, no form around it',
          confidence: 'A',
        },
        { css: 'textarea[name="qb-question"]', why: 'the same by its name', confidence: 'A' },
      ],
      submits: [
        { css: 'button[name="qb-ask"]', why: 'what its script listens to', confidence: 'A' },
      ],
      keys: ['mod+enter'],
    },
    {
      surface: 'post',
      composers: [
        {
          css: 'textarea[name="qb-all-question"]',
          why: 'a question to everyone who follows',
          confidence: 'C',
        },
        { css: 'textarea[name="ib-answer"]', why: 'an answer, published', confidence: 'C' },
      ],
      submits: [
        { css: 'button[name="qb-all-ask"]', why: 'asks all', confidence: 'C' },
        { css: 'button[name="ib-answer"]', why: 'answers', confidence: 'C' },
      ],
      keys: ['mod+enter'],
    },
    {
      surface: 'comment',
      composers: [
        {
          css: '[name="ab-comment-new"]',
          why: 'under an answer; Enter is all it has',
          confidence: 'A',
        },
      ],
      submits: [],
      keys: ['enter'],
    },
  ],
  ownHandle: [
    {
      css: 'nav .dropdown-header',
      why: 'own name over the user menu',
      confidence: 'A',
      from: 'text',
      match: /^@?([A-Za-z0-9_]+)$/,
    },
    {
      css: 'nav a.dropdown-item[href^="/@"]',
      why: 'own profile in the user menu',
      confidence: 'C',
      from: 'href',
      match: /^\/@([^/?#]+)/,
    },
  ],
  post: '.answerbox',
  ownerPath: /^\/@([^/?]+)/,
  owner: [
    {
      css: '.answerbox .answerbox__answer-user a[href^="/@"]',
      why: 'who answered',
      confidence: 'A',
      from: 'href',
      match: /^\/@([^/?#]+)/,
    },
  ],
  checkedOn: '2026-11-22',
};
