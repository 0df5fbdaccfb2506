/**
 * Whatever breaks, the post goes through: the content script is built so that one stage after another
 * can fail, and a draft that would be held is sent.
 */
import { ChromiumBrowsing, type ChromiumTab } from '../support/chromium.ts';
import { consentInChromium } from '../support/consent.ts';
import { heavy } from '../support/drafts.ts';
import { rows } from '../support/places.ts';
import { test as base, expect } from '../support/test.ts';
import { buildWithFaults, FAULT, type Fault } from '../support/variants.ts';
import { POST_ANYWAY } from '../support/words.ts';

/** Stages at which nothing may be held in the first place, or what was held is let go at once. */
const before: Record<string, Fault> = {
  find: {
    module: 'src/page/find/composer.ts',
    names: ['composerIn', 'composersUnder'],
    fails: 'throws',
  },
  read: { module: 'src/page/read/draft.ts', names: ['readDraft'], fails: 'throws' },
  judge: { module: 'src/core/judge/judge.ts', names: ['judge'], fails: 'throws' },
  decide: { module: 'src/core/decide/decide.ts', names: ['decide'], fails: 'throws' },
  hold: { module: 'src/page/hold/silence.ts', names: ['silence'], fails: 'throws' },
  caret: { module: 'src/page/read/caret.ts', names: ['rememberCaret'], fails: 'throws' },
  'pause opens': { module: 'src/pause/index.ts', names: ['openPause'], fails: 'throws' },
  settings: { module: 'src/store/settings.ts', names: ['readSettings'], fails: 'rejects' },
};

/** Where the draft is held, and let go of afterwards. */
const after: Record<string, Fault> = {
  'replay throws': { module: 'src/page/replay/replay.ts', names: ['replay'], fails: 'throws' },
  'replay rejects': { module: 'src/page/replay/replay.ts', names: ['replay'], fails: 'rejects' },
};

/** A press is looked at before anything is known of a draft; Enter does not come this way. */
const atTheButton: Record<string, Fault> = {
  control: { module: 'src/page/find/submit.ts', names: ['composerSentBy'], fails: 'throws' },
};

interface Faulty {
  /** The textarea, on a page where this fault happens, or none. */
  readonly at: (fault?: string) => Promise<ChromiumTab>;
}

/** One build with every fault in it, one browser; a page's address says which of them happens. */
const test = base.extend<Faulty, { readonly faulty: ChromiumBrowsing }>({
  faulty: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to find fixtures
    async ({}, use) => {
      const extension = await buildWithFaults({ ...before, ...after, ...atTheButton });
      const browsing = await ChromiumBrowsing.launch({ extension });
      await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
      await use(browsing);
      await browsing.close();
    },
    { scope: 'worker' },
  ],
  at: async ({ faulty }, use) => {
    await use(async (fault) => {
      const address = new URL(rows.textarea.address);
      if (fault !== undefined) address.searchParams.set(FAULT, fault);
      const tab = await faulty.newTab();
      await tab.open({ ...rows.textarea, address: address.href });
      return tab;
    });
  },
});

// One after the other: a second worker would build it all again.
test.describe.configure({ mode: 'default' });

test('the same build without a fault holds the draft', async ({ at }) => {
  const tab = await at();
  await tab.write(heavy());
  await tab.clickPost();
  await tab.pause.waitOpen();
  expect(await tab.sends()).toBe(0);
});

for (const stage of Object.keys(before)) {
  test(`a fault in "${stage}" lets the post through`, async ({ at }) => {
    const tab = await at(stage);
    for (const [count, send] of [() => tab.clickPost(), () => tab.keys('enter')].entries()) {
      const draft = heavy();
      await tab.write(draft);
      await send();
      await tab.waitPosts(count + 1);
      expect((await tab.posts()).at(-1)?.text).toBe(draft);
      expect(await tab.sends()).toBe(count + 1);
      expect(await tab.pause.isOpen()).toBe(false);
    }
  });
}

for (const stage of Object.keys(after)) {
  test(`where a ${stage}, the draft stays, and the next press sends it once`, async ({ at }) => {
    const tab = await at(stage);
    const draft = heavy();
    await tab.write(draft);
    await tab.clickPost();
    await tab.pause.waitOpen();
    await tab.pause.press(POST_ANYWAY);
    await tab.pause.waitClosed();
    expect(await tab.draft()).toBe(draft);
    await tab.clickPost();
    await tab.waitPosts(1);
    expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
    expect(await tab.sends()).toBe(1);
  });
}

test('a fault in finding what a button sends lets the click through', async ({ at }) => {
  const tab = await at('control');
  const draft = heavy();
  await tab.write(draft);
  await tab.clickPost();
  await tab.waitPosts(1);
  expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
  expect(await tab.sends()).toBe(1);
});
