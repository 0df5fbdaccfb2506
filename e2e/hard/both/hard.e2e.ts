/** Pages that are hard on an extension: each held, each let go once, each left alone otherwise. */
import { HARMLESS, heavy } from '../../support/drafts.ts';
import type { Place, Tab } from '../../support/tab.ts';
import { expect, test } from '../../support/test.ts';
import { EDIT, POST_ANYWAY } from '../../support/words.ts';

const hard = (name: string, options = '', card = '.composer'): Place => ({
  address: `https://blog.example/lake?page=hard&case=${name}${options}`,
  field: `${card} :is(textarea, [contenteditable="true"])`,
  post: `${card} button`,
});

async function held(tab: Tab, draft: string): Promise<void> {
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(0);
  expect(await tab.draft()).toBe(draft);
}

async function postAnyway(tab: Tab): Promise<void> {
  await tab.pause.press(POST_ANYWAY);
  await tab.pause.waitClosed();
}

/** Held, posted anyway once; and a harmless draft goes straight through after it. */
async function wholeWay(tab: Tab, send: () => Promise<void>, how: string): Promise<void> {
  const draft = heavy();
  await tab.write(draft);
  await send();
  await held(tab, draft);
  await postAnyway(tab);
  await tab.waitPosts(1);
  await tab.write(HARMLESS);
  await send();
  await tab.waitPosts(2);
  expect(await tab.posts()).toEqual([
    { text: draft, how },
    { text: HARMLESS, how },
  ]);
  expect(await tab.sends()).toBe(2);
}

for (const [name, card, why] of [
  ['two', '#one', 'beside another composer'],
  ['fifty', '#one', 'one of fifty composers'],
  ['redrawn', '.composer', 'a button redrawn while the dialog is up'],
  ['greedy', '.composer', 'a page that listens on the window itself'],
  ['silent', '.composer', 'a page that lets nothing bubble'],
  ['rtl', '.composer', 'a page written from right to left'],
  ['slow', '.composer', 'a slow page'],
] as const) {
  test(`${why}: held, then posted once`, async ({ tab }) => {
    await tab.open(hard(name, '', card));
    await wholeWay(tab, () => tab.clickPost(), 'click');
  });
}

test('a page that listens on the window itself: Enter is held as well', async ({ tab }) => {
  await tab.open(hard('greedy'));
  await wholeWay(tab, () => tab.keys('enter'), 'key');
});

test('Enter that picks from an open list is no send; the next Enter is', async ({ tab }) => {
  await tab.open(hard('menu'));
  const draft = heavy();
  await tab.write(`${draft} @`);
  await tab.keys('enter');
  expect(await tab.sends()).toBe(0);
  expect(await tab.pause.isOpen()).toBe(false);
  await tab.keys('enter');
  await held(tab, `${draft} @`);
});

test('a draft the site put back is held, though nobody typed it', async ({ tab }) => {
  const draft = heavy();
  await tab.open(hard('restored', `&draft=${encodeURIComponent(draft)}`));
  await tab.clickPost();
  await held(tab, draft);
  await postAnyway(tab);
  await tab.waitPosts(1);
  expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
});

for (const [how, as] of [
  ['requestSubmit', 'submit'],
  ['synthetic', 'submit'],
  ['click', 'click'],
] as const) {
  test(`a page that answers a key with its own ${how}: held, then posted once`, async ({ tab }) => {
    await tab.open(hard('answers', `&how=${how}`, 'form'));
    await wholeWay(tab, () => tab.keys('enter'), as);
  });
}

test('after a page turns into another without loading, its new composer is held', async ({
  tab,
}) => {
  await tab.open(hard('spa'));
  await tab.write(HARMLESS);
  await tab.clickPost();
  await tab.waitPosts(1);
  await tab.evaluate(() => document.getElementById('next')?.click());
  const draft = heavy();
  await tab.write(draft);
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(1);
  await postAnyway(tab);
  await tab.waitPosts(2);
  expect((await tab.posts()).at(-1)?.text).toBe(draft);
});

test('a site that refuses made-up presses: said in words, and the next real press sends once', async ({
  tab,
}) => {
  await tab.open(hard('distrust'));
  const draft = heavy();
  await tab.write(draft);
  await tab.clickPost();
  await held(tab, draft);
  await postAnyway(tab);
  expect(await tab.sends()).toBe(0);
  await tab.clickPost();
  await tab.waitPosts(1);
  expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
  expect(await tab.pause.isOpen()).toBe(false);
});

test('a site that posts at every press: never a second post', async ({ tab }) => {
  await tab.open(hard('eager'));
  const draft = heavy();
  await tab.write(draft);
  await tab.clickPost();
  await held(tab, draft);
  await postAnyway(tab);
  await tab.waitPosts(1);
  // The person's own next press is the site's business; it is the second, and there is no third.
  await tab.clickPost();
  await tab.waitPosts(2);
  expect(await tab.sends()).toBe(2);
});

test('100,000 characters: held, text whole, posted once', async ({ tab }) => {
  const words = heavy();
  const draft = `${'a quiet day by the lake. '.repeat(4000)}${words}`;
  await tab.open(hard('restored', `&before=4000&draft=${encodeURIComponent(words)}`));
  await tab.clickPost();
  await held(tab, draft);
  await tab.pause.press(EDIT);
  await tab.pause.waitClosed();
  expect(await tab.draft()).toBe(draft);
  await tab.clickPost();
  await tab.waitPosts(1);
  expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
});

test('pasted words are held like typed ones', async ({ tab }) => {
  const draft = heavy();
  const other = hard('two', '', '#other');
  await tab.open(other);
  await tab.write(draft);
  await tab.keys('mod+a', 'mod+x');
  tab.aim(hard('two', '', '#one'));
  await tab.write('');
  await tab.keys('mod+v', 'enter');
  await held(tab, draft);
});
