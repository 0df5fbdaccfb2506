/** After "Post anyway", in the popup under the toolbar's button and nowhere on the page. */
import { desperate } from '../support/drafts.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { toolbarInChromium } from '../support/toolbar.ts';
import { POST_ANYWAY, say } from '../support/words.ts';

test('the popup of that tab has lines first, asks how one is, and knows how a post is taken down there', async ({
  chromiumBrowsing,
  chromiumTab: tab,
}) => {
  await tab.open(rows.textarea);
  const popup = await toolbarInChromium(chromiumBrowsing, rows.textarea);
  await tab.write(desperate());
  await tab.clickPost();
  await tab.pause.waitOpen();
  await tab.pause.press(POST_ANYWAY);
  await tab.waitPosts(1);
  // Held at `crisis`: the popup begins with people.
  await popup.waitFor(say('talk_more'));
  await popup.waitFor(say('after_ask'));
  await popup.press(say('after_remove'));
  await popup.waitFor(say('after_remove_instagram'));
  await popup.waitFor(say('after_remove_fine'));
  await popup.press(say('after_close'));
  await popup.close();
  expect(await tab.posts()).toHaveLength(1);
});
