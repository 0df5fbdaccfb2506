/** One post written in many boxes: what stands in the one last left is not all there is to read. */
import { HARMLESS, heavy } from '../support/drafts.ts';
import { expect, test } from '../support/test.ts';
import { POST_ANYWAY } from '../support/words.ts';
import { open } from './tries.ts';
import { place } from './tumblr/place.ts';

const [, post] = place.tries;

test('a heavy paragraph above an ordinary one: held, then posted once', async ({
  chromiumTab: tab,
}) => {
  if (!post) throw new Error('tumblr/place.ts has no post in blocks');
  await open(tab, post);
  await tab.page.getByRole('textbox', { name: 'Title' }).click();
  await tab.type(heavy());
  await tab.write(HARMLESS);
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(0);
  await tab.pause.press(POST_ANYWAY);
  await tab.waitPosts(1);
  expect(await tab.posts()).toEqual([{ text: HARMLESS, how: 'click' }]);
});
