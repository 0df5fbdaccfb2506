/** How the button is pressed, by whom, and what the page does with it. */
import { HARMLESS, heavy } from '../../support/drafts.ts';
import { rows } from '../../support/places.ts';
import { expect, test } from '../../support/test.ts';
import { POST_ANYWAY, say } from '../../support/words.ts';
import { hardCase } from '../cases.ts';
import { hard, held, wholeWay } from '../whole-way.ts';

test(hardCase('redrawn'), async ({ tab }) => {
  await tab.open(hard('redrawn'));
  await wholeWay(tab, { send: () => tab.clickPost(), how: 'click' });
});

test(hardCase('swapped'), async ({ tab }) => {
  await tab.open(hard('swapped'));
  const redraw = () => tab.evaluate(() => window.__redraw());
  await wholeWay(tab, { send: () => tab.pressPostWhile(redraw), how: 'click' });
  expect(await tab.sends()).toBe(2);
});

for (const [id, times] of [
  ['double', 2],
  ['triple', 3],
] as const) {
  test(hardCase(id), async ({ tab }) => {
    await tab.open(rows.plain);
    await wholeWay(tab, { send: () => tab.clickPostTimes(times), how: 'click' });
  });
}

for (const key of ['space', 'enter'] as const) {
  test(hardCase('keyboard', key), async ({ tab }) => {
    await tab.open(rows.slate);
    await wholeWay(tab, { send: () => tab.keys('tab', key), how: 'click' });
    expect(await tab.sends()).toBe(2);
  });
}

test(hardCase('touch'), async ({ tab }) => {
  await tab.open(rows.tiptap);
  await wholeWay(tab, {
    send: () => tab.tapPost(),
    how: 'click',
    postAnyway: () => tab.pause.tap(POST_ANYWAY),
  });
  expect(await tab.sends()).toBe(2);
});

test(hardCase('touch', 'on a page that answers to the touch itself'), async ({ tab }) => {
  await tab.open(hard('fingers'));
  await wholeWay(tab, {
    send: () => tab.tapPost(),
    how: 'click',
    postAnyway: () => tab.pause.tap(POST_ANYWAY),
  });
  expect(await tab.sends()).toBe(2);
});

test(hardCase('voice'), async ({ tab }) => {
  await tab.open({ ...hard('voice'), post: '#speak' });
  await wholeWay(tab, { send: () => tab.clickPost(), how: 'click' });
  expect(await tab.sends()).toBe(2);
});

for (const [id, how, as] of [
  ['page-click', 'click', 'click'],
  ['request-submit', 'requestSubmit', 'submit'],
  ['synthetic-submit', 'synthetic', 'submit'],
] as const) {
  // A page may answer at once, when the key is let go, or after a moment of its own.
  for (const when of id === 'request-submit' ? ['', 'keyup', 'later'] : ['']) {
    test(hardCase(id, when), async ({ tab }) => {
      await tab.open(hard('answers', `&how=${how}${when ? `&when=${when}` : ''}`, 'form'));
      await wholeWay(tab, { send: () => tab.keys('enter'), how: as });
      expect(await tab.sends()).toBe(2);
    });
  }
}

test(hardCase('greedy', 'by the button'), async ({ tab }) => {
  await tab.open(hard('greedy'));
  await wholeWay(tab, { send: () => tab.clickPost(), how: 'click' });
  expect(await tab.sends()).toBe(2);
});

test(hardCase('greedy', 'by Enter'), async ({ tab }) => {
  await tab.open(hard('greedy'));
  await wholeWay(tab, { send: () => tab.keys('enter'), how: 'key' });
  expect(await tab.sends()).toBe(2);
});

test(hardCase('silent'), async ({ tab }) => {
  await tab.open(hard('silent'));
  await wholeWay(tab, { send: () => tab.clickPost(), how: 'click' });
});

test(hardCase('slow'), async ({ tab }) => {
  await tab.open(hard('slow'));
  await wholeWay(tab, { send: () => tab.clickPost(), how: 'click' });
});

test(hardCase('distrust'), async ({ tab }) => {
  await tab.open(hard('distrust'));
  const draft = heavy();
  await tab.write(draft);
  await tab.clickPost();
  await held(tab, draft);
  await tab.pause.press(POST_ANYWAY);
  await tab.pause.waitClosed();
  // The page refused the press made for the person: said in words, and never pressed again by us.
  await expect.poll(() => tab.pause.note()).toBe(say('hold_press_again'));
  expect(await tab.sends()).toBe(0);
  await tab.clickPost();
  await tab.waitPosts(1);
  await tab.write(HARMLESS);
  await tab.clickPost();
  await tab.waitPosts(2);
  expect(await tab.posts()).toEqual([
    { text: draft, how: 'click' },
    { text: HARMLESS, how: 'click' },
  ]);
  expect(await tab.pause.isOpen()).toBe(false);
});

test(hardCase('eager'), async ({ tab }) => {
  await tab.open(hard('eager'));
  const draft = heavy();
  await tab.write(draft);
  await tab.clickPost();
  await held(tab, draft);
  await tab.pause.press(POST_ANYWAY);
  await tab.waitPosts(1);
  await expect.poll(() => tab.pause.note()).toBe(say('hold_press_again'));
  expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
  // The person's own next press is the site's business; it is the second, and there is no third.
  await tab.clickPost();
  await tab.waitPosts(2);
  expect(await tab.sends()).toBe(2);
  await tab.write('');
  await tab.keys('mod+a');
  await tab.type(HARMLESS);
  await tab.clickPost();
  await tab.waitPosts(3);
  expect((await tab.posts()).map(({ text }) => text)).toEqual([draft, draft, HARMLESS]);
  expect(await tab.pause.isOpen()).toBe(false);
});
