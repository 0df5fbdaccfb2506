/**
 * Every editor, through every door, with every choice, on the production build: nothing is posted
 * while the draft is held, exactly one post when it is let go, and the editor is as it was.
 */
import { HARMLESS, heavy } from './support/drafts.ts';
import { type Row, rows } from './support/places.ts';
import type { Tab } from './support/tab.ts';
import { expect, test } from './support/test.ts';
import { EDIT, POST_ANYWAY } from './support/words.ts';

interface Door {
  readonly name: string;
  readonly how: string;
  readonly go: (tab: Tab) => Promise<void>;
}

function doorsOf(row: Row): Door[] {
  const { key, keyIs } = row;
  const click: Door = { name: 'click', how: row.clickIs, go: (tab) => tab.clickPost() };
  if (key === undefined || keyIs === undefined) return [click];
  return [click, { name: key, how: keyIs, go: (tab) => tab.keys(key) }];
}

const ways: { name: string; leave: (tab: Tab) => Promise<void> }[] = [
  { name: 'edit', leave: (tab) => tab.pause.press(EDIT) },
  { name: 'leave with Escape', leave: (tab) => tab.keys('escape') },
];

/** The dialog is there, and nothing of the draft has left the editor. */
async function held(tab: Tab, draft: string): Promise<void> {
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(0);
  expect(await tab.draft()).toBe(draft);
}

/** One more, ordinary post goes through at once; so no late second copy hides behind the count. */
async function postAnother(tab: Tab, door: Door, before: readonly string[]): Promise<void> {
  await tab.write(HARMLESS);
  await door.go(tab);
  await tab.waitPosts(before.length + 1);
  expect(await tab.posts()).toEqual([
    ...before.map((text) => expect.objectContaining({ text })),
    { text: HARMLESS, how: door.how },
  ]);
  expect(await tab.sends()).toBe(before.length + 1);
  expect(await tab.pause.isOpen()).toBe(false);
}

for (const row of Object.values<Row>(rows)) {
  test.describe(row.name, () => {
    test.beforeEach(async ({ tab }) => {
      await tab.open(row);
    });

    for (const door of doorsOf(row)) {
      test(`${door.name}: held, then posted anyway, once`, async ({ tab }) => {
        const draft = heavy();
        await tab.write(draft);
        await door.go(tab);
        await held(tab, draft);
        await tab.pause.press(POST_ANYWAY);
        await tab.pause.waitClosed();
        await tab.waitPosts(1);
        expect(await tab.posts()).toEqual([{ text: draft, how: door.how }]);
        await postAnother(tab, door, [draft]);
      });

      for (const way of ways) {
        test(`${door.name}: held, then ${way.name}, with text and caret as they were`, async ({
          tab,
        }) => {
          const draft = heavy();
          await tab.write(draft);
          await tab.keys('left', 'left', 'left');
          await door.go(tab);
          await held(tab, draft);
          await way.leave(tab);
          await tab.pause.waitClosed();
          await tab.type('XY');
          expect(await tab.draft()).toBe(`${draft.slice(0, -3)}XY${draft.slice(-3)}`);
          expect(await tab.sends()).toBe(0);
          await tab.keys('mod+a', 'backspace');
          await postAnother(tab, door, []);
        });
      }

      test(`${door.name}: an ordinary draft goes through untouched`, async ({ tab }) => {
        await postAnother(tab, door, []);
      });
    }
  });
}
