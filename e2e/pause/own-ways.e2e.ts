/** The dialog for eyes and hands that want it otherwise: low windows, forced colours, less motion. */
import { unreachable } from '../../scripts/pause-gallery/stage.ts';
import { say } from '../support/words.ts';
import { expect, open, test } from './stage.ts';

test('at 400 % nothing is lost: all of it scrolls, nothing sideways', async ({ phone }) => {
  await phone.setViewportSize({ width: 320, height: 256 });
  for (const level of ['pause', 'care', 'crisis'] as const) {
    await open(phone, { level });
    expect(await unreachable(phone)).toEqual([]);
    const post = phone.getByRole('button', { name: say('pause_post'), exact: true });
    await post.scrollIntoViewIfNeeded();
    await expect(post).toBeInViewport();
  }
});

test('on the smallest phone nothing at crisis is cut by the way out, nor hidden under it in focus', async ({
  phone,
}) => {
  await phone.setViewportSize({ width: 320, height: 640 });
  const button = (key: string) => phone.getByRole('button', { name: say(key), exact: true });
  const bottom = (element: Element) => element.getBoundingClientRect().bottom;
  const aboveTheBar = async (key: string) => {
    const bar = await phone.locator('.ways-out').evaluate((it) => it.getBoundingClientRect().top);
    expect(await button(key).evaluate(bottom), key).toBeLessThanOrEqual(bar);
  };
  for (const country of ['US', 'GB', 'CA', 'DE']) {
    await open(phone, { level: 'crisis', country });
    await aboveTheBar('near_ask');
    await expect(button('pause_post')).toBeInViewport({ ratio: 1 });
  }
  // What stands lower scrolls clear of it.
  await open(phone, { level: 'crisis', country: 'ZA' });
  await button('near_ask').focus();
  await aboveTheBar('near_ask');
  await button('talk_more').focus();
  await aboveTheBar('talk_more');
});

test('at 200 % of a small laptop every choice is there', async ({ desk }) => {
  await desk.setViewportSize({ width: 640, height: 400 });
  await open(desk);
  expect(await unreachable(desk)).toEqual([]);
  const joke = desk.getByRole('button', { name: say('pause_joke'), exact: true });
  await joke.scrollIntoViewIfNeeded();
  await expect(joke).toBeInViewport();
});

test('forced colours: what is picked differs from what is not, and the card has an edge', async ({
  desk,
}) => {
  await desk.emulateMedia({ forcedColors: 'active' });
  await open(desk, { press: ['feeling_guilt'] });
  const look = (name: string) =>
    desk
      .getByRole('button', { name: say(name), exact: true })
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await look('feeling_guilt')).not.toBe(await look('feeling_stress'));
  const edge = await desk.evaluate(() => {
    const root = document.documentElement.lastElementChild?.shadowRoot;
    const sheet = root?.querySelector('.sheet');
    return sheet ? getComputedStyle(sheet).borderTopStyle : '';
  });
  expect(edge).toBe('solid');
});

test('less motion: nothing moves, and breathing is words', async ({ desk }) => {
  const moving = () =>
    desk.evaluate(
      () => document.documentElement.lastElementChild?.shadowRoot?.getAnimations().length,
    );
  await open(desk, { still: true, press: ['pause_try', 'skill_breathe'] });
  expect(await moving()).toBe(0);
  await expect(desk.getByText(say('skill_breathe_still'))).toBeVisible();
  await expect(desk.getByRole('button', { name: say('skill_start') })).toHaveCount(0);
  await open(desk, { press: ['pause_try', 'skill_breathe', 'skill_start'] });
  expect(await moving()).toBe(1);
});
