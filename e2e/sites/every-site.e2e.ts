/**
 * Every described site, in every place to write, through every door: found and read, held, let go
 * exactly once or given back as it was, ordinary drafts untouched; whose page it is; and messages
 * left alone until they are asked for. On the production build, at the sites' own addresses.
 */
import { HARMLESS, heavy, INSULT_AT_SOMEONE_ELSE } from '../support/drafts.ts';
import { until } from '../support/patience.ts';
import { keepSettings } from '../support/settings.ts';
import type { Tab } from '../support/tab.ts';
import { test as base, expect } from '../support/test.ts';
import { EDIT, POST_ANYWAY } from '../support/words.ts';
import { places } from './all.ts';
import { type Door, doorsOf, held, open, post } from './tries.ts';

/** Settings of the teen's for one test, put back after it: the browser is shared. */
const test = base.extend<{ settings: (change: object) => Promise<void> }>({
  settings: async ({ chromiumBrowsing }, use) => {
    await use((change) => keepSettings(chromiumBrowsing, change));
    await keepSettings(chromiumBrowsing, usual);
  },
});

const usual = {
  handles: [],
  directMessages: [],
  dailyPauseLimit: 3,
  today: { day: '', pauses: 0 },
};

const messagesOn = (address: string) => ({ directMessages: [`${new URL(address).origin}/*`] });

/** Writes a second-person insult, and says whether it was held. */
async function insultAt(tab: Tab, door: Door): Promise<'held' | 'posted'> {
  await tab.write(INSULT_AT_SOMEONE_ELSE);
  await door.go(tab);
  let isHeld = false;
  await until('the insult is held or posted', async () => {
    isHeld = await tab.pause.isOpen();
    return isHeld || (await tab.posts()).length > 0;
  });
  expect(await tab.sends()).toBe(isHeld ? 0 : 1);
  return isHeld ? 'held' : 'posted';
}

for (const { name, tries } of places) {
  test.describe(name, () => {
    for (const each of tries) {
      const where = `${each.surface} at ${new URL(each.address).pathname}`;
      const isMessage = each.surface === 'message';
      const doors = doorsOf(each);
      const [firstDoor] = doors;

      for (const door of doors) {
        // One page for all that can happen at a door: opening pages is most of a run's time.
        test(`${where}, by ${door.name}: passed, posted anyway once${door === firstDoor ? ', given back' : ''}`, async ({
          chromiumTab: tab,
          settings,
        }) => {
          if (isMessage) await settings(messagesOn(each.address));
          await open(tab, each);
          await test.step('an ordinary draft goes through untouched', () =>
            post(tab, door, HARMLESS, []));

          await test.step('held, then posted anyway, once', async () => {
            const draft = heavy();
            await tab.write(draft);
            await door.go(tab);
            await held(tab, draft, 1);
            await tab.pause.press(POST_ANYWAY);
            await tab.pause.waitClosed();
            await tab.waitPosts(2);
            expect((await tab.posts())[1]).toEqual({ text: draft, how: door.how });
            await post(tab, door, HARMLESS, [HARMLESS, draft]);
          });

          // Once a place: what the editor gets back does not hang on the door.
          if (door !== firstDoor) return;
          await test.step('held, then given back with text and caret', async () => {
            const draft = heavy();
            await tab.write(draft);
            await tab.keys('left', 'left', 'left');
            await door.go(tab);
            await held(tab, draft, 3);
            await tab.pause.press(EDIT);
            await tab.pause.waitClosed();
            await tab.type('XY');
            expect(await tab.draft()).toBe(`${draft.slice(0, -3)}XY${draft.slice(-3)}`);
            expect(await tab.sends()).toBe(3);
          });
        });
      }

      const { own } = each;
      if (own) {
        test(`${where}: an insult is held on one’s own page and passes on someone else’s`, async ({
          chromiumTab: tab,
          settings,
        }) => {
          await settings({ handles: [own.handle], dailyPauseLimit: 100 });
          await open(tab, each);
          expect(await insultAt(tab, firstDoor)).toBe('posted');
          await open(tab, { ...each, address: own.address });
          expect(await insultAt(tab, firstDoor)).toBe('held');
        });
      }

      if (isMessage) {
        test(`${where}: not read until the teen says so`, async ({ chromiumTab: tab }) => {
          const draft = heavy();
          await open(tab, each);
          await tab.write(draft);
          await firstDoor.go(tab);
          await tab.waitPosts(1);
          expect((await tab.posts()).map(({ text }) => text)).toEqual([draft]);
          expect(await tab.pause.isOpen()).toBe(false);
        });
      }
    }
  });
}

test('every described site is tried', async () => {
  const { sites } = await import('../../src/sites/index.ts');
  const tried = places.map(({ id }) => id);
  expect(sites.map(({ id }) => id).filter((id) => !tried.includes(id))).toEqual([]);
});
