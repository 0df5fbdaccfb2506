/** Nothing leaves the device: requests are counted, and the counter is shown to count. */
import { ChromiumBrowsing } from '../support/chromium.ts';
import { consentInChromium, welcomeInChromium } from '../support/consent.ts';
import { HARMLESS, heavy } from '../support/drafts.ts';
import { until } from '../support/patience.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { buildNoisy } from '../support/variants.ts';
import { POST_ANYWAY, say } from '../support/words.ts';

test('from consent to a post let go, no part of Breather makes a request', async () => {
  const browsing = await ChromiumBrowsing.launch();
  try {
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    const tab = await browsing.newTab();
    await tab.open(rows.textarea);
    const draft = heavy();
    await tab.write(draft);
    await tab.clickPost();
    await tab.pause.waitOpen();
    await tab.pause.press(say('pause_talk'));
    await until('the lines are in view', async () =>
      (await tab.pause.text()).includes(say('talk_heading')),
    );
    await tab.pause.press(say('pause_back'));
    await tab.pause.press(POST_ANYWAY);
    await tab.waitPosts(1);
    await tab.write(HARMLESS);
    await tab.keys('enter');
    await tab.waitPosts(2);
    const popup = await browsing.context.newPage();
    await popup.goto(`chrome-extension://${browsing.extensionId}/src/entry/popup.html`);
    await popup.locator('h1, h2').first().waitFor();
    await welcomeInChromium(browsing);
    expect(browsing.strays).toEqual([]);
  } finally {
    await browsing.close();
  }
});

test('a build that does call out is seen, from the page and from the background', async () => {
  const browsing = await ChromiumBrowsing.launch({
    extension: buildNoisy('https://noise.example'),
  });
  try {
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    const tab = await browsing.newTab();
    await tab.open(rows.textarea);
    const seen = (from: string) => browsing.strays.some((stray) => stray.includes(from));
    await until('the content script is seen', async () => seen('noise.example/content'));
    await until('the background is seen', async () => seen('noise.example'));
    const backgrounds = browsing.strays.filter((stray) => !stray.endsWith('/content'));
    expect(backgrounds.some((stray) => stray.includes('noise.example'))).toBe(true);
  } finally {
    await browsing.close();
  }
});
