// @vitest-environment happy-dom
/** What the dialog asks, keeps, and says in more than one way. */
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { english } from '../look/english.ts';
import type { MessageKey } from '../look/translate.ts';
import { REASONS, reasonWord } from './reasons.ts';
import { card } from './testing/card.ts';
import { asksAboutJokes, bodiesFor, wordingFor } from './wording.ts';

let open: ReturnType<typeof card>;
afterEach(() => open.close());

const LEVELS = ['pause', 'care', 'crisis'] as const;
const VOICES = ['self', 'trolling', 'insults', 'help', 'eating'] as const;

describe('what would posting do for me', () => {
  it('is asked only of who presses for it, seven answers at a time, none of them lost', async () => {
    open = card();
    expect(open.text()).not.toContain(english('reason_body'));
    await open.press('pause_try', 'reason_heading');
    const chips = () => [...open.root.querySelectorAll('.chip')].map((chip) => chip.textContent);
    const first = chips();
    expect(first).toHaveLength(7);
    expect(first).toContain(english('reason_unsure'));
    await open.press('reason_more');
    expect([...first, ...chips()]).toEqual(REASONS.map((each) => english(reasonWord(each))));
    await open.press('reason_fewer');
    expect(chips()).toEqual(first);
  });

  it('leads at once to what serves the same need, and goes with the choice', async () => {
    open = card();
    await open.press('pause_try', 'reason_heading', 'reason_attention');
    expect(open.heading()).toBe(english('skill_heading'));
    expect(open.text()).toContain(english('because_attention'));
    expect(open.names()).toContain(english('skill_need'));
    await open.press('pause_back', 'pause_edit');
    expect(await open.choice).toEqual({ kind: 'edit', feelings: [], reason: 'attention' });
  });

  it('can be answered another way', async () => {
    open = card();
    await open.press('pause_try', 'reason_heading', 'reason_attention', 'reason_heading');
    await open.press('reason_attention');
    expect(open.text()).not.toContain(english('because_attention'));
    await open.press('reason_heading', 'reason_more', 'reason_control', 'skill_more');
    await open.press('reason_heading', 'reason_more', 'reason_boredom');
    expect(open.text()).toContain(english('because_boredom'));
    await open.press('pause_back', 'pause_post');
    expect((await open.choice).reason).toBe('boredom');
  });
});

describe('keep it privately', () => {
  const offered = () => open.names().includes(english('pause_keep'));

  it.each(LEVELS.flatMap((level) => VOICES.map((voice) => [level, voice] as const)))(
    'is offered at pause and care, to who does not ask for help: %s, %s',
    (level, voice) => {
      open = card({ level, voice });
      expect(offered()).toBe(level !== 'crisis' && voice !== 'help');
    },
  );

  it('is not offered where nothing may be kept', () => {
    open = card({ keep: null });
    expect(offered()).toBe(false);
  });

  it('saves once, with the feelings, says where it is, and posts nothing', async () => {
    open = card();
    await open.press('feeling_guilt', 'pause_keep');
    expect(open.keep).toHaveBeenCalledExactlyOnceWith(['guilt']);
    expect(open.said()).toBe(english('keep_done'));
    await open.press('keep_see');
    expect(open.openPage).toHaveBeenCalledExactlyOnceWith('journal');
    await open.press('keep_back');
    expect(await open.choice).toEqual({ kind: 'keep', feelings: ['guilt'], reason: null });
    expect(open.keep).toHaveBeenCalledOnce();
  });

  it('says why not, and tries again when asked', async () => {
    let tries = 0;
    open = card({
      keep: async () => (++tries === 1 ? { words: 'No room for it.' } : true),
    });
    await open.press('pause_keep');
    expect(open.said()).toBe('No room for it.');
    expect(open.text()).toContain(english('keep_not_posted'));
    await open.press('keep_again');
    expect(open.said()).toBe(english('keep_done'));
    expect(tries).toBe(2);
  });

  it('survives a Breather that is gone', async () => {
    open = card({ keep: () => Promise.reject(new Error('Extension context invalidated.')) });
    await open.press('pause_keep');
    expect(open.said()).toBe(english('keep_unreadable'));
    await open.press('keep_back');
    expect((await open.choice).kind).toBe('leave');
  });
});

describe('leaving', () => {
  const pressEscape = () =>
    open.root.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  const ways: Record<string, () => unknown> = {
    Escape: pressEscape,
    'the cross': () => open.press('pause_close'),
    'a page that throws the dialog away': () => open.host.remove(),
  };

  it.each(Object.keys(ways))('by %s tells what was named, and that it was kept', async (way) => {
    open = card();
    await open.press('feeling_guilt', 'pause_try', 'reason_heading', 'reason_punishment');
    await open.press('pause_back', 'pause_keep', 'pause_back');
    await ways[way]?.();
    expect(await open.choice).toEqual({ kind: 'keep', feelings: ['guilt'], reason: 'punishment' });
    expect(open.keep).toHaveBeenCalledOnce();
  });

  it.each(Object.keys(ways))('by %s is no keeping where that failed', async (way) => {
    open = card({ keep: async () => ({ words: 'No room for it.' }) });
    await open.press('pause_keep');
    await ways[way]?.();
    expect((await open.choice).kind).toBe('leave');
  });

  it('after keeping, posting is posting', async () => {
    open = card();
    await open.press('pause_keep', 'pause_back', 'pause_post');
    expect((await open.choice).kind).toBe('post');
  });
});

describe('people of the plan', () => {
  const people = ['Maya', 'my aunt, 555 0123'];
  const circle = vi.fn(async () => ({ people, locked: false }));
  const shown = () =>
    [...open.root.querySelectorAll('.circle-people li')].map((each) =>
      each.getAttribute('data-name'),
    );
  const settled = () => act(async () => {});

  it.each(['pause', 'care'] as const)(
    'stand before the lines, with words to send: %s',
    async (level) => {
      open = card({ level, circle });
      await settled();
      expect(shown()).toEqual([]);
      await open.press('pause_talk');
      expect(shown()).toEqual(people);
      const places = [...open.root.querySelectorAll('.circle, .country')].map(
        (each) => each.className,
      );
      expect(places).toEqual(['words circle', 'country']);
      await open.press('pause_back');
      expect(shown()).toEqual([]);
      expect(circle).toHaveBeenCalledOnce();
      circle.mockClear();
    },
  );

  it('are no text, which a page could search for and read', async () => {
    open = card({ circle });
    await settled();
    await open.press('pause_talk');
    for (const name of people) expect(open.text()).not.toContain(name);
    circle.mockClear();
  });

  it('are not asked for at crisis', async () => {
    open = card({ level: 'crisis', circle });
    await settled();
    await open.press('talk_more');
    expect([circle.mock.calls.length, shown()]).toEqual([0, []]);
  });

  it('behind a passphrase open in a page of their own, unnamed', async () => {
    open = card({ circle: async () => ({ people: [], locked: true }) });
    await settled();
    await open.press('pause_talk', 'circle_locked');
    expect(open.openPage).toHaveBeenCalledExactlyOnceWith('plan');
    expect(shown()).toEqual([]);
  });

  it.each([
    ['nobody was written down', async () => ({ people: [], locked: false })],
    ['it is a private window', null],
    ['the extension is gone', () => Promise.reject(new Error('Extension context invalidated.'))],
    ['the answer never comes', () => new Promise<never>(() => {})],
  ])('are not mentioned where %s', async (_why, none) => {
    open = card({ circle: none });
    await settled();
    await open.press('pause_talk');
    expect(open.root.querySelector('.circle')).toBe(null);
    expect(open.names()).not.toContain(english('circle_locked'));
    expect(open.heading()).toBe(english('talk_heading'));
  });

  it('who come late do not push the lines from under a finger', async () => {
    let come = (_: { people: string[]; locked: boolean }) => {};
    open = card({ circle: () => new Promise((resolve) => (come = resolve)) });
    await open.press('pause_talk');
    await act(async () => come({ people, locked: false }));
    expect(shown()).toEqual([]);
    await open.press('pause_back', 'pause_talk');
    expect(shown()).toEqual(people);
  });
});

describe('wording', () => {
  const every = LEVELS.flatMap((level) => VOICES.map((voice) => [level, voice] as const));
  const body = (level: (typeof LEVELS)[number], voice: (typeof VOICES)[number], turn: number) =>
    wordingFor({ level, voice, turn, asksAboutJokes: false }).body;

  it.each(every)(
    'differs from turn to turn, and is the same for the same: %s, %s',
    (level, voice) => {
      expect(bodiesFor(level, voice).length).toBeGreaterThanOrEqual(2);
      expect(body(level, voice, 20_415)).not.toBe(body(level, voice, 20_416));
      expect(body(level, voice, 20_415)).toBe(body(level, voice, 20_415));
    },
  );

  it.each(every)('is short in every variant: %s, %s', (level, voice) => {
    for (let turn = 0; turn < bodiesFor(level, voice).length; turn += 1) {
      open = card({ level, voice, turn });
      expect(open.words().length).toBeLessThanOrEqual(60);
      open.close();
    }
  });

  it.each(LEVELS)('meets who asks for help with lines, at %s', (level) => {
    open = card({ level, voice: 'help' });
    const first = open.root.querySelector('.lines') ?? open.root;
    const post = open.find('pause_post_help');
    expect(first.textContent).toContain('findahelpline.com');
    expect(first.compareDocumentPosition(post)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(open.root.querySelector('.feelings')).toBe(null);
  });

  it.each(LEVELS)('never discourages who asks for help, at %s', (level) => {
    for (let turn = 0; turn < 2; turn += 1) {
      open = card({ level, voice: 'help', turn });
      expect(open.heading()).toBe(english('pause_heading_help'));
      expect(open.text()).toMatch(/you can post this/i);
      expect(open.names()).toContain(english('pause_post_help'));
      const others: MessageKey[] = ['pause_post', 'pause_joke', 'pause_keep'];
      for (const other of others) expect(open.names()).not.toContain(english(other));
      open.close();
    }
  });
});

describe('a row of jokes', () => {
  it('earns one gentle question, and every way out stays', async () => {
    open = card({ asksAboutJokes: true });
    expect(open.heading()).toBe(english('pause_heading_jokes'));
    await open.press('pause_joke');
    expect((await open.choice).kind).toBe('joke');
  });

  it('asks at pause alone, and never who asks for help', () => {
    const asked = LEVELS.flatMap((level) =>
      VOICES.filter((voice) => asksAboutJokes({ level, voice, asksAboutJokes: true })).map(
        (voice) => `${level} ${voice}`,
      ),
    );
    expect(asked).toEqual(['pause self', 'pause trolling', 'pause insults', 'pause eating']);
    open = card({ level: 'care', asksAboutJokes: true });
    expect(open.heading()).toBe(english('pause_care_heading'));
  });

  it('offers words for feelings in place of a question to copy', () => {
    open = card({ voice: 'insults', asksAboutJokes: true });
    expect(open.text()).toContain(english('feeling_ask'));
  });
});
