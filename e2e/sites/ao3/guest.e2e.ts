/** A guest gives a name and an address before the comment: what counts is the comment. */
import { heavy } from '../../support/drafts.ts';
import { expect, test } from '../../support/test.ts';
import { POST_ANYWAY } from '../../support/words.ts';
import { open } from '../tries.ts';
import { place } from './place.ts';

test('a guest’s comment is held, whatever stands in the fields before it', async ({
  chromiumTab: tab,
}) => {
  const [comment] = place.tries;
  const draft = heavy();
  await open(tab, { ...comment, address: `${comment.address}?guest` });
  await tab.page.locator('[name="comment[name]"]').fill('Sam');
  await tab.page.locator('[name="comment[email]"]').fill('sam@mail.example');
  await tab.write(draft);
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(0);
  await tab.pause.press(POST_ANYWAY);
  await tab.waitPosts(1);
  expect(await tab.posts()).toEqual([{ text: draft, how: 'submit' }]);
});
