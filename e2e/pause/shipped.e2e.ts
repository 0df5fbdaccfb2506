/** What the dialog leaves behind on this device, in the build that ships. */
import type { Page } from '@playwright/test';
import skills from '../../src/data/coping/skills.json' with { type: 'json' };
import { ChromiumBrowsing } from '../support/chromium.ts';
import { consentInChromium } from '../support/consent.ts';
import { selfAttack } from '../support/drafts.ts';
import { openNotes, putOnDisk } from '../support/notes.ts';
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

const AUNT = 'Ezirumo by the lake';

/** Runs in the page, as a script of its own would. */
const finds = (words: string): boolean =>
  (globalThis as unknown as { find(words: string, ...how: boolean[]): boolean }).find(
    words,
    false,
    false,
    true,
  );

test('kept privately: saved and said, not posted, still in its box; people of the plan are named to the teen alone; a skill put away stays away', async () => {
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

    const notes = await openNotes(browsing, 'plan');
    const aunt = { id: 'aunt', step: 'people', text: AUNT, order: 0 };
    await notes.evaluate(putOnDisk, ['plan', [aunt]] as const);
    await tab.page.bringToFront();
    await tab.write(selfAttack());
    await tab.clickPost();
    await pause.waitOpen();
    expect(await readsOut(tab.page, AUNT)).toBe(false);
    await until('who was written down stands there', async () => {
      await pause.press(say('pause_talk'));
      const there = await readsOut(tab.page, AUNT);
      if (!there) await pause.press(say('pause_back'));
      return there;
    });
    // A page can search what is in view, in closed roots as well: it must not find a name.
    expect(await tab.page.evaluate(finds, say('circle_heading'))).toBe(true);
    expect(await tab.page.evaluate(finds, AUNT)).toBe(false);
    expect(await tab.page.evaluate(finds, AUNT.slice(0, 3))).toBe(false);
    await pause.press(say('pause_back'));
    expect(await readsOut(tab.page, AUNT)).toBe(false);
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
