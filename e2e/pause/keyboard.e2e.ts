/** The dialog with nothing but a keyboard. */
import type { Page } from '@playwright/test';
import { say } from '../support/words.ts';
import { expect, focused, open, test } from './stage.ts';

/** Tab until the words have the focus; round and round is not enough. */
async function tabTo(page: Page, key: string): Promise<void> {
  const start = await focused(page);
  for (let stop = 0; stop < 40; stop += 1) {
    if ((await focused(page)) === say(key)) return;
    await page.keyboard.press('Tab');
    if (stop > 0 && (await focused(page)) === start) break;
  }
  expect(await focused(page)).toBe(say(key));
}

const press = async (page: Page, key: string, by: 'Enter' | 'Space' = 'Enter') => {
  await tabTo(page, key);
  await page.keyboard.press(by);
};
const isOpen = (page: Page) => page.getByRole('dialog').isVisible();

test('the first card: the stops in the order they are read, round and back', async ({ desk }) => {
  await open(desk);
  expect(await focused(desk)).toBe(say('pause_heading'));
  const stops = [
    'feeling_self_hatred',
    'feeling_emptiness',
    'feeling_isolation',
    'feeling_depression',
    'feeling_guilt',
    'feeling_stress',
    'feeling_unsure',
    'feeling_more',
    'pause_talk',
    'pause_try',
    'pause_edit',
    'pause_post',
    'pause_keep',
    'pause_not_me',
    'pause_joke',
    'pause_close',
  ].map(say);
  const reached: string[] = [];
  for (let stop = 0; stop < stops.length; stop += 1) {
    await desk.keyboard.press('Tab');
    reached.push(await focused(desk));
  }
  expect(reached).toEqual(stops);
  await desk.keyboard.press('Tab');
  expect(await focused(desk)).toBe(stops[0]);
  await desk.keyboard.press('Shift+Tab');
  expect(await focused(desk)).toBe(say('pause_close'));
});

test('a feeling, a reason, a skill and back, each read from its heading', async ({ desk }) => {
  await open(desk);
  await press(desk, 'feeling_stress', 'Space');
  expect(await focused(desk)).toBe(say('feeling_stress'));
  await press(desk, 'pause_try');
  expect(await focused(desk)).toBe(say('skill_heading'));
  await press(desk, 'reason_heading');
  expect(await focused(desk)).toBe(say('reason_heading'));
  await press(desk, 'reason_regulating', 'Space');
  expect(await focused(desk)).toBe(say('skill_heading'));
  await press(desk, 'skill_surf');
  expect(await focused(desk)).toBe(say('skill_surf'));
  await press(desk, 'skill_next');
  await press(desk, 'skill_hide');
  expect(await focused(desk)).toBe(say('skill_heading'));
  await press(desk, 'skill_undo');
  expect(await focused(desk)).toBe(say('skill_surf'));
  await press(desk, 'pause_back');
  await press(desk, 'pause_back');
  expect(await focused(desk)).toBe(say('pause_heading'));
  await press(desk, 'pause_post');
  expect(await isOpen(desk)).toBe(false);
});

test('Escape leaves from every step, at once', async ({ desk }) => {
  for (const steps of [
    [],
    ['pause_talk'],
    ['pause_try'],
    ['pause_try', 'reason_heading'],
    ['pause_keep'],
  ]) {
    await open(desk);
    for (const step of steps) await press(desk, step);
    expect(await isOpen(desk)).toBe(true);
    await desk.keyboard.press('Escape');
    expect(await isOpen(desk)).toBe(false);
  }
});

test('what has the focus is seen to have it', async ({ desk }) => {
  await open(desk);
  for (const key of ['feeling_guilt', 'feeling_more', 'pause_edit', 'pause_joke', 'pause_close']) {
    await tabTo(desk, key);
    const outline = await desk.evaluate(() => {
      const at = document.documentElement.lastElementChild?.shadowRoot?.activeElement;
      return at ? getComputedStyle(at).outlineWidth : '';
    });
    expect(outline).toBe('3px');
  }
});
