/** How the words come into the box, and keys that look like sending and are not. */
import { HARMLESS, heavy } from '../../support/drafts.ts';
import { rows } from '../../support/places.ts';
import { expect, test } from '../../support/test.ts';
import { POST_ANYWAY } from '../../support/words.ts';
import { hardCase } from '../cases.ts';
import { hard, held, wholeWay } from '../whole-way.ts';

for (const row of [rows.textarea, rows.draftOnTikTok, rows.slate]) {
  test(hardCase('ime', row.name), async ({ tab }) => {
    await tab.open(row);
    const candidate = async () => {
      await tab.compose('にほん');
      await tab.pick('日本');
    };
    const write = async (text: string) => {
      const already = await tab.sends();
      const words = text.replace(/日本$/, '');
      await tab.write(words);
      await candidate();
      // Draft.js takes a composition in a moment after it ended.
      await expect.poll(() => tab.draft()).toBe(text);
      expect(await tab.sends()).toBe(already);
      expect(await tab.pause.isOpen()).toBe(false);
    };
    await wholeWay(tab, {
      write,
      send: () => tab.keys('enter'),
      how: 'key',
      draft: `${heavy()}日本`,
      harmless: `${HARMLESS}日本`,
    });
  });
}

test(hardCase('phone'), async ({ tab }) => {
  await tab.open({
    address: 'https://blog.example/lake?editor=plain',
    field: '.composer [contenteditable="true"]',
    post: '.composer button',
  });
  await wholeWay(tab, { send: () => tab.enterWithoutKeys(), how: 'key' });
  expect(await tab.sends()).toBe(2);
});

for (const [id, list, sign] of [
  ['mention', 'people', '@'],
  ['emoji', 'emoji', ':'],
] as const) {
  test(hardCase(id), async ({ tab }) => {
    await tab.open(hard('menu', `&list=${list}`));
    const write = async (text: string) => {
      const already = await tab.sends();
      await tab.write(text);
      await tab.keys('enter');
      expect(await tab.sends()).toBe(already);
      expect(await tab.pause.isOpen()).toBe(false);
    };
    await wholeWay(tab, {
      write,
      send: () => tab.keys('enter'),
      how: 'key',
      draft: `${heavy()} ${sign}`,
      harmless: `${HARMLESS} ${sign}`,
    });
  });
}

test(hardCase('paste'), async ({ tab }) => {
  const other = hard('two', '', '#other');
  await tab.open(other);
  const write = async (text: string) => {
    tab.aim(other);
    await tab.write(text);
    await tab.keys('mod+a', 'mod+x');
    tab.aim(hard('two', '', '#one'));
    await tab.write('');
    await tab.keys('mod+v');
  };
  await wholeWay(tab, { write, send: () => tab.keys('enter'), how: 'key' });
});

test(hardCase('drop'), async ({ tab }) => {
  const draft = heavy();
  await tab.open(hard('drop', `&draft=${encodeURIComponent(draft)}&other=${HARMLESS}`));
  const write = (text: string) => tab.dropFrom(text === draft ? '#words' : '#other');
  await wholeWay(tab, { write, send: () => tab.clickPost(), how: 'click', draft });
});

test(hardCase('restored'), async ({ tab }) => {
  const draft = heavy();
  const open = (text: string) => tab.open(hard('restored', `&draft=${encodeURIComponent(text)}`));
  await open(draft);
  await tab.clickPost();
  await held(tab, draft);
  await tab.pause.press(POST_ANYWAY);
  await tab.waitPosts(1);
  expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
  await open(HARMLESS);
  await tab.clickPost();
  await tab.waitPosts(1);
  expect(await tab.pause.isOpen()).toBe(false);
});

test(hardCase('long'), async ({ tab }) => {
  const words = heavy();
  const draft = `${'a quiet day by the lake. '.repeat(4000)}${words}`;
  await tab.open(hard('restored', `&before=4000&draft=${encodeURIComponent(words)}`));
  await tab.clickPost();
  await held(tab, draft);
  await tab.pause.press(POST_ANYWAY);
  await tab.waitPosts(1);
  expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
  await tab.write(HARMLESS);
  await tab.clickPost();
  await tab.waitPosts(2);
  expect(await tab.sends()).toBe(2);
  expect(await tab.pause.isOpen()).toBe(false);
});

test(hardCase('rtl'), async ({ tab }) => {
  await tab.open(hard('rtl'));
  await wholeWay(tab, {
    send: () => tab.clickPost(),
    how: 'click',
    draft: `مرحبا ${heavy()}`,
    harmless: 'البحيرة هادئة اليوم',
  });
});
