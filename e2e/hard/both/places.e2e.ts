/** Where the composer stands. */
import { HARMLESS, heavy } from '../../support/drafts.ts';
import { expect, type Tab, test } from '../../support/test.ts';
import { POST_ANYWAY } from '../../support/words.ts';
import { hardCase } from '../cases.ts';
import { framed, hard, wholeWay } from '../whole-way.ts';

for (const name of ['two', 'fifty'] as const) {
  test(hardCase(name), async ({ tab }) => {
    await tab.open(hard(name, '', '#one'));
    await wholeWay(tab, { send: () => tab.clickPost(), how: 'click' });
    expect(await tab.sends()).toBe(2);
  });
}

test(hardCase('two', 'heavy words beside harmless ones'), async ({ tab }) => {
  await tab.open(hard('two', '', '#other'));
  await tab.write(heavy());
  tab.aim(hard('two', '', '#one'));
  await tab.write(HARMLESS);
  await tab.clickPost();
  await tab.waitPosts(1);
  expect(await tab.posts()).toEqual([{ text: HARMLESS, how: 'click' }]);
  expect(await tab.pause.isOpen()).toBe(false);
  // The twin: the other one's own button.
  tab.aim(hard('two', '', '#other'));
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(1);
});

for (const [id, options, frames] of [
  ['frame', 'frame=same', ['iframe']],
  ['nested', 'frame=nested', ['iframe', 'iframe']],
  ['blank', 'frame=blank', ['iframe']],
] as const) {
  test(hardCase(id, 'by the button'), async ({ tab }) => {
    await tab.open(framed(options, ...frames));
    await wholeWay(tab, { send: () => tab.clickPost(), how: 'click' });
    expect(await tab.sends()).toBe(2);
  });

  test(hardCase(id, 'by Enter'), async ({ tab }) => {
    await tab.open(framed(options, ...frames));
    await wholeWay(tab, { send: () => tab.keys('enter'), how: 'key' });
    expect(await tab.sends()).toBe(2);
  });
}

for (const [door, send] of [
  ['by the button in the page around it', (tab: Tab) => tab.clickPost()],
  ['by Ctrl+Enter in it', (tab: Tab) => tab.keys('mod+enter')],
] as const) {
  test(hardCase('frame-editor', door), async ({ tab }) => {
    const inside = { ...framed('frame=editor', 'iframe'), field: 'body' };
    const around = framed('frame=editor');
    await tab.open(inside);
    const write = async (text: string) => {
      tab.aim(inside);
      await tab.write(text);
      tab.aim(around);
    };
    await wholeWay(tab, { write, send: () => send(tab), how: 'submit' });
    expect(await tab.sends()).toBe(2);
  });
}

test(hardCase('small-frame'), async ({ tab }) => {
  await tab.open(framed('frame=same&size=small', 'iframe'));
  const heard = () => tab.evaluate(() => window.__heard ?? []);
  await tab.evaluate(() => {
    window.__heard = [];
    for (const type of ['keydown', 'click', 'pointerdown']) {
      document.addEventListener(type, () => window.__heard.push(type));
    }
  });
  await wholeWay(tab, {
    send: () => tab.clickPost(),
    how: 'click',
    postAnyway: async () => {
      // In the page around, where there is room, and that page hears nothing of it.
      expect(await tab.pause.height()).toBeGreaterThan(300);
      await tab.keys('tab', 'tab');
      await tab.pause.press(POST_ANYWAY);
    },
  });
  expect(await heard()).toEqual([]);
  expect(await tab.sends()).toBe(2);
});

test(
  hardCase('small-frame', 'taken away while it is held, it takes the dialog along'),
  async ({ tab }) => {
    await tab.open(framed('frame=same&size=small', 'iframe'));
    await tab.write(heavy());
    await tab.clickPost();
    await tab.pause.waitOpen();
    await tab.evaluate(() => document.querySelector('iframe')?.remove());
    await tab.pause.waitClosed();
  },
);

test(hardCase('foreign-frame'), async ({ tab }) => {
  await tab.open(framed('frame=foreign&size=small', 'iframe'));
  await wholeWay(tab, { send: () => tab.keys('enter'), how: 'key' });
  expect(await tab.sends()).toBe(2);
});

test(hardCase('popover'), async ({ tab }) => {
  await tab.open(hard('popover'));
  await wholeWay(tab, { send: () => tab.clickPost(), how: 'click' });
  expect(await tab.sends()).toBe(2);
});

test(hardCase('popover', 'Escape gives the draft back, and the pop-up stays'), async ({ tab }) => {
  const draft = heavy();
  await tab.open(hard('popover'));
  await tab.write(draft);
  await tab.clickPost();
  await tab.pause.waitOpen();
  await tab.keys('escape');
  await tab.pause.waitClosed();
  await tab.type('!');
  expect(await tab.draft()).toBe(`${draft}!`);
  expect(await tab.sends()).toBe(0);
});

for (const [root, id] of [
  ['open', 'open-root'],
  ['closed', 'closed-root'],
] as const) {
  for (const editor of ['textarea', 'lexical'] as const) {
    const open = (tab: Tab) =>
      tab.open({
        address: `https://blog.example/lake?editor=${editor}&root=${root}`,
        field: 'body',
        post: 'body',
      });
    // A closed root keeps its elements from everybody: reached by key, and pressed at their place.
    const write = (tab: Tab) => async (text: string) => {
      if ((await tab.sends()) === 0) await tab.keys('tab');
      await tab.type(text);
    };

    test(hardCase(id, `${editor}, by Enter`), async ({ tab }) => {
      await open(tab);
      await wholeWay(tab, { write: write(tab), send: () => tab.keys('enter'), how: 'key' });
      expect(await tab.sends()).toBe(2);
    });

    if (editor === 'textarea') {
      test(hardCase(id, 'the button pressed with Enter'), async ({ tab }) => {
        await open(tab);
        await wholeWay(tab, {
          write: write(tab),
          send: () => tab.keys('tab', 'enter', 'shift+tab'),
          how: 'click',
        });
      });
    }

    test(hardCase(id, `${editor}, by the button`), async ({ tab }) => {
      await open(tab);
      await wholeWay(tab, {
        write: write(tab),
        send: async () => tab.clickAt(await tab.evaluate(() => window.__centreOfPost())),
        how: 'click',
      });
      expect(await tab.sends()).toBe(2);
    });
  }
}

test(hardCase('spa'), async ({ tab }) => {
  await tab.open(hard('spa'));
  await wholeWay(tab, { send: () => tab.clickPost(), how: 'click' });
  await tab.evaluate(() => document.getElementById('next')?.click());
  const draft = heavy();
  await tab.write(draft);
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(2);
  await tab.pause.press(POST_ANYWAY);
  await tab.waitPosts(3);
  await tab.write(HARMLESS);
  await tab.clickPost();
  await tab.waitPosts(4);
  expect((await tab.posts()).slice(2).map(({ text }) => text)).toEqual([draft, HARMLESS]);
  expect(await tab.sends()).toBe(4);
});

test(hardCase('document-open'), async ({ tab }) => {
  await tab.open(framed('frame=opened'));
  await wholeWay(tab, { send: () => tab.clickPost(), how: 'click' });
  expect(await tab.sends()).toBe(2);
});
