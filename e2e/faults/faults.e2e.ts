/**
 * Whatever breaks, the post goes through: the content script is built with one stage failing, and a
 * draft that would be held is sent.
 */
import { ChromiumBrowsing } from '../support/chromium.ts';
import { consentInChromium } from '../support/consent.ts';
import { heavy } from '../support/drafts.ts';
import { rows } from '../support/places.ts';
import type { Tab } from '../support/tab.ts';
import { expect, test } from '../support/test.ts';
import { buildWithFault, type Fault } from '../support/variants.ts';
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

async function withBuild(
  name: string,
  fault: Fault | undefined,
  run: (tab: Tab) => Promise<void>,
): Promise<void> {
  const extension = await buildWithFault(name.replaceAll(' ', '-'), fault);
  const browsing = await ChromiumBrowsing.launch({ extension });
  try {
    await consentInChromium(browsing, { ticked: ['Instagram'], added: [] });
    const tab = await browsing.newTab();
    await tab.open(rows.textarea);
    await run(tab);
  } finally {
    await browsing.close();
  }
}

test('the same build without a fault holds the draft', async () => {
  await withBuild('whole', undefined, async (tab) => {
    await tab.write(heavy());
    await tab.clickPost();
    await tab.pause.waitOpen();
    expect(await tab.sends()).toBe(0);
  });
});

for (const [stage, fault] of Object.entries(before)) {
  test(`a fault in "${stage}" lets the post through`, async () => {
    await withBuild(stage, fault, async (tab) => {
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
  });
}

for (const fails of ['throws', 'rejects'] as const) {
  test(`a replay that ${fails} leaves the draft, and the next press sends it once`, async () => {
    const fault: Fault = { module: 'src/page/replay/replay.ts', names: ['replay'], fails };
    await withBuild(`replay ${fails}`, fault, async (tab) => {
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
  });
}

test('a fault in finding what a button sends lets the click through', async () => {
  const fault: Fault = {
    module: 'src/page/find/submit.ts',
    names: ['composerSentBy'],
    fails: 'throws',
  };
  await withBuild('find the control', fault, async (tab) => {
    const draft = heavy();
    await tab.write(draft);
    await tab.clickPost();
    await tab.waitPosts(1);
    expect(await tab.posts()).toEqual([{ text: draft, how: 'click' }]);
    expect(await tab.sends()).toBe(1);
  });
});
