/** A yes, and what was set, outlive the browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumBrowsing } from '../../support/chromium.ts';
import { consentInChromium, consentInFirefox, welcomeInChromium } from '../../support/consent.ts';
import { heavy } from '../../support/drafts.ts';
import { FirefoxBrowsing } from '../../support/firefox.ts';
import { SignedOnly } from '../../support/firefox-inside.ts';
import { goesThrough, isHeldAndGivenBack } from '../../support/held.ts';
import { rows } from '../../support/places.ts';
import { expect, test } from '../../support/test.ts';

/** Held only by who listens most closely. */
const SLIGHT = 'im so dumb lol';

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
      await isHeldAndGivenBack(tab, heavy());
      await isHeldAndGivenBack(tab, SLIGHT);
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
