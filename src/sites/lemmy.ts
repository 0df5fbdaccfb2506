import type { Selector, Site } from './site.ts';

const submit: Selector = {
  css: 'form.markdown-textarea button[type="submit"]',
  why: 'the toolbar’s buttons say no type, this one does',
  confidence: 'A',
};

/** Any instance that serves lemmy-ui. */
export const lemmy: Site = {
  id: 'lemmy',
  name: 'Lemmy',
  matches: [],
  anywhere: [
    { css: '#app.lemmy-site', why: 'the element its web client is mounted in', confidence: 'A' },
  ],
  places: [
    {
      surface: 'message',
      path: /^\/create_private_message\//,
      composers: [
        { css: 'form textarea', why: 'the only form of this page', confidence: 'A' },
        { css: 'textarea', why: 'where the form is a plain div', confidence: 'C' },
      ],
      submits: [submit],
      keys: ['mod+enter'],
    },
    {
      surface: 'message',
      composers: [
        { css: '.private-message textarea', why: 'an answer in the inbox', confidence: 'C' },
      ],
      submits: [submit],
      keys: ['mod+enter'],
    },
    {
      surface: 'post',
      path: /^\/create_post/,
      composers: [
        { css: '.post-form textarea', why: 'title and body are both textareas', confidence: 'C' },
        { css: '#post-title', why: 'the title', confidence: 'C' },
        { css: '.markdown-textarea textarea', why: 'the body', confidence: 'A' },
      ],
      submits: [
        { css: '.post-form button[type="submit"]', why: 'the form’s own button', confidence: 'C' },
        submit,
      ],
      keys: ['mod+enter'],
    },
    {
      surface: 'reply',
      composers: [
        {
          css: 'li.comment .markdown-textarea textarea',
          why: 'the answer form stands in the comment it answers',
          confidence: 'A',
        },
      ],
      submits: [submit],
      keys: ['mod+enter'],
    },
    {
      surface: 'comment',
      composers: [
        { css: 'form.markdown-textarea textarea', why: 'every markdown box', confidence: 'A' },
        { css: '.comment-form textarea', why: 'the comment form around it', confidence: 'A' },
        { css: '.markdown-textarea textarea', why: 'where it is not a form', confidence: 'A' },
      ],
      submits: [submit],
      keys: ['mod+enter'],
    },
  ],
  never: [{ css: '.search-form', why: 'search page', confidence: 'D' }],
  ownHandle: [
    {
      css: '#navbar a[href^="/u/"]',
      why: 'own profile in the user menu',
      confidence: 'C',
      from: 'href',
      match: /^\/u\/([^/?#]+)/,
    },
    {
      css: 'nav a.dropdown-item[href^="/u/"]',
      why: 'the same, however the bar is called',
      confidence: 'C',
      from: 'href',
      match: /^\/u\/([^/?#]+)/,
    },
  ],
  post: 'li.comment',
  ownerPath: /^\/u\/([^/?]+)/,
  owner: [
    {
      css: '.post-listing a.person-listing',
      why: 'the post above the comments',
      confidence: 'B',
      from: 'href',
      match: /^\/u\/([^/?#]+)/,
    },
    {
      css: 'li.comment a.person-listing',
      why: 'the comment being answered',
      confidence: 'A',
      from: 'href',
      match: /^\/u\/([^/?#]+)/,
    },
  ],
  checkedOn: '2026-11-22',
};
