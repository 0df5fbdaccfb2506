import type { Selector, Site } from './site.ts';

const submit: Selector = {
  css: '[data-cy-open-post-form-submit]',
  why: 'test mark; classes are hashed and the word is translated',
  confidence: 'A',
};

/** Any instance, and forks that keep its web client. */
export const misskey: Site = {
  id: 'misskey',
  name: 'Misskey',
  matches: [],
  anywhere: [
    {
      css: 'meta[name="application-name"][content="Misskey"]',
      why: 'served with every page, whatever the instance is called',
      confidence: 'A',
    },
    { css: '#misskey_app', why: 'where the client is mounted, forks too', confidence: 'B' },
  ],
  places: [
    {
      surface: 'message',
      path: /^\/(chat|my\/messaging)(\/|$|\?)/,
      composers: [{ css: 'textarea', why: 'the one box of a conversation', confidence: 'D' }],
      submits: [],
      keys: ['mod+enter'],
    },
    {
      surface: 'message',
      composers: [
        {
          css: ':has(> header .ti-mail) textarea[data-cy-post-form-text]',
          why: 'visibility "specified", told by its icon',
          confidence: 'A',
        },
      ],
      submits: [submit],
      keys: ['mod+enter'],
    },
    {
      surface: 'reply',
      composers: [
        {
          css: ':has(> header .ti-arrow-back-up) textarea[data-cy-post-form-text]',
          why: 'the button’s icon says reply in every language',
          confidence: 'A',
        },
      ],
      submits: [submit],
      keys: ['mod+enter'],
    },
    {
      surface: 'post',
      composers: [
        { css: 'textarea[data-cy-post-form-text]', why: 'test mark', confidence: 'A' },
        {
          css: ':has(> header [data-cy-open-post-form-submit]) textarea',
          why: 'the box under the button, should its own mark go',
          confidence: 'A',
        },
      ],
      submits: [
        submit,
        {
          css: 'header button:has(.ti-send, .ti-arrow-back-up, .ti-quote)',
          why: 'the icon after its word',
          confidence: 'A',
        },
      ],
      keys: ['mod+enter'],
    },
  ],
  ownHandle: [],
  post: ':has(> header [data-cy-open-post-form-submit])',
  ownerPath: /^\/@([^/?]+)/,
  owner: [
    {
      css: ':has(> header [data-cy-open-post-form-submit]) a[href^="/@"]',
      why: 'the note being answered is drawn inside the form',
      confidence: 'A',
      from: 'href',
      match: /^\/@([^/?#]+)/,
    },
  ],
  checkedOn: '2026-11-22',
};
