import type { Composer } from './composer.ts';
import { CARD, CONTROL, comesAfter, looksLikeSend } from './control.ts';
import { hintsOf, labelsOf } from './label.ts';
import { nameOf } from './name.ts';
import { SAVES } from './send-names.ts';
import { saysSend, saysTalk } from './send-words.ts';
import { parentOf } from './tree.ts';

/** What one writes for oneself, as boxes and addresses call it. */
const PAPER =
  /(?<!\p{L})(notes?|notebook|notepad|journal|diary|memo|to-?dos?|tasks?|scratch ?pad|documents?|untitled|notiz(en)?|tagebuch|aufgaben?|diario|notas?|tareas?|carnet|tâches?|attività|notities|dagboek|notatki|dziennik|notlar|günlük|заметк[аи]|дневник)(?!\p{L})|メモ|日記|ノート帳|笔记|筆記|日记|메모|일기/iu;

/** Taller than any chat's box: a page to write on. In CSS pixels. */
const TALL = 240;
const FEW_CONTROLS = 8;

/**
 * A page of one's own rather than a message to others: a notebook, a document, a list of things to
 * do. Believed where nothing beside it sends and nothing about it speaks of saying anything.
 */
export function isOwnPaper(composer: Composer): boolean {
  const said = `${labelsOf(composer)} ${hintsOf(composer)}`;
  const { pathname } = composer.ownerDocument.location ?? { pathname: '' };
  const names = `${composer.getAttribute('name')} ${composer.id} ${pathname}`;
  const isPaper = PAPER.test(`${said} ${names.replace(/[_/.-]/g, ' ')}`);
  if (!isPaper && !composer.isContentEditable && composer.localName !== 'body') return false;
  if (!isPaper && saysTalk(said)) return false;
  return !hasSenderBeside(composer, isPaper) && !isBesideTalk(composer);
}

/** Whether a control near it says that it sends, or is the one nameless icon after a small box. */
function hasSenderBeside(composer: Composer, named: boolean): boolean {
  let around = parentOf(composer);
  for (let left = 6; around && left > 0; around = parentOf(around), left -= 1) {
    // "Share" in the head of a document sends nothing of it.
    const isCard = around.matches(CARD);
    const controls = [...around.querySelectorAll(CONTROL)].filter(
      (control) => isCard || comesAfter(control, composer),
    );
    if (controls.some(isNamedForSending)) return true;
    const last = controls.at(-1);
    const isIcon = last && nameOf(last) === '' && controls.length <= FEW_CONTROLS;
    if (isIcon && !named && composer.clientHeight < TALL) return true;
    if (isCard) break;
  }
  return false;
}

/** By what it says, or else by what its makers call it: "Save" of a class "submit" sends nothing. */
function isNamedForSending(control: Element): boolean {
  const name = nameOf(control);
  return saysSend(name) === true || (looksLikeSend(control) === true && !SAVES.test(name));
}

function isBesideTalk(composer: Composer): boolean {
  let around = parentOf(composer);
  for (let left = 6; around && left > 0; around = parentOf(around), left -= 1) {
    if (around.querySelector('[role="log"]')) return true;
  }
  return false;
}
