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
async function held(tab: Tab, draft: string, sent: number): Promise<void> {
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(sent);
  expect(await tab.draft()).toBe(draft);
}

/** One more, ordinary post goes through at once; so no late second copy hides behind the count. */
async function postAnother(tab: Tab, door: Door, before: string[]): Promise<void> {
  await tab.write(HARMLESS);
  await door.go(tab);
  await tab.waitPosts(before.length + 1);
  expect(await tab.posts()).toEqual([
    ...before.map((text) => expect.objectContaining({ text })),
    { text: HARMLESS, how: door.how },
  ]);
  before.push(HARMLESS);
  expect(await tab.sends()).toBe(before.length);
  expect(await tab.pause.isOpen()).toBe(false);
}

for (const row of Object.values<Row>(rows)) {
  test.describe(row.name, () => {
    for (const door of doorsOf(row)) {
      // One page for all that can happen at a door: opening pages is most of a run's time.
      test(`${door.name}: passed, posted anyway once, given back for each way out`, async ({
        tab,
      }) => {
        await tab.open(row);
        const posted: string[] = [];
        await test.step('an ordinary draft goes through untouched', () =>
          postAnother(tab, door, posted));

        await test.step('held, then posted anyway, once', async () => {
          const draft = heavy();
          await tab.write(draft);
          await door.go(tab);
          await held(tab, draft, posted.length);
          await tab.pause.press(POST_ANYWAY);
          await tab.pause.waitClosed();
          await tab.waitPosts(posted.length + 1);
          expect((await tab.posts()).at(-1)).toEqual({ text: draft, how: door.how });
          posted.push(draft);
          await postAnother(tab, door, posted);
        });

        for (const way of ways) {
          await test.step(`held, then ${way.name}, with text and caret as they were`, async () => {
            const draft = heavy();
            await tab.write(draft);
            await tab.keys('left', 'left', 'left');
            await door.go(tab);
            await held(tab, draft, posted.length);
            await way.leave(tab);
            await tab.pause.waitClosed();
            await tab.type('XY');
            expect(await tab.draft()).toBe(`${draft.slice(0, -3)}XY${draft.slice(-3)}`);
            expect(await tab.sends()).toBe(posted.length);
            await tab.keys('mod+a', 'backspace');
            await postAnother(tab, door, posted);
          });
        }
      });
    }
  });
}
