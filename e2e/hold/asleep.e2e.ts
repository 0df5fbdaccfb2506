/** A site taken back and given again in an open tab: our listeners still stand before the page's. */
import type { ChromiumBrowsing } from '../support/chromium.ts';
import { HARMLESS, heavy } from '../support/drafts.ts';
import { until } from '../support/patience.ts';
import { store } from '../support/popup.ts';
import { expect, test } from '../support/test.ts';
import { POST_ANYWAY } from '../support/words.ts';

/** As much of the browser as the background uses here. */
interface Chrome {
  readonly storage: { readonly local: { get(key: string): Promise<{ sites: unknown }> } };
  readonly tabs: {
    query(about: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

/** What the script in the tab in front says of itself; nothing while it is asleep. */
const saysSomething = (browsing: ChromiumBrowsing): Promise<boolean> =>
  browsing.worker().evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (!tab) return false;
    const answer = await tabs.sendMessage(tab.id, { kind: 'state' }).catch(() => undefined);
    return answer !== undefined && answer !== null;
  });

test('a page that listens on the window itself, after a nap: held as before', async ({
  chromiumTab: tab,
  chromiumBrowsing: browsing,
}) => {
  const { sites } = await browsing.worker().evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return storage.local.get('sites');
  });
  await tab.open({
    address: 'https://blog.example/lake?page=hard&case=greedy',
    field: 'textarea',
    post: '.composer button',
  });
  await until('Breather listens', () => saysSomething(browsing));
  const unheard = heavy();
  await tab.write(unheard);
  await store(browsing, { sites: [] });
  try {
    await until('Breather sleeps', async () => !(await saysSomething(browsing)));
    await tab.clickPost();
    await tab.waitPosts(1);
    expect(await tab.pause.isOpen()).toBe(false);
  } finally {
    await store(browsing, { sites });
  }
  await until('Breather wakes', () => saysSomething(browsing));
  const draft = heavy();
  await tab.write(draft);
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(1);
  await tab.pause.press(POST_ANYWAY);
  await tab.waitPosts(2);
  await tab.write(HARMLESS);
  await tab.clickPost();
  await tab.waitPosts(3);
  expect((await tab.posts()).map(({ text }) => text)).toEqual([unheard, draft, HARMLESS]);
});
