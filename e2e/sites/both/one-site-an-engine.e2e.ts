/**
 * One site for each make of editor, through one door, in both browsers. Every other site and door
 * is tried in Chromium alone: what differs between browsers is the editor, not the row.
 */
import { HARMLESS, heavy } from '../../support/drafts.ts';
import { expect, test } from '../../support/test.ts';
import { EDIT, POST_ANYWAY } from '../../support/words.ts';
import { places } from '../all.ts';
import type { Try } from '../site-place.ts';
import { doorsOf, held, open, post } from '../tries.ts';

const chosen: readonly (readonly [editor: string, id: string, door: 'click' | 'key'])[] = [
  ['Lexical', 'facebook', 'key'],
  ['Slate', 'twitch', 'click'],
  ['Draft.js', 'pinterest', 'click'],
  ['TipTap', 'linkedin', 'click'],
  ['Quill', 'linkedin', 'key'],
  ['a plain contenteditable', 'quora', 'click'],
  ['a textarea', 'roblox', 'click'],
];

function tryOf(id: string, editor: string): Try {
  const found = places
    .find((place) => place.id === id)
    ?.tries.find(({ editorNote }) => editorNote.startsWith(editor));
  if (!found) throw new Error(`e2e/sites/${id}/place.ts has no try with ${editor}`);
  return found;
}

for (const [editor, id, by] of chosen) {
  test(`${editor} on ${id}, by ${by}: held, given back, cleared, held again, then posted anyway, once`, async ({
    tab,
  }) => {
    const each = tryOf(id, editor);
    const door = doorsOf(each)[by === 'key' ? 1 : 0];
    if (!door) throw new Error(`${id} has no door of this kind`);
    await open(tab, each);
    const first = heavy();
    await tab.write(first);
    await door.go(tab);
    await held(tab, first);
    await tab.pause.press(EDIT);
    await tab.pause.waitClosed();

    // Most of these editors draw for themselves: clearing them makes no input event.
    await tab.keys('mod+a', 'backspace');
    const draft = heavy();
    await tab.write(draft);
    await door.go(tab);
    await held(tab, draft);
    await tab.pause.press(POST_ANYWAY);
    await tab.pause.waitClosed();
    await tab.waitPosts(1);
    expect(await tab.posts()).toEqual([{ text: draft, how: door.how }]);
    await post(tab, door, HARMLESS, [draft]);
  });
}
