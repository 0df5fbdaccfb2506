/** "Keep it privately", from the site's box to the journal's page, and nothing of it to the site. */
import { ChromiumBrowsing } from '../../support/chromium.ts';
import { heavy } from '../../support/drafts.ts';
import { FirefoxBrowsing } from '../../support/firefox.ts';
import { until } from '../../support/patience.ts';
import { rows } from '../../support/places.ts';
import type { Browsing } from '../../support/tab.ts';
import { expect, test } from '../../support/test.ts';
import { say } from '../../support/words.ts';

/** What the page of private writing says, in the tab that the pause opened. */
async function journalText(browsing: Browsing): Promise<string> {
  const read = () => document.querySelector('main')?.innerText ?? '';
  if (browsing instanceof FirefoxBrowsing) {
    return (await browsing.extensionPage('notes.html')).evaluate(read);
  }
  if (!(browsing instanceof ChromiumBrowsing)) throw new Error('an unknown browser');
  const page = browsing.context.pages().find((each) => each.url().includes('notes.html#journal'));
  return (await page?.evaluate(read)) ?? '';
}

test('a held draft is kept on the device, and the site hears nothing of it', async ({
  browsing,
  tab,
}) => {
  await tab.open(rows.textarea);
  const draft = heavy();
  await tab.write(draft);
  await tab.clickPost();
  await tab.pause.waitOpen();
  await tab.pause.press(say('pause_keep'));
  await until('it is saved', async () => (await tab.pause.text()).includes(say('keep_done')));
  expect(await tab.sends()).toBe(0);

  await tab.pause.press(say('keep_see'));
  await until('the journal shows it', async () => (await journalText(browsing)).includes(draft));
  expect(await tab.draft()).toBe(draft);
  expect(await tab.sends()).toBe(0);
});
