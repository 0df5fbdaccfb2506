import type { Site } from './site.ts';

/** Any instance, and forks that keep its web client. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*'],
  anywhere: [
    { css: '#mastodon', why: 'the element its web client is mounted in', confidence: 'A' },
    {
      css: 'script#initial-state[type="application/json"]',
      why: 'state for the client, served with every page of it',
      confidence: 'A',
    },
  ],
  places: [
    {
      surface: 'message',
      // The same box, once it is only for the people mentioned: told by the icon, not by a word.
      composers: [
        {
          css: 'form.compose-form:has(.dropdown-button .icon-at) textarea',
          why: 'visibility "direct" on its own button',
          confidence: 'A',
        },
        {
          css: 'form.compose-form:has(.privacy-dropdown__value .fa-at) textarea',
          why: 'the same before version 4.3',
          confidence: 'C',
        },
      ],
      submits: [
        {
          css: 'form.compose-form button[type="submit"]',
          why: 'the one submit button of the form',
          confidence: 'A',
        },
      ],
      keys: ['mod+enter'],
    },
    {
      surface: 'reply',
      composers: [
        {
          css: 'form.compose-form:has(.reply-indicator) textarea.autosuggest-textarea__textarea',
          why: 'the post being answered is quoted above the box',
          confidence: 'A',
        },
      ],
      submits: [
        {
          css: 'form.compose-form button[type="submit"]',
          why: 'the one submit button of the form',
          confidence: 'A',
        },
      ],
      keys: ['mod+enter'],
    },
    {
      surface: 'post',
      composers: [
        {
          css: 'form.compose-form textarea.autosuggest-textarea__textarea',
          why: 'in a column, on /publish and in a dialog alike',
          confidence: 'A',
        },
        {
          css: 'textarea.autosuggest-textarea__textarea',
          why: 'clients that dress the form otherwise',
          confidence: 'B',
        },
        {
          css: 'form.compose-form input.spoiler-input__input',
          why: 'the content warning is read by everyone first',
          confidence: 'A',
        },
      ],
      submits: [
        {
          css: 'form.compose-form button[type="submit"]',
          why: 'the one submit button of the form',
          confidence: 'A',
        },
        {
          css: '.compose-form__publish-button-wrapper button',
          why: 'before version 4.3',
          confidence: 'A',
        },
      ],
      keys: ['mod+enter'],
    },
  ],
  never: [{ css: '.search__input', why: 'search', confidence: 'B' }],
  ownHandle: [
    {
      css: '.navigation-bar a[href*="/@"]',
      why: 'own account above the compose box',
      confidence: 'D',
      from: 'href',
      match: /^\/@([^/?#]+)/,
    },
  ],
  post: 'form.compose-form',
  ownerPath: /^\/@([^/?]+)/,
  owner: [
    {
      css: '.reply-indicator .display-name__account',
      why: 'who is being answered, with the server of a stranger',
      confidence: 'A',
      from: 'text',
      match: /^@(\S+)$/,
    },
    {
      css: '.reply-indicator a.detailed-status__display-name',
      why: 'the same, by its link',
      confidence: 'A',
      from: 'href',
      match: /^\/@([^/?#]+)/,
    },
  ],
  checkedOn: '2026-11-22',
};
