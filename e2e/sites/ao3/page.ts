/**
 * AO3: the site's own comment form, an answer's opening inside the comment it answers
 * (/comments/<id>). With ?guest the form asks for a name and an address before the comment.
 */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const options = optionsOf(location.search);
const [, room, id = '1'] = location.pathname.split('/');
const answers = room === 'comments';
const other = id === '2002' ? 'sam_at_home' : 'juno_draws';

function field(of: 'name' | 'email'): HTMLElement {
  return make(
    'dd',
    {},
    make('input', { type: 'text', id: `comment_${of}_for_${id}`, name: `comment[${of}]` }),
  );
}

function byline(level: 'h3' | 'h4', name: string): HTMLElement {
  const link = make('a', { rel: 'author', href: `/users/${name}/pseuds/${name}` }, name);
  return make(level, { class: 'byline heading' }, link);
}

function build(root: HTMLElement): Parts {
  const slot = make('p');
  const button = make('input', {
    type: 'submit',
    name: 'commit',
    value: 'Comment',
    id: `comment_submit_for_${id}`,
    'data-disable-with': 'Please wait...',
  });
  const who = options.has('guest')
    ? make('dl', {}, field('name'), field('email'))
    : make('h4', { class: 'heading' }, 'Comment as ', make('span', { class: 'byline' }, 'sam'));
  const form = make(
    'form',
    {
      id: `comment_for_${id}`,
      class: 'new_comment',
      action: `/${room}/${id}/comments`,
      method: 'post',
    },
    make(
      'fieldset',
      {},
      make('legend', {}, 'Post Comment'),
      who,
      slot,
      make('p', { class: 'character_counter' }, '10000'),
      make('p', { class: 'submit actions' }, button),
    ),
  );
  const box = make('div', { class: 'post comment', id: `comment_form_for_${id}` }, form);
  const list = make('ol', { class: 'thread' });
  root.append(
    make(
      'header',
      { id: 'header' },
      make('nav', { id: 'greeting' }, make('a', { href: '/users/sam_at_home' }, 'Hi, sam!')),
      make(
        'form',
        { id: 'search', class: 'search', role: 'search', action: '/works/search' },
        make('input', { type: 'text', id: 'site_search', name: 'work_search[query]' }),
      ),
    ),
    make(
      'main',
      { id: 'main' },
      make('div', { id: 'workskin' }, byline('h3', answers ? 'mika_writes' : other)),
      ...(answers ? [] : [box]),
      make(
        'ol',
        { class: 'thread' },
        make(
          'li',
          { class: 'comment group', id: 'comment_1', role: 'article' },
          byline('h4', answers ? other : 'mika_writes'),
          make('blockquote', { class: 'userstuff' }, 'the lake again!'),
          ...(answers ? [box] : []),
        ),
      ),
      list,
    ),
  );
  return { slot, button, form: form as HTMLFormElement, list };
}

await start({
  editor: 'textarea',
  keys: keysOf(options, []),
  label: 'Enter Comment',
  attributes: {
    id: `comment_content_for_${id}`,
    name: 'comment[comment_content]',
    class: 'comment_form observe_textlength',
  },
  build,
});
