/** The whole dialog without a mouse. */
import { heavy } from '../support/drafts.ts';
import { rows } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { EDIT, POST_ANYWAY } from '../support/words.ts';

test('the dialog by keyboard alone: the heading first, every choice in a round, and out', async ({
  tab,
}) => {
  const draft = heavy();
  await tab.open(rows.textarea);
  await tab.write(draft);
  await tab.keys('enter');
  await tab.pause.waitOpen();
  expect(await tab.pause.focused()).toBe(await tab.pause.heading());
  const buttons = await tab.pause.buttons();
  expect(buttons).toContain(POST_ANYWAY);
  const reached = new Set<string>();
  // Twice round is more than enough; links between the buttons take steps, too.
  for (let step = 0; step < 2 * buttons.length + 10 && reached.size < buttons.length; step += 1) {
    await tab.keys('tab');
    const name = await tab.pause.focused();
    if (name !== undefined && buttons.includes(name)) reached.add(name);
  }
  expect([...reached].sort()).toEqual([...new Set(buttons)].sort());
  for (let step = 0; step < 60 && (await tab.pause.focused()) !== EDIT; step += 1) {
    await tab.keys('tab');
  }
  await tab.keys('space');
  await tab.pause.waitClosed();
  await tab.type('!');
  expect(await tab.draft()).toBe(`${draft}!`);
  expect(await tab.sends()).toBe(0);
});
