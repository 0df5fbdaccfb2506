/**
 * Composers nobody described: the bones of open-source clients, forums, comment widgets and chats,
 * at an address without a row. Found, held by every door, released once, ordinary posts untouched;
 * letters left alone until they are switched on; what holds no draft never read.
 */
import { clients } from '../editors/clients/all.ts';
import type { Client } from '../editors/clients/client.ts';
import type { ChromiumTab } from '../support/chromium.ts';
import { heavy } from '../support/drafts.ts';
import { keepSettings } from '../support/settings.ts';
import { expect, test } from '../support/test.ts';
import { doorsOf, type Hands, holdsAndReleases, passes, placeOf } from './clients.ts';

function handsOf(tab: ChromiumTab, { frame }: Client): Hands {
  const { page } = tab;
  const inside = page.frameLocator('iframe');
  const box = frame === 'editable' ? inside.locator('body') : undefined;
  const around = frame === 'whole' ? inside : page;
  return {
    write: async (text) => {
      await (box ?? around.locator('[data-box]')).click();
      await page.keyboard.insertText(text);
    },
    press: () => around.locator('[data-send]').click(),
    keys: (key) => tab.keys(key),
  };
}

for (const kind of ['social', 'forums', 'widgets', 'rooms']) {
  // One tab for a kind: opening tabs would be most of the run's time.
  test(`${kind}: held, released once, ordinary posts untouched`, async ({ chromiumTab: tab }) => {
    for (const client of clients[kind] ?? []) {
      await test.step(client.id, async () => {
        await tab.open(placeOf(kind, client));
        await holdsAndReleases(tab, client, handsOf(tab, client));
      });
    }
  });
}

test('letters to one person: left alone until switched on, then held', async ({
  chromiumBrowsing,
  chromiumTab: tab,
}) => {
  const letters = clients.letters ?? [];
  for (const client of letters) {
    await test.step(`${client.id}, unread`, async () => {
      await tab.open(placeOf('letters', client));
      await passes(tab, client, handsOf(tab, client), heavy());
    });
  }
  await keepSettings(chromiumBrowsing, { directMessages: ['https://blog.example/*'] });
  try {
    for (const client of letters) {
      await test.step(`${client.id}, switched on`, async () => {
        await tab.open(placeOf('letters', client));
        const hands = handsOf(tab, client);
        await hands.write(heavy());
        await doorsOf(client)[0].go(hands);
        await tab.pause.waitOpen();
        expect(await tab.sends()).toBe(0);
      });
    }
  } finally {
    await keepSettings(chromiumBrowsing, { directMessages: [] });
  }
});

test('what holds no draft, and presses that send none: untouched', async ({ chromiumTab: tab }) => {
  for (const client of clients.untouched ?? []) {
    for (const door of doorsOf(client)) {
      await test.step(`${client.id}, by ${door.name}`, async () => {
        await tab.open(placeOf('untouched', client));
        const hands = handsOf(tab, client);
        const words = heavy();
        await hands.write(words);
        await door.go(hands);
        await tab.waitPosts(1);
        expect(await tab.pause.isOpen(), client.id).toBe(false);
        expect((await tab.posts()).map(({ text }) => text.trim())).toEqual([words]);
      });
    }
  }
});
