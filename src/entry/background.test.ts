import { beforeEach, describe, expect, it, vi } from 'vitest';

const { fake } = await vi.hoisted(async () => {
  const { fakeBrowser } = await import('./consent/testing/fake-browser.ts');
  return { fake: fakeBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
vi.mock('../store/extension.ts', () => ({ default: fake.browser }));

import 'fake-indexeddb/auto';
import './background.ts';
import { changeSettings } from '../store/settings.ts';
import { askFor, settle } from './consent/ask.ts';
import { eraseAll, takeBack, takeBackAll } from './consent/take-back.ts';

const { runtime } = fake.browser;
const REDDIT = 'https://www.reddit.com/*';
const X = 'https://x.com/*';

beforeEach(() => fake.reset());

describe('on the day of install', () => {
  it('opens the welcome page and runs nowhere', async () => {
    runtime.onInstalled.tell({ reason: 'install' });
    await settle();
    expect(fake.opened).toEqual(['chrome-extension://breather/src/entry/welcome.html']);
    expect(fake.scripts()).toEqual([]);
    expect(fake.storage.kept()).toEqual({});
  });
});

describe('when the teen says yes', () => {
  it('registers for just those sites, before the page, in every frame, for good', async () => {
    expect(await askFor([REDDIT, X])).toBe('granted');
    await settle();
    expect(fake.scripts()).toEqual([
      {
        id: 'breather',
        js: ['src/entry/content.iife.js'],
        matches: [REDDIT, X],
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      },
    ]);
    expect(fake.storage.kept()).toEqual({ sites: [REDDIT, X] });
  });

  it('registers once although the browser and the page both say so', async () => {
    await askFor([X]);
    await Promise.all([settle(), settle()]);
    expect(fake.calls).toEqual(['register']);
  });

  it('starts in tabs that were open, and only of the new site', async () => {
    fake.openTabs({ id: 1, site: X }, { id: 2, site: REDDIT }, { id: -1, site: X }, { site: X });
    await askFor([X]);
    await settle();
    expect(fake.injected).toEqual([1]);

    await askFor([REDDIT]);
    await settle();
    expect(fake.injected).toEqual([1, 2]);
    expect(fake.calls).toEqual(['register', 'update']);
  });

  it('follows a yes given in the browser itself', async () => {
    fake.grant([X]);
    await settle();
    expect(fake.scripts()[0]?.matches).toEqual([X]);
  });

  it('does not take a grant for all sites as a choice of any', async () => {
    fake.grant(['https://*/*']);
    await settle();
    expect(fake.scripts()).toEqual([]);
  });
});

describe('when the teen says no', () => {
  it('keeps nothing', async () => {
    fake.answerWith(false);
    expect(await askFor([X])).toBe('declined');
    await settle();
    expect(fake.storage.kept()).toEqual({});
    expect(fake.scripts()).toEqual([]);
  });

  it('says so when the browser would not even ask', async () => {
    fake.answerWith(new Error('must be called from a user gesture'));
    expect(await askFor([X])).toBe('failed');
  });
});

describe('when the teen takes it back', () => {
  beforeEach(async () => {
    await askFor([REDDIT, X]);
    await settle();
    await changeSettings({ directMessages: [X] });
  });

  it('stops on that site and forgets it', async () => {
    await takeBack([X]);
    expect(fake.granted()).toEqual([REDDIT]);
    expect(fake.scripts()[0]?.matches).toEqual([REDDIT]);
    expect(fake.storage.kept()).toEqual({ sites: [REDDIT], directMessages: [] });
  });

  it('stops everywhere', async () => {
    await takeBackAll();
    expect(fake.granted()).toEqual([]);
    expect(fake.scripts()).toEqual([]);
    expect(fake.storage.kept()).toEqual({ sites: [], directMessages: [] });
  });

  it('follows a no given in the browser itself', async () => {
    await fake.browser.permissions.remove({ origins: [REDDIT, X] });
    await settle();
    expect(fake.scripts()).toEqual([]);
    expect(fake.storage.kept()).toEqual({ sites: [], directMessages: [] });
  });

  it('stops even when the settings cannot be read', async () => {
    fake.storage.refuseWith(new Error('no'));
    await fake.browser.permissions.remove({ origins: [REDDIT] });
    await settle();
    expect(fake.scripts()[0]?.matches).toEqual([X]);
  });

  it('can be taken back even when the settings cannot be written', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    fake.storage.refuseWith(new Error('no'));
    await takeBackAll();
    expect(fake.granted()).toEqual([]);
    expect(fake.scripts()).toEqual([]);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it('takes back one site although the browser allows all', async () => {
    fake.grant(['https://*/*']);
    await settle();
    await takeBack([X]);
    expect(fake.scripts()[0]?.matches).toEqual([REDDIT]);
  });

  it('comes back into open tabs where the browser will not take a site back', async () => {
    fake.openTabs({ id: 1, site: X }, { id: 2, site: REDDIT });
    await changeSettings({ sites: [REDDIT] });
    await settle();
    expect(fake.storage.kept()).toMatchObject({ sites: [REDDIT, X] });
    expect(fake.injected).toEqual([1]);
  });

  it('leaves nothing behind when erasing everything', async () => {
    expect(await eraseAll()).toEqual([]);
    await settle();
    expect(fake.granted()).toEqual([]);
    expect(fake.scripts()).toEqual([]);
    expect(fake.storage.kept()).toEqual({});
  });
});

describe('over time', () => {
  beforeEach(async () => {
    await askFor([X]);
    await settle();
    fake.openTabs({ id: 1, site: X });
    fake.injected.length = 0;
  });

  it('registers again after an update, and starts afresh in open tabs', async () => {
    fake.forgetScripts();
    runtime.onInstalled.tell({ reason: 'update' });
    await settle();
    expect(fake.opened).toEqual([]);
    expect(fake.scripts()[0]?.matches).toEqual([X]);
    expect(fake.injected).toEqual([1]);
  });

  it('leaves everything as it is on a restart', async () => {
    runtime.onStartup.tell();
    await settle();
    expect(fake.calls).toEqual(['register']);
    expect(fake.injected).toEqual([]);
  });

  it('repairs sites that cannot be read from what the browser says', async () => {
    fake.storage.put({ sites: 'spoilt' });
    await settle();
    expect(fake.storage.kept()).toEqual({ sites: [X] });
  });
});

describe('opening a link', () => {
  const chat = 'https://988lifeline.org/chat/';
  const tell = (message: unknown, sender: { id?: string; url?: string } = { id: 'breather' }) =>
    runtime.onMessage.tell(message, sender);

  it('opens the page of a helpline', async () => {
    await Promise.all(tell({ kind: 'open-link', url: chat }));
    await Promise.all(tell({ kind: 'open-link', url: 'https://findahelpline.com/' }));
    expect(fake.opened).toEqual([chat, 'https://findahelpline.com/']);
  });

  it.each([
    [{ kind: 'open-link', url: 'https://evil.example/' }],
    [{ kind: 'open-link', url: `${chat}?from=post` }],
    [{ kind: 'open-link', url: 'javascript:1' }],
    [{ kind: 'open-link', url: 7 }],
    [{ kind: 'open-link' }],
    [{ kind: 'close-link', url: chat }],
    [null],
    ['open-link'],
  ])('opens nothing else: %j', async (message) => {
    await Promise.all(tell(message));
    expect(fake.opened).toEqual([]);
  });

  it('listens to nobody else', async () => {
    await Promise.all(tell({ kind: 'open-link', url: chat }, { id: 'another' }));
    await Promise.all(tell({ kind: 'open-link', url: chat }, {}));
    expect(fake.opened).toEqual([]);
  });

  it('lets no web page ask to follow the permissions', () => {
    expect(tell({ kind: 'reconcile' }, { id: 'breather', url: 'https://x.com/' })).toEqual([
      undefined,
    ]);
  });
});
