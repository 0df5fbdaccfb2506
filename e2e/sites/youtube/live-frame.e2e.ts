/** The live chat beside a video: a frame that knows nothing of whose video it is. */

import type { ChromiumTab } from '../../support/chromium.ts';
import { heavy, INSULT_AT_SOMEONE_ELSE } from '../../support/drafts.ts';
import { until } from '../../support/patience.ts';
import { keepSettings } from '../../support/settings.ts';
import { expect, test } from '../../support/test.ts';
import { POST_ANYWAY } from '../../support/words.ts';

async function openChat(tab: ChromiumTab, video: string) {
  await tab.page.goto(`https://www.youtube.com/watch?v=${video}`);
  const inside = tab.page.frameLocator('#chatframe');
  await inside.locator('html[data-ready="true"]').waitFor();
  const frame = tab.page.frames().find((each) => each.url().includes('/live_chat'));
  if (!frame) throw new Error('no chat beside the video');
  return {
    write: async (text: string) => {
      await inside.locator('div#input').click();
      await tab.type(text);
    },
    posts: () => frame.evaluate(() => window.__posts),
    sends: () => frame.evaluate(() => window.__sends),
    press: () => inside.locator('#send-button button').click(),
  };
}

// The browser is shared with other tests.
test.afterEach(async ({ chromiumBrowsing }) => {
  const today = { day: '', pauses: 0 };
  await keepSettings(chromiumBrowsing, { handles: [], dailyPauseLimit: 3, today });
});

test('Enter in the chat is held, then sends once', async ({ chromiumTab: tab }) => {
  const chat = await openChat(tab, 'live1');
  const draft = heavy();
  await chat.write(draft);
  await tab.keys('enter');
  await tab.pause.waitOpen();
  expect(await chat.sends()).toBe(0);
  await tab.pause.press(POST_ANYWAY);
  await expect.poll(chat.sends).toBe(1);
  expect(await chat.posts()).toEqual([{ text: draft, how: 'key' }]);
});

test('an insult is held in the chat of one’s own video, and passes in someone else’s', async ({
  chromiumTab: tab,
  chromiumBrowsing,
}) => {
  await keepSettings(chromiumBrowsing, { handles: ['sam_at_home'], dailyPauseLimit: 100 });
  const theirs = await openChat(tab, 'live1');
  await theirs.write(INSULT_AT_SOMEONE_ELSE);
  await theirs.press();
  await until('the insult is posted', async () => (await theirs.sends()) === 1);
  expect(await tab.pause.isOpen()).toBe(false);
  const own = await openChat(tab, 'live2-sam');
  await own.write(INSULT_AT_SOMEONE_ELSE);
  await own.press();
  await tab.pause.waitOpen();
  expect(await own.sends()).toBe(0);
});
