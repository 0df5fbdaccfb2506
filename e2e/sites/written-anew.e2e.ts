/** A box emptied by hand holds no draft any more: what is written there next is asked about anew. */
import { heavy } from '../support/drafts.ts';
import { expect, test } from '../support/test.ts';
import { EDIT } from '../support/words.ts';
import { places } from './all.ts';
import { open } from './tries.ts';

for (const id of ['reddit', 'bluesky', 'x', 'mastodon']) {
  test(`${id}: held, emptied by hand, written anew, held again`, async ({ chromiumTab: tab }) => {
    const [first] = places.find((place) => place.id === id)?.tries ?? [];
    if (!first) throw new Error(`no place called ${id}`);
    await open(tab, first);
    for (const empties of [true, false]) {
      await tab.write(heavy());
      await tab.clickPost();
      await tab.pause.waitOpen();
      await tab.pause.press(EDIT);
      await tab.pause.waitClosed();
      if (empties) await tab.keys('mod+a', 'backspace');
    }
    expect(await tab.sends()).toBe(0);
  });
}
