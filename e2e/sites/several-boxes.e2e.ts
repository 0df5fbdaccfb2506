/** A post in several boxes is one draft: heavy words in any of them are held. */
import { HARMLESS, heavy } from '../support/drafts.ts';
import { expect, test } from '../support/test.ts';
import { POST_ANYWAY } from '../support/words.ts';

const form = (box: 'title' | 'body') => ({
  address: 'https://blog.example/lake?page=hard&case=titled',
  field: box === 'title' ? '#title' : '#body',
  post: 'form button',
});

for (const [heavyBox, otherBox] of [
  ['title', 'body'],
  ['body', 'title'],
] as const) {
  test(`heavy words in the ${heavyBox} alone: held, then posted once`, async ({
    chromiumTab: tab,
  }) => {
    await tab.open(form(heavyBox));
    await tab.write(heavy());
    tab.aim(form(otherBox));
    await tab.write(HARMLESS);
    await tab.clickPost();
    await tab.pause.waitOpen();
    expect(await tab.sends()).toBe(0);
    await tab.pause.press(POST_ANYWAY);
    await tab.waitPosts(1);
    expect(await tab.sends()).toBe(1);
  });
}

test('Enter in a name field under a heavy comment is held, and posts once', async ({
  chromiumTab: tab,
}) => {
  await tab.open(form('body'));
  await tab.write(heavy());
  tab.aim(form('title'));
  await tab.write('sam');
  await tab.keys('enter');
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(0);
  await tab.pause.press(POST_ANYWAY);
  await tab.waitPosts(1);
  expect(await tab.sends()).toBe(1);
});

test('ordinary words in both go straight through', async ({ chromiumTab: tab }) => {
  await tab.open(form('title'));
  await tab.write(HARMLESS);
  tab.aim(form('body'));
  await tab.write(HARMLESS);
  await tab.clickPost();
  await tab.waitPosts(1);
  expect(await tab.pause.isOpen()).toBe(false);
});
