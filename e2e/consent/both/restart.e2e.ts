/** A yes, and what was set, outlive the browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumBrowsing } from '../../support/chromium.ts';
import { consentInChromium, consentInFirefox, welcomeInChromium } from '../../support/consent.ts';
import { heavy } from '../../support/drafts.ts';
import { FirefoxBrowsing } from '../../support/firefox.ts';
import { SignedOnly } from '../../support/firefox-inside.ts';
import { rows } from '../../support/places.ts';
import type { Tab } from '../../support/tab.ts';
import { expect, test } from '../../support/test.ts';
import { EDIT } from '../../support/words.ts';

/** Held only by who listens most closely. */
const SLIGHT = 'im so dumb lol';

async function isHeld(tab: Tab, draft: string): Promise<void> {
  const before = await tab.sends();
  await tab.write(draft);
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(before);
  await tab.pause.press(EDIT);
  await tab.pause.waitClosed();
  await tab.keys('mod+a', 'backspace');
}

async function goesThrough(tab: Tab, draft: string): Promise<void> {
  const before = (await tab.posts()).length;
  await tab.write(draft);
  await tab.clickPost();
  await tab.waitPosts(before + 1);
  expect(await tab.pause.isOpen()).toBe(false);
}

/** Runs in a page of the extension, as its settings page does when a chip is pressed. */
const listenClosely = () => {
  const api = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: { local: { set(values: object): Promise<void> } } }
  >;
  return (api.browser ?? api.chrome).storage.local.set({ sensitivity: 'watchful' });
};

test('kept across a restart: the yes, only where it was given, and the settings', async () => {
  const firefox = test.info().project.name === 'firefox';
  const profile = mkdtempSync(join(tmpdir(), 'breather-profile-'));
  const start = () =>
    firefox ? FirefoxBrowsing.launch(undefined, profile) : ChromiumBrowsing.launch({ profile });
  const yes = { ticked: ['Instagram'], added: [] };
  try {
    const first = await start().catch((error) => error);
    test.skip(
      first instanceof SignedOnly,
      '2026-11-22: a release build of Firefox takes signed add-ons only',
    );
    if (first instanceof Error) throw first;
    try {
      if (first instanceof ChromiumBrowsing) {
        await consentInChromium(first, yes);
        await (await welcomeInChromium(first)).evaluate(listenClosely);
      } else {
        await consentInFirefox(first, yes);
        await (await first.extensionPage('welcome.html')).evaluate(listenClosely);
      }
    } finally {
      await first.close();
    }
    const again = await start();
    try {
      const tab = await again.newTab();
      await tab.open(rows.textarea);
      await isHeld(tab, heavy());
      await isHeld(tab, SLIGHT);
      await tab.open(rows.plain);
      await goesThrough(tab, heavy());
      expect(again.strays).toEqual([]);
    } finally {
      await again.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
