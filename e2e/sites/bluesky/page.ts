/** Bluesky: the composer is a dialog in a portal beside the page, its "Post" in the dialog's header. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'composer-text' });
  const button = make(
    'button',
    {
      type: 'button',
      role: 'button',
      'data-testid': 'composerPublishBtn',
      'aria-label': 'Publish reply',
    },
    make('div', { dir: 'auto' }, 'Reply'),
  );
  const list = make('ul', {});
  root.append(
    make(
      'nav',
      { role: 'navigation' },
      make('a', { href: '/profile/sam.example', 'aria-label': 'Profile' }, 'Profile'),
    ),
    make('main', { role: 'main' }, make('p', {}, 'the lake was quiet today'), list),
  );
  document.body.append(
    make(
      'div',
      { role: 'dialog', 'aria-modal': 'true' },
      make(
        'div',
        { 'data-testid': 'composer' },
        make('div', {}, make('button', { type: 'button' }, 'Cancel'), button),
        slot,
      ),
    ),
  );
  return { slot, button, list };
}

await start({
  editor: 'tiptap',
  keys: keysOf(optionsOf(location.search), ['mod+enter']),
  label: 'Rich-Text Editor',
  build,
});
