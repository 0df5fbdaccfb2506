/** One composer of the tables beside this file, alive: it counts what it sends, and empties itself. */
import type { Composer, How } from '../composer.ts';
import { mounts } from '../mounts.ts';
import { make, optionsOf } from '../page.ts';
import '../page.css';
import { clients } from './all.ts';
import type { Client } from './client.ts';

const options = optionsOf(location.search);
const kind = options.get('kind') ?? '';
const client = clients[kind]?.find(({ id }) => id === options.get('client'));
if (!client) throw new Error('no such client');

window.__posts = [];
window.__sends = 0;

/** The composer's own document: another one where it is drawn in a frame. */
function draw({ html, frame }: Client): Document {
  const root = make('main', { id: 'around' });
  document.body.append(root);
  if (frame !== 'whole') {
    (root as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(html);
    return document;
  }
  const inner = make('iframe', { title: 'Comments', width: '700', height: '400' });
  root.append(inner);
  const inside = (inner as HTMLIFrameElement).contentDocument;
  if (!inside) throw new Error('no document in the frame');
  inside.body.innerHTML = html;
  return inside;
}

function fieldComposer(field: HTMLElement): Composer {
  const box = field as HTMLTextAreaElement;
  const isField = 'value' in field;
  return {
    read: () => (isField ? box.value : field.innerText),
    empty: () => {
      if (isField) box.value = '';
      else field.textContent = '';
    },
  };
}

/** What older editors are: a page in a frame, all of it editable. */
function editableFrame(): HTMLElement {
  const inside = document.querySelector('iframe')?.contentDocument;
  if (!inside) throw new Error('no frame to write in');
  inside.body.contentEditable = 'true';
  return inside.body;
}

async function live(one: Client): Promise<void> {
  const { editor, keys = [], on = 'keydown', keyDoes = 'sends', press = 'click', frame } = one;
  const doc = draw(one);
  const button = doc.querySelector<HTMLElement>('[data-send]');
  const form = (button ?? doc.querySelector('[data-box]'))?.closest('form');
  const shows = [...doc.querySelectorAll<HTMLButtonElement>('[data-word]')];
  let composer: Composer;

  const showWords = () => {
    const isEmpty = composer.read().trim() === '';
    for (const each of shows) {
      each.hidden = isEmpty;
      if ('disabled' in each) each.disabled = isEmpty;
    }
  };
  const send = (how: How) => {
    window.__sends += 1;
    const text = composer.read().trim();
    if (text === '') return;
    window.__posts.push({ text, how });
    composer.empty();
    showWords();
  };
  const keyed = () => {
    if (keyDoes === 'clicks') button?.click();
    else if (keyDoes === 'submits') {
      form?.dispatchEvent(new Event('submit', { cancelable: true }));
    } else send('key');
  };
  const isSendKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return false;
    return keys.includes(event.ctrlKey || event.metaKey ? 'mod+enter' : 'enter');
  };

  if (editor) {
    const slot = doc.querySelector<HTMLElement>('[data-slot]');
    if (!slot) throw new Error(`${one.id} has no slot`);
    const { mount } = await mounts[editor]();
    const attributes = { 'data-box': '' };
    composer = await mount({ where: slot, keys, label: '', send: keyed, attributes });
  } else {
    const box = doc.querySelector<HTMLElement>('[data-box]') ?? editableFrame();
    composer = fieldComposer(box);
    box.addEventListener(on, (event) => {
      if (!isSendKey(event as KeyboardEvent)) return;
      event.preventDefault();
      keyed();
    });
  }
  const around = frame === 'whole' ? doc : document;
  around.addEventListener('input', showWords);
  const submits = form && button?.matches('[type="submit"], button:not([type])');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const submitter = (event as Partial<SubmitEvent>).submitter ?? button;
    if (submits && submitter === button) send('submit');
  });
  if (button && !submits) {
    button.addEventListener(press, (event) => {
      event.preventDefault();
      send('click');
    });
  }
  showWords();
  window.__composer = { read: () => composer.read(), empty: () => {} };
  document.documentElement.dataset.ready = 'true';
}

await live(client);
