/** X: a reply box under a post. The toolbar is a sibling subtree of the editor, not around it. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const options = optionsOf(location.search);
const owner = location.pathname.split('/')[1] || 'juno_draws';

function build(root: HTMLElement): Parts {
  const slot = make('div', { 'data-testid': 'tweetTextarea_0RichTextInputContainer' });
  const button = make(
    'button',
    { type: 'button', role: 'button', 'data-testid': 'tweetButtonInline' },
    make('div', { dir: 'ltr' }, make('span', {}, make('span', {}, 'Reply'))),
  );
  const list = make('ul', { class: 'replies' });
  root.append(
    make(
      'header',
      { role: 'banner' },
      make(
        'nav',
        { role: 'navigation', 'aria-label': 'Primary' },
        make('a', { href: '/home', 'data-testid': 'AppTabBar_Home_Link' }, 'Home'),
        make(
          'a',
          {
            href: '/sam_at_home',
            'data-testid': 'AppTabBar_Profile_Link',
            'aria-label': 'Profile',
          },
          'Profile',
        ),
      ),
    ),
    make(
      'main',
      { role: 'main' },
      make(
        'div',
        { 'data-testid': 'primaryColumn' },
        make(
          'article',
          { 'data-testid': 'tweet', role: 'article' },
          make(
            'div',
            { 'data-testid': 'User-Name' },
            make('a', { href: `/${owner}`, role: 'link' }, owner, ` @${owner}`),
          ),
          make('div', { 'data-testid': 'tweetText', lang: 'en' }, 'new drawing, be honest'),
        ),
        make(
          'div',
          { 'data-testid': 'inline_reply_offscreen' },
          make('div', {}, make('div', {}, make('div', { 'data-viewportview': 'true' }, slot))),
          make(
            'div',
            {},
            make('div', { 'data-testid': 'toolBar', role: 'group' }, make('nav', {}), button),
          ),
        ),
        list,
      ),
    ),
  );
  return { slot, button, list };
}

await start({
  editor: 'draft-js',
  keys: keysOf(options, ['mod+enter']),
  label: 'Post text',
  attributes: { 'data-testid': 'tweetTextarea_0', role: 'textbox', 'aria-multiline': 'true' },
  build,
});
