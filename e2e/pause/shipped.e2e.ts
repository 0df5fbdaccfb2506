/** What the dialog leaves behind on this device, in the build that ships. */
import type { Page } from '@playwright/test';
import skills from '../../src/data/coping/skills.json' with { type: 'json' };
import { ChromiumBrowsing } from '../support/chromium.ts';
import { consentInChromium } from '../support/consent.ts';
import { selfAttack } from '../support/drafts.ts';
import { until } from '../support/patience.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

const SKILLS = skills.map(({ id }) => say(`skill_${id}`));

/** Everything the browser would read out, in closed roots too. */
async function readsOut(page: Page, words: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.some(({ name }) => name?.value === words);
}

test('kept privately: saved and said, not posted, still in its box; a skill put away stays away', async () => {
  const browsing = await ChromiumBrowsing.launch();
  try {
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    const tab = await browsing.newTab();
    const { pause } = tab;
    const draft = selfAttack();
    await tab.open(rows.textarea);
    await tab.write(draft);
    await tab.clickPost();
    await pause.waitOpen();
    await pause.press(say('pause_keep'));
    await until('the draft is saved', async () => (await pause.text()).includes(say('keep_done')));
    await pause.press(say('keep_back'));
    await pause.waitClosed();
    expect(await tab.sends()).toBe(0);
    expect(await tab.draft()).toBe(draft);
    await tab.clickPost();
    await tab.waitPosts(1);
    expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);

    await tab.write(selfAttack());
    await tab.clickPost();
    await pause.waitOpen();
    await pause.press(say('pause_try'));
    const listed = async () => {
      const names = await pause.buttons();
      return SKILLS.filter((skill) => names.some((name) => name.startsWith(`${skill} `)));
    };
    // Which three stand there changes from day to day.
    const [skill = 'none'] = await listed();
    await pause.press(skill);
    expect(await pause.heading()).toBe(skill);
    await pause.press(say('skill_hide'));
    expect(await listed()).toHaveLength(3);
    expect(await listed()).not.toContain(skill);
    await pause.press(say('pause_back'));
    await pause.press(say('pause_not_me'));
    await tab.waitPosts(2);
    await until('the page says what that did', () => readsOut(tab.page, say('hold_muted')));
  } finally {
    await browsing.close();
  }
});
