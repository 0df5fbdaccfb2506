/**
 * A page with one composer: counts what is sent, shows it in a list, and empties the editor as real
 * apps do. Options come through the address:
 *   editor=<folder>   keys=enter | mod+enter | enter,mod+enter | none   door=button | form
 */
import type { Composer, How, SendKey, Wanted } from './composer.ts';
import { type EditorName, mounts } from './mounts.ts';
import './page.css';

export interface Post {
  readonly text: string;
  readonly how: How;
}

declare global {
  interface Window {
    /** What reached the page, in order. */
    __posts: Post[];
    /** Every time the page was asked to send, even with nothing to send: a second try shows. */
    __sends: number;
    __composer: Composer;
    /** Where to press, for a button in a root that nothing outside can look into. */
    __centreOfPost: () => { x: number; y: number };
    /** What a page around a composer heard. */
    __heard: string[];
    /** Draws the button anew, now. */
    __redraw: () => void;
  }
}

/** The parts of a site's page that the composer needs. */
export interface Parts {
  /** Where the editor is mounted. */
  readonly slot: HTMLElement;
  readonly button: HTMLElement | undefined;
  readonly form?: HTMLFormElement;
  /** Where a sent post is shown. */
  readonly list: HTMLElement;
}

export interface Site {
  readonly editor: EditorName;
  readonly keys: readonly SendKey[];
  readonly label: string;
  readonly build: (root: HTMLElement) => Parts;
  readonly attributes?: Wanted['attributes'];
}

export function optionsOf(search: string): URLSearchParams {
  return new URLSearchParams(search);
}

export function keysOf(options: URLSearchParams, usual: readonly SendKey[]): readonly SendKey[] {
  const wanted = options.get('keys');
  if (wanted === null) return usual;
  return wanted.split(',').filter((key): key is SendKey => key === 'enter' || key === 'mod+enter');
}

/** A `<tag class="name">` with children: the fixtures' only builder. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A composer that sends into a list, by click, key or submit. */
export async function compose(
  site: Omit<Site, 'build'>,
  parts: Parts,
  sent: (post: Post | undefined) => void,
): Promise<Composer> {
  let composer: Composer | undefined;
  const send = (how: How) => {
    const text = composer?.read().trim() ?? '';
    if (text === '') {
      sent(undefined);
      return;
    }
    parts.list.append(make('li', {}, text));
    composer?.empty();
    sent({ text, how });
  };
  if (parts.form) {
    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      send('submit');
    });
  }
  const { mount } = await mounts[site.editor]();
  composer = await mount({
    where: parts.slot,
    keys: site.keys,
    label: site.label,
    send,
    ...(site.attributes ? { attributes: site.attributes } : {}),
  });
  const submits = parts.button?.getAttribute('type') === 'submit' && parts.form;
  if (!submits) parts.button?.addEventListener('click', () => send('click'));
  return composer;
}

/** Runs a whole page and says when it is ready to be typed in. */
export async function start(site: Site, root: HTMLElement = document.body): Promise<void> {
  window.__posts = [];
  window.__sends = 0;
  const parts = site.build(root);
  window.__composer = await compose(site, parts, (post) => {
    window.__sends += 1;
    if (post) window.__posts.push(post);
  });
  document.documentElement.dataset.ready = 'true';
}
