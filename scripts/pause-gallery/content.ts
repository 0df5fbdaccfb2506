/**
 * The dialog as a content script of a throw-away extension: the strictest page there is, and the
 * shipped code unchanged. Only here the closed root is opened, so that axe and the camera can look in.
 */
import { coping } from '../../src/entry/coping.ts';
import { countries } from '../../src/generated/helplines.ts';
import { english } from '../../src/look/english.ts';
import { type Circle, type OpenPause, openPause, type PauseProps } from '../../src/pause/index.ts';

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function open(init) {
  return attach.call(this, { ...init, mode: 'open' });
};

type Asked = Pick<PauseProps, 'level' | 'voice' | 'appearance' | 'country' | 'today'> &
  Partial<Omit<PauseProps, 'keep' | 'circle'>> & { keep?: 'fails'; circle?: Circle };

let opened: OpenPause | undefined;

/** What the address asks for stands there; another address, another card. */
function open(): void {
  opened?.close();
  const { keep, circle, ...asked }: Asked = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  opened = openPause(document.documentElement, {
    coping,
    turn: 0,
    asksAboutJokes: false,
    helpfulSkills: [],
    hiddenSkills: [],
    markSkill: () => {},
    keep: async () => (keep === 'fails' ? { words: english('keep_full') } : true),
    openPage: () => Promise.resolve(true),
    circle: circle ? async () => circle : null,
    ...asked,
    countries,
    t: english,
    lang: 'en',
    dir: 'ltr',
    openLink: () => {},
    // A Sunday evening in Dublin: some lines are open, some are not.
    now: Date.UTC(2026, 10, 22, 20),
  });
  document.documentElement.dataset.shown = location.hash;
}

// With its root open, keys come from inside it: the dialog can't tell them by its host.
window.addEventListener('keydown', (event) => opened?.onKey(event), true);
window.addEventListener('hashchange', open);
open();
