/** Pages that are hard on an extension, one a case: `?case=<name>`. All of them send by themselves. */
import type { mounts } from '../mounts.ts';
import { compose, make, optionsOf, type Parts, type Post } from '../page.ts';

window.__posts = [];
window.__sends = 0;
const count = (post: Post | undefined) => {
  window.__sends += 1;
  if (post) window.__posts.push(post);
};

/** One card with a composer and its button. */
function card(id: string, button: HTMLElement = make('button', { type: 'button' }, 'Post')): Parts {
  const slot = make('div');
  const list = make('ul');
  document.body.append(make('section', { id, class: 'composer' }, slot, button, list));
  return { slot, button, list };
}

type Editor = keyof typeof mounts;
const plain = (
  parts: Parts,
  keys: ('enter' | 'mod+enter')[] = ['enter'],
  editor: Editor = 'plain',
) => compose({ editor, keys, label: 'Add a comment' }, parts, count);

/** A textarea that the page itself looks after, without any library. */
function bareBox(id: string, attributes: Record<string, string> = {}): HTMLTextAreaElement {
  const box = make('textarea', { 'aria-label': 'Add a comment', rows: '1', ...attributes });
  box.id = id;
  return box as HTMLTextAreaElement;
}

function sendFrom(box: HTMLTextAreaElement, how: Post['how'], empties = true): void {
  const text = box.value.trim();
  count(text === '' ? undefined : { text, how });
  if (empties) box.value = '';
}

const readBox = (box: HTMLTextAreaElement) => ({ read: () => box.value, empty: () => {} });

const cases: Record<string, () => Promise<void> | void> = {
  /**
   * Enter picks from an open list, and sends only once the list is shut. A list of people says which
   * of them is picked; a list of emoji says only that the box has opened something.
   */
  async menu() {
    const isEmoji = optionsOf(location.search).get('list') === 'emoji';
    const parts = card('one');
    if (isEmoji) parts.slot.setAttribute('role', 'combobox');
    window.__composer = await plain(parts, []);
    const field = parts.slot.querySelector<HTMLElement>('[contenteditable]');
    const menu = make('ul', { id: 'picks', role: 'listbox' });
    menu.append(make('li', { id: 'first', role: 'option', 'aria-selected': 'true' }, 'juno'));
    const says: readonly (readonly [Element | null, string, string])[] = isEmoji
      ? [[parts.slot, 'aria-expanded', 'true']]
      : [
          [field, 'aria-controls', 'picks'],
          [field, 'aria-activedescendant', 'first'],
        ];
    field?.addEventListener('input', () => {
      if (!field.innerText.endsWith(isEmoji ? ':' : '@')) return;
      document.body.append(menu);
      for (const [element, name, value] of says) element?.setAttribute(name, value);
    });
    field?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      if (menu.isConnected) {
        menu.remove();
        for (const [element, name] of says) element?.removeAttribute(name);
        return;
      }
      const text = field.innerText.trim();
      count(text === '' ? undefined : { text, how: 'key' });
      field.textContent = '';
    });
  },

  /** Words elsewhere on the page, for dragging into the box. */
  async drop() {
    const words = make('span', { id: 'words' }, optionsOf(location.search).get('draft') ?? '');
    const other = make('span', { id: 'other' }, optionsOf(location.search).get('other') ?? '');
    document.body.append(make('p', {}, words), make('p', {}, other));
    window.__composer = await plain(card('one'), ['enter'], 'textarea');
  },

  /** The site puts back a draft from last time; nobody types a key. */
  restored() {
    const box = bareBox('box');
    const options = optionsOf(location.search);
    const before = 'a quiet day by the lake. '.repeat(Number(options.get('before') ?? 0));
    box.value = before + (options.get('draft') ?? '');
    const button = make('button', { type: 'button' }, 'Post');
    button.addEventListener('click', () => sendFrom(box, 'click'));
    document.body.append(make('div', { class: 'composer' }, box, button));
    window.__composer = readBox(box);
  },

  async two() {
    await plain(card('other'));
    window.__composer = await plain(card('one'));
  },

  async fifty() {
    for (let at = 0; at < 50; at += 1) {
      const composer = await plain(card(at === 36 ? 'one' : `n${at}`), ['enter'], 'textarea');
      if (at === 36) window.__composer = composer;
    }
  },

  /** A button that is drawn anew while the dialog is up: not the same node afterwards. */
  redrawn() {
    const box = bareBox('box');
    const holder = make('div');
    const draw = () => {
      const button = make('button', { type: 'button', class: 'post' }, 'Post');
      button.addEventListener('click', () => sendFrom(box, 'click'));
      holder.replaceChildren(button);
    };
    draw();
    // Whatever opens over the page makes this one draw itself again.
    new MutationObserver(draw).observe(document.documentElement, { childList: true });
    document.body.append(make('div', { class: 'composer' }, box, holder));
    window.__composer = readBox(box);
  },

  /**
   * A button drawn anew again and again, even while it is pressed. No click comes of such a press in
   * every browser, so the page listens for the finger let go, around the button.
   */
  swapped() {
    const box = bareBox('box');
    const holder = make('div');
    holder.addEventListener('pointerup', () => sendFrom(box, 'click'));
    window.__redraw = () =>
      holder.replaceChildren(make('button', { type: 'button', class: 'post' }, 'Post'));
    window.__redraw();
    document.body.append(make('div', { class: 'composer' }, box, holder));
    window.__composer = readBox(box);
  },

  /** Answers to the finger, and takes the touch for itself, so that no click comes of it. */
  fingers() {
    const box = bareBox('box');
    const post = make('button', { type: 'button' }, 'Post');
    post.addEventListener('touchend', (event) => {
      event.preventDefault();
      sendFrom(box, 'click');
    });
    document.body.append(make('div', { class: 'composer' }, box, post));
    window.__composer = readBox(box);
  },

  /** Voice control: a press that wakes it, and then a script's press for the person. */
  voice() {
    const box = bareBox('box');
    const post = make('button', { type: 'button', id: 'post' }, 'Post');
    post.addEventListener('click', () => sendFrom(box, 'click'));
    const speak = make('button', { type: 'button', id: 'speak', 'aria-label': 'Microphone' });
    speak.addEventListener('click', () => post.click());
    document.body.append(make('div', { class: 'composer' }, box, post), make('div', {}, speak));
    window.__composer = readBox(box);
  },

  /** The page listens on the window too, first of all its listeners, and sends from there. */
  greedy() {
    const box = bareBox('box');
    const button = make('button', { type: 'button' }, 'Post');
    const heard = (event: Event) => {
      if (event.composedPath().includes(button)) sendFrom(box, 'click');
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === box) {
        event.preventDefault();
        sendFrom(box, 'key');
      }
    };
    window.addEventListener('click', heard, true);
    window.addEventListener('keydown', key, true);
    document.body.append(make('div', { class: 'composer' }, box, button));
    window.__composer = readBox(box);
  },

  /** Nothing bubbles past the editor, and the button swallows all but what it wants. */
  async silent() {
    const parts = card('one');
    window.__composer = await plain(parts);
    for (const type of [
      'keydown',
      'keyup',
      'input',
      'pointerdown',
      'mousedown',
      'click',
      'focusin',
    ]) {
      parts.slot.addEventListener(type, (event) => event.stopPropagation());
      parts.button?.addEventListener(type, (event) => event.stopPropagation());
    }
  },

  /** Believes real presses only. */
  distrust() {
    const box = bareBox('box');
    const button = make('button', { type: 'button' }, 'Post');
    button.addEventListener('click', (event) => {
      if (event.isTrusted) sendFrom(box, 'click');
    });
    document.body.append(make('div', { class: 'composer' }, box, button));
    window.__composer = readBox(box);
  },

  /** Posts at every press, and leaves its box as it is: a second press would be a second post. */
  eager() {
    const box = bareBox('box');
    const button = make('button', { type: 'button' }, 'Post');
    button.addEventListener('click', () => sendFrom(box, 'click', false));
    document.body.append(make('div', { class: 'composer' }, box, button));
    window.__composer = readBox(box);
  },

  /** The page answers a key by submitting its own form, or by pressing its own button. */
  answers() {
    const how = optionsOf(location.search).get('how');
    const when = optionsOf(location.search).get('when');
    const box = bareBox('box', { rows: '9' });
    const button = make('button', { type: how === 'click' ? 'button' : 'submit' }, 'Post');
    const form = make('form', { action: '/comments' }, box, button) as HTMLFormElement;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sendFrom(box, 'submit');
    });
    button.addEventListener('click', () => {
      if (how === 'click') sendFrom(box, 'click');
    });
    const answer = () => {
      if (how === 'click') button.click();
      else if (how === 'synthetic') form.dispatchEvent(new Event('submit', { cancelable: true }));
      else form.requestSubmit();
    };
    const isSend = (event: KeyboardEvent) => event.key === 'Enter' && !event.shiftKey;
    box.addEventListener('keydown', (event) => {
      if (!isSend(event)) return;
      event.preventDefault();
      if (when === 'later') setTimeout(answer, 60);
      else if (when === null) answer();
    });
    box.addEventListener('keyup', (event) => {
      if (when === 'keyup' && isSend(event)) answer();
    });
    document.body.append(form);
    window.__composer = readBox(box);
  },

  /** A post of a title and a body, as forums have it. */
  titled() {
    const title = make('input', { id: 'title', name: 'title', 'aria-label': 'Title' });
    const body = bareBox('body');
    const form = make('form', { method: 'post' }, title, body, make('button', {}, 'Post'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      count({ text: `${(title as HTMLInputElement).value}\n${body.value}`, how: 'submit' });
      (title as HTMLInputElement).value = '';
      body.value = '';
    });
    document.body.append(form);
    window.__composer = readBox(body);
  },

  /** One page that becomes another without loading: the composer is made anew each time. */
  async spa() {
    const show = async () => {
      document.body.replaceChildren();
      window.__composer = await plain(card('one'));
    };
    await show();
    const next = make('a', { href: '/next', id: 'next' }, 'Next');
    document.documentElement.append(next);
    next.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState({}, '', `/next?${location.search.slice(1)}`);
      void show();
    });
  },

  /** A composer in a pop-up of the browser's own kind; the site throws it away when that closes. */
  async popover() {
    const parts = card('one');
    const popup = make('div', { popover: 'auto' }, document.getElementById('one') ?? '');
    popup.addEventListener('toggle', () => {
      if (!popup.matches(':popover-open')) popup.remove();
    });
    document.body.append(popup);
    popup.showPopover();
    window.__composer = await plain(parts, ['enter'], 'textarea');
  },

  async rtl() {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    window.__composer = await plain(card('one', make('button', { type: 'button' }, 'نشر')));
  },

  /** The box comes late, and the page is busy when it is pressed. */
  async slow() {
    await new Promise((go) => setTimeout(go, 300));
    const parts = card('one');
    window.__composer = await plain(parts);
    document.addEventListener('input', () => {
      const until = performance.now() + 20;
      while (performance.now() < until);
    });
  },
};

const name = optionsOf(location.search).get('case') ?? '';
const run = cases[name];
if (!run) throw new Error(`no case called ${name}`);
await run();
document.documentElement.dataset.ready = 'true';
