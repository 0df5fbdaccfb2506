import type { Selector, Site } from './site.ts';

const submit: Selector = {
  css: 'input[type="submit"][id^="comment_submit_for_"]',
  why: 'id in the site’s own template; its word changes with what it does',
  confidence: 'A',
};

export const ao3: Site = {
  id: 'ao3',
  name: 'AO3',
  matches: ['https://archiveofourown.org/*'],
  places: [
    {
      surface: 'reply',
      composers: [
        {
          css: 'li.comment textarea[id^="comment_content_for_"]',
          why: 'the answer form opens in the comment it answers',
          confidence: 'C',
        },
      ],
      submits: [submit],
      keys: [],
    },
    {
      surface: 'comment',
      composers: [
        {
          css: 'form[id^="comment_for_"] textarea[id^="comment_content_for_"]',
          why: 'id in the site’s own template',
          confidence: 'A',
        },
        {
          css: 'textarea[name="comment[comment_content]"]',
          why: 'field name in the same template',
          confidence: 'A',
        },
      ],
      submits: [submit],
      keys: [],
    },
  ],
  never: [
    {
      css: '[id^="comment_name_for_"], [id^="comment_email_for_"]',
      why: 'a guest’s name and address',
      confidence: 'A',
    },
    { css: '#search', why: 'search in the head of every page', confidence: 'B' },
  ],
  ownHandle: [
    {
      css: '#greeting a[href^="/users/"]',
      why: 'the greeting, which is a link whatever it says',
      confidence: 'A',
      from: 'href',
      match: /^\/users\/([^/?#]+)/,
    },
  ],
  post: 'li.comment',
  ownerPath: /^\/users\/([^/?]+)/,
  owner: [
    {
      css: 'h3.byline a[rel="author"]',
      why: 'name under the title of the work',
      confidence: 'D',
      from: 'href',
      match: /^\/users\/([^/?#]+)/,
    },
    {
      css: 'li.comment .byline a[href^="/users/"]',
      why: 'the comment being answered',
      confidence: 'C',
      from: 'href',
      match: /^\/users\/([^/?#]+)/,
    },
  ],
  checkedOn: '2026-11-22',
};
