/** A yes outlives the browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumBrowsing, type ChromiumTab } from '../support/chromium.ts';
import { consentInChromium } from '../support/consent.ts';
import { heavy } from '../support/drafts.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { EDIT } from '../support/words.ts';

async function isHeld(tab: ChromiumTab): Promise<void> {
  const before = await tab.sends();
  await tab.write(heavy());
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(before);
  await tab.pause.press(EDIT);
  await tab.pause.waitClosed();
  await tab.keys('mod+a', 'backspace');
}

async function goesThrough(tab: ChromiumTab): Promise<void> {
  const before = (await tab.posts()).length;
  await tab.write(heavy());
  await tab.clickPost();
  await tab.waitPosts(before + 1);
  expect(await tab.pause.isOpen()).toBe(false);
}

test('kept across a restart, and only where the yes was given', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'breather-profile-'));
  try {
    const first = await ChromiumBrowsing.launch({ profile });
    try {
      await consentInChromium(first, { ticked: ['Instagram'], added: [] });
    } finally {
      await first.close();
    }
    const again = await ChromiumBrowsing.launch({ profile });
    try {
      const tab = await again.newTab();
      await tab.open(rows.textarea);
      await isHeld(tab);
      await tab.open(rows.plain);
      await goesThrough(tab);
    } finally {
      await again.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
