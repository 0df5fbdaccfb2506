/** A toolbar whose buttons forgot to say that they aren't submit buttons: shaping text sends nothing. */
import { heavy } from '../../support/drafts.ts';
import { expect, test } from '../../support/test.ts';
import { open } from '../tries.ts';
import { place } from './place.ts';

for (const button of ['bold', 'fett']) {
  test(`"${button}" on a heavy draft opens nothing, and sending it does`, async ({
    chromiumTab: tab,
  }) => {
    const [comment] = place.tries;
    await open(tab, comment);
    await tab.write(heavy());
    await tab.page.locator(`button[aria-label="${button}"]`).click();
    expect(await tab.pause.isOpen()).toBe(false);
    expect(await tab.sends()).toBe(0);
    await tab.clickPost();
    await tab.pause.waitOpen();
    expect(await tab.sends()).toBe(0);
  });
}
