/** Any site: a short article, its comments, and a composer of the kind the address asks for. */
import { type EditorName, mounts } from '../mounts.ts';
import { keysOf, make, optionsOf, type Parts, start } from '../page.ts';

const options = optionsOf(location.search);
const editor = options.get('editor') ?? 'textarea';
const isForm = (options.get('door') ?? (editor === 'form-input' ? 'form' : 'button')) === 'form';

function isEditor(name: string): name is EditorName {
  return name in mounts;
}

function build(root: HTMLElement): Parts {
  const slot = make('div', { class: 'composer-input' });
  const list = make(
    'ul',
    { class: 'comments' },
    make('li', {}, 'The second picture is my favourite.'),
  );
  const button = make('button', { type: isForm ? 'submit' : 'button' }, 'Post');
  root.append(
    make('h1', {}, 'Three days by the lake'),
    make('p', {}, 'We walked until the path ended, and then a little further.'),
    make('h2', {}, 'Comments'),
    list,
  );
  if (isForm) {
    const form = make('form', { class: 'composer', action: '/comments' }, slot, button);
    root.append(form);
    return { slot, button, form: form as HTMLFormElement, list };
  }
  const shadow = options.get('root');
  if (shadow === 'open' || shadow === 'closed') {
    const host = make('div', { class: 'comment-box' });
    root.append(host);
    host.attachShadow({ mode: shadow }).append(make('div', { class: 'composer' }, slot, button));
    window.__centreOfPost = () => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    return { slot, button, list };
  }
  // Many sites keep the button in a toolbar beside the editor's box, not around it.
  root.append(make('div', { class: 'composer' }, slot, make('div', { class: 'toolbar' }, button)));
  return { slot, button, list };
}

if (!isEditor(editor)) throw new Error(`no editor called ${editor}`);
await start({ editor, keys: keysOf(options, ['enter']), label: 'Add a comment', build });
