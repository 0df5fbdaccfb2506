/** TikTok: a Draft.js comment box whose "Post" is a div. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

function build(root: HTMLElement): Parts {
  const slot = make('div', { 'data-e2e': 'comment-input' });
  const button = make(
    'div',
    { 'data-e2e': 'comment-post', role: 'button', tabindex: '0', 'aria-disabled': 'false' },
    'Post',
  );
  const list = make('ul', { 'data-e2e': 'comment-list' });
  root.append(
    make('nav', {}, make('a', { href: '/@sam.at.home', 'data-e2e': 'nav-profile' }, 'Profile')),
    make('h1', {}, 'how i shade water'),
    make('a', { href: '/@juno.draws', 'data-e2e': 'browse-username' }, 'juno.draws'),
    list,
    make('div', { class: 'DivCommentContainer' }, make('div', {}, slot), button),
  );
  return { slot, button, list };
}

await start({
  editor: 'draft-js',
  keys: keysOf(optionsOf(location.search), ['enter']),
  label: 'Add comment...',
  attributes: { role: 'textbox' },
  build,
});
