// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CountryLines } from '../data/helplines/helpline.ts';
import { coping } from '../entry/coping.ts';
import { english } from '../look/english.ts';
import type { MessageKey, Translate } from '../look/translate.ts';
import { BARRIER_WORDS, BARRIERS } from './barriers.ts';
import { type OpenPause, openPause, type PauseProps } from './index.ts';

const sample: CountryLines = {
  country: 'US',
  emergency: '911',
  directory: 'https://directory.example/',
  lines: [
    {
      id: 'us-sample',
      country: 'US',
      name: 'Sample Line',
      ages: {},
      hours: 'always',
      channels: [
        { kind: 'call', value: '555-0100' },
        { kind: 'chat', value: 'https://line.example/chat' },
      ],
      languages: ['en'],
      url: 'https://line.example/',
      forWhom: 'everyone',
      checkedOn: '2026-01-10',
      checkedHow: 'stored-copy',
      confidence: 'found',
    },
  ],
};

const POSTS = ['pause_post', 'pause_post_help', 'pause_joke', 'pause_not_me'] as const;

let open: OpenPause | undefined;
let openLink: ReturnType<typeof vi.fn<(url: string) => void>>;
let markSkill: ReturnType<typeof vi.fn<PauseProps['markSkill']>>;
let keep: ReturnType<typeof vi.fn<NonNullable<PauseProps['keep']>>>;
let openPage: ReturnType<typeof vi.fn<PauseProps['openPage']>>;

function show(over: Partial<PauseProps> = {}): OpenPause {
  open = openPause(document.documentElement, {
    level: 'pause',
    voice: 'self',
    countries: [sample],
    country: 'US',
    t: english,
    lang: 'en',
    dir: 'ltr',
    appearance: 'system',
    openLink,
    today: '2026-02-01',
    coping,
    turn: 0,
    asksAboutJokes: false,
    helpfulSkills: [],
    hiddenSkills: [],
    circle: null,
    markSkill,
    keep,
    openPage,
    now: Date.UTC(2026, 1, 1, 12),
    ...over,
  });
  return open;
}

function buttons(): HTMLButtonElement[] {
  return [...(open?.root.querySelectorAll('button') ?? [])];
}

const nameOf = (button: Element) =>
  button.getAttribute('aria-label') ??
  button.querySelector('span')?.textContent ??
  button.textContent;

function names(): string[] {
  return buttons().map((button) => nameOf(button) ?? '');
}

function find(key: MessageKey): HTMLButtonElement {
  const found = buttons().find((button) => nameOf(button) === english(key));
  if (!found) throw new Error(`no "${english(key)}" among ${names().join(', ')}`);
  return found;
}

/** Dispatches, and draws what changed. */
function fire(target: Element | null | undefined, event: Event): void {
  void act(() => void target?.dispatchEvent(event));
}

function click(target: Element | undefined, detail = 1): void {
  fire(target, new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
}

function press(...keys: MessageKey[]): void {
  for (const key of keys) {
    click(find(key));
  }
}

const heading = () => open?.root.querySelector('h2');
const text = () => open?.root.querySelector('dialog')?.textContent ?? '';

beforeEach(() => {
  openLink = vi.fn();
  markSkill = vi.fn();
  keep = vi.fn(async () => true as const);
  openPage = vi.fn(async () => true);
});

afterEach(() => {
  open?.close();
  open = undefined;
  vi.restoreAllMocks();
  for (const left of document.querySelectorAll('html > :not(head, body)')) left.remove();
});

describe('choices', () => {
  it.each([
    ['pause_post', 'post'],
    ['pause_edit', 'edit'],
    ['pause_joke', 'joke'],
    ['pause_not_me', 'not-me'],
    ['pause_close', 'leave'],
  ] as const)('%s is %s', async (key, kind) => {
    const { choice } = show();
    click(find(key));
    expect(await choice).toEqual({ kind, feelings: [], reason: null });
  });

  it('carries the feelings in the order they were picked', async () => {
    const { choice } = show();
    press('feeling_isolation', 'feeling_self_hatred', 'pause_edit');
    expect(await choice).toEqual({
      kind: 'edit',
      feelings: ['isolation', 'self-hatred'],
      reason: null,
    });
  });

  it('keeps a feeling that went out of view, and drops one that was picked twice', async () => {
    const { choice } = show();
    press('feeling_guilt', 'feeling_stress', 'feeling_more', 'feeling_numb', 'feeling_fewer');
    press('feeling_stress', 'pause_post');
    expect(await choice).toEqual({ kind: 'post', feelings: ['guilt', 'numb'], reason: null });
  });

  it('leaves on Escape', async () => {
    const { choice, root } = show();
    root.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(await choice).toEqual({ kind: 'leave', feelings: [], reason: null });
  });

  it('leaves when the page throws the dialog away', async () => {
    const { choice, host } = show();
    host.remove();
    expect(await choice).toEqual({ kind: 'leave', feelings: [], reason: null });
  });

  it('leaves nothing in the page', async () => {
    const before = document.documentElement.childElementCount;
    const { choice, host, close } = show();
    expect(document.documentElement.childElementCount).toBe(before + 1);
    close();
    expect((await choice).kind).toBe('leave');
    expect(host.isConnected).toBe(false);
    expect(document.documentElement.childElementCount).toBe(before);
  });

  it('counts once', async () => {
    const { choice, close } = show();
    const post = find('pause_post');
    click(find('pause_edit'));
    click(post);
    close();
    expect((await choice).kind).toBe('edit');
  });
});

describe.each(['pause', 'care', 'crisis'] as const)('at %s', (level) => {
  it('starts at the heading, and no button that posts has the focus', () => {
    const { root } = show({ level });
    expect(root.activeElement).toBe(heading());
    expect(POSTS.map((key) => english(key))).not.toContain(root.activeElement?.textContent);
  });

  it('has plain buttons only, and nothing to type in', () => {
    const { root } = show({ level });
    expect(buttons().length).toBeGreaterThan(4);
    expect(buttons().filter(({ type }) => type !== 'button')).toEqual([]);
    expect(root.querySelector('input, textarea, form, [contenteditable]')).toBe(null);
  });

  it('always lets the post through', async () => {
    const { choice } = show({ level });
    click(find('pause_post'));
    expect((await choice).kind).toBe('post');
  });

  it('calls a request for help by its name', async () => {
    const { choice } = show({ level, voice: 'help' });
    expect(heading()?.textContent).toBe(english('pause_heading_help'));
    expect(names()).not.toContain(english('pause_post'));
    expect(names()).not.toContain(english('pause_joke'));
    click(find('pause_post_help'));
    expect((await choice).kind).toBe('post');
  });

  it('never shows more than seven chips at once', async () => {
    const { root } = show({ level });
    expect(root.querySelectorAll('.chip').length).toBeLessThanOrEqual(7);
  });
});

describe('what leads', () => {
  it('is the feelings at pause, with lines one step away', async () => {
    const { root } = show();
    expect(root.querySelectorAll('.chip')).toHaveLength(7);
    expect(text()).not.toContain('555-0100');
    press('pause_talk');
    expect(text()).toContain('555-0100');
  });

  it('is the lines at care, before the other choices', () => {
    show({ level: 'care' });
    const said = text();
    expect(said.indexOf('555-0100')).toBeGreaterThan(0);
    expect(said.indexOf('555-0100')).toBeLessThan(said.indexOf(english('pause_try')));
  });

  it('has the emergency number in one quiet line at care, below the lines', () => {
    const { root } = show({ level: 'care' });
    const line = root.querySelector('.lines > .small');
    expect(line?.textContent).toContain(english('talk_call_number', '911'));
    expect(text().indexOf('911')).toBeGreaterThan(text().indexOf('555-0100'));
    expect(text().indexOf('911')).toBeLessThan(text().indexOf(english('pause_try')));
    expect(root.querySelector('.emergency')).toBe(null);
    open?.close();
    show({ level: 'care', country: '*' });
    expect(text()).toContain(english('talk_emergency_unknown'));
    open?.close();
    show({ voice: 'help' });
    expect(text()).toContain('555-0100');
    expect(text()).not.toContain('911');
  });

  it('is the lines alone at crisis: no exercise, no mute, no joke', () => {
    show({ level: 'crisis' });
    expect(text()).toContain('555-0100');
    expect(text()).toContain('911');
    for (const key of ['pause_try', 'pause_not_me', 'pause_joke'] as const) {
      expect(names()).not.toContain(english(key));
    }
  });

  it('is a question that can be asked safely, when insults were asked for', () => {
    show({ voice: 'insults' });
    expect(text()).toContain(english('skill_question_say_1'));
  });
});

describe('naming', () => {
  it('takes feelings as they are, two of them at most', async () => {
    const { root } = show();
    press('feeling_emptiness');
    expect(text()).toContain(english('feeling_named_one', 'Empty'));
    press('feeling_guilt', 'feeling_stress');
    expect(text()).toContain(english('feeling_named_many', 'Empty', 'guilty'));
    expect(root.querySelectorAll('strong')).toHaveLength(2);
  });

  it('is fine with not knowing', async () => {
    show();
    press('feeling_unsure');
    expect(text()).toContain(english('feeling_named_unsure'));
  });
});

describe('steps', () => {
  it('go in and come back, each read from its heading', async () => {
    const { root } = show();
    press('pause_try', 'skill_ground');
    expect(heading()?.textContent).toBe(english('skill_ground'));
    expect(root.activeElement).toBe(heading());
    press('pause_back');
    expect(heading()?.textContent).toBe(english('skill_heading'));
    press('pause_back');
    expect(heading()?.textContent).toBe(english('pause_heading'));
    expect(root.activeElement).toBe(heading());
  });

  it.each([
    ['feeling_stress', 'skill_breathe', 'skill_choice'],
    ['feeling_emptiness', 'skill_ground', 'skill_soothe'],
  ] as const)('after %s, %s comes first, and why is said', (feeling, first, second) => {
    show();
    press(feeling, 'pause_try');
    const said = text();
    expect(said).toContain(english('because_said', english(feeling)));
    expect(said.indexOf(english(first))).toBeGreaterThan(0);
    expect(said.indexOf(english(first))).toBeLessThan(said.indexOf(english(second)));
  });

  it('ground through five senses', async () => {
    show();
    press('pause_try', 'skill_ground');
    for (const key of ['5', '4', '3', '2', '1'] as const) {
      expect(text()).toContain(english(`skill_ground_${key}`));
      press('skill_next');
    }
    expect(text()).toContain(english('skill_ground_end'));
  });

  it('answer what makes reaching out hard, with words to send', async () => {
    show({ level: 'crisis' });
    press('barrier_police');
    expect(text()).toContain(english('barrier_police_answer'));
    expect(text()).toContain(english('barrier_police_words'));
    expect(text()).toContain('555-0100');
  });

  it('show three worries at crisis, and the others when asked, from the first of them on', () => {
    const { root } = show({ level: 'crisis' });
    expect(root.querySelectorAll('.chip')).toHaveLength(4);
    press('barrier_else');
    expect(root.querySelectorAll('.chip')).toHaveLength(7);
    expect(root.activeElement?.textContent).toBe(english('barrier_bother'));
  });

  it('lead from the lines at care to all worries, to an answer, and back the same way', () => {
    show({ level: 'care' });
    press('barrier_ask', 'barrier_cost');
    expect(text()).toContain(english('barrier_cost_answer'));
    press('pause_back');
    expect(heading()?.textContent).toBe(english('barrier_ask'));
    press('pause_back');
    expect(heading()?.textContent).toBe(english('pause_care_heading'));
  });

  it('give words to say to somebody near, at crisis', () => {
    show({ level: 'crisis' });
    press('near_ask');
    for (const key of ['near_here_said', 'near_friend_said', 'near_adult_said'] as const) {
      expect(text()).toContain(english(key));
    }
    expect(text()).toContain(sample.emergency);
    press('pause_back');
    expect(heading()?.textContent).toBe(english('pause_crisis_heading'));
  });

  it('say of this country’s own lines what they say of themselves, and of no others', () => {
    const [line] = sample.lines;
    if (!line) throw new Error('no line');
    const asks = { ...line, says: { police: 'asks-first', bills: 'not-shown' } } as const;
    show({ level: 'crisis', countries: [{ ...sample, lines: [asks] }] });
    press('barrier_police');
    expect(text()).toContain(english('barrier_police_here', 'Sample Line'));
    press('pause_back', 'barrier_else', 'barrier_seen');
    expect(text()).toContain(english('barrier_bills_here', 'Sample Line'));
    open?.close();
    show({ level: 'crisis' });
    press('barrier_police');
    expect(text()).not.toContain('Sample Line says');
  });

  it('stand the public list beside numbers that grew old', () => {
    show({ level: 'crisis', today: '2026-02-01' });
    expect(text()).not.toContain('directory.example');
    open?.close();
    show({ level: 'crisis', today: '2026-12-01' });
    expect(text()).toContain(english('talk_checked_old_short', 'January 10, 2026'));
    expect(text()).toContain('directory.example');
  });

  it('switch the country, and keep it', async () => {
    const { root } = show();
    press('pause_talk');
    const select = root.querySelector('select');
    if (!select) throw new Error('no list of countries');
    select.value = '*';
    fire(select, new Event('change', { bubbles: true }));
    expect(text()).not.toContain('555-0100');
    click(buttons().find((button) => button.textContent?.includes('findahelpline.com')));
    expect(openLink).toHaveBeenCalledExactlyOnceWith('https://findahelpline.com/');
    press('pause_back', 'pause_talk');
    expect(text()).toContain('findahelpline.com');
  });

  it('open a chat outside, even when the extension behind is gone', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    openLink.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    show({ level: 'crisis' });
    click(buttons().find((button) => nameOf(button)?.startsWith(english('talk_chat'))));
    expect(opened).toHaveBeenCalledExactlyOnceWith(
      'https://line.example/chat',
      '_blank',
      'noopener,noreferrer',
    );
  });
});

describe('breathing', () => {
  const phaseEnds = () =>
    fire(open?.root.querySelector('.breath-shape'), new Event('animationend'));
  const phase = () => open?.root.querySelector('.breath')?.getAttribute('data-phase');

  it('starts when asked, says each phase once, and stops', async () => {
    const { root } = show();
    press('pause_try', 'skill_breathe');
    expect(phase()).toBe('still');
    press('skill_start');
    expect(root.querySelector('.breath [role="status"]')?.textContent).toBe(english('skill_in'));
    phaseEnds();
    expect(root.querySelector('.breath [role="status"]')?.textContent).toBe(english('skill_out'));
    expect(names()).not.toContain(english('skill_helped'));
    phaseEnds();
    expect(names()).toContain(english('skill_helped'));
    press('skill_stop');
    expect(phase()).toBe('still');
  });

  it('offers to go on after a minute, and ends after five', async () => {
    show();
    press('pause_try', 'skill_breathe', 'skill_start');
    for (let breath = 0; breath < 6; breath++) {
      phaseEnds();
      phaseEnds();
    }
    expect(text()).toContain(english('skill_minute'));
    press('skill_go_on');
    for (let breath = 0; breath < 24; breath++) {
      phaseEnds();
      phaseEnds();
    }
    expect(phase()).toBe('still');
    expect(text()).toContain(english('skill_five'));
  });
});

describe('presses that were not meant', () => {
  it('refuses the tail of the double click that opened it', async () => {
    const { choice, close } = show();
    click(find('pause_post'), 2);
    close();
    expect((await choice).kind).toBe('leave');
  });

  it('refuses the tail of the double click that opened a step', async () => {
    show({ level: 'care' });
    click(find('pause_try'), 1);
    click(find('skill_breathe'), 2);
    expect(heading()?.textContent).toBe(english('skill_heading'));
    click(find('skill_breathe'), 1);
    expect(heading()?.textContent).toBe(english('skill_breathe'));
  });

  it('takes presses from keyboards and switches, which count none', async () => {
    const { choice } = show();
    click(find('pause_post'), 0);
    expect((await choice).kind).toBe('post');
  });

  it('refuses a key that is held down', () => {
    const { onKey } = show();
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, cancelable: true });
    onKey(held);
    expect(held.defaultPrevented).toBe(true);
    const pressed = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
    onKey(pressed);
    expect(pressed.defaultPrevented).toBe(false);
  });

  it('keeps Tab inside, both ways round', () => {
    const { onKey, root } = show();
    const [first, last] = [buttons()[0], buttons().at(-1)];
    last?.focus();
    onKey(new KeyboardEvent('keydown', { key: 'Tab', cancelable: true }));
    expect(root.activeElement).toBe(first);
    onKey(new KeyboardEvent('keydown', { key: 'Tab', shiftKey: true, cancelable: true }));
    expect(root.activeElement).toBe(last);
  });
});

describe('a card', () => {
  const MOST_WORDS = 60;
  const voices = ['self', 'trolling', 'insults', 'help', 'eating'] as const;
  /** What is there to read, without the buttons and the numbers. */
  const toRead = () =>
    [
      ...(open?.root.querySelectorAll('h2, .lead, .label, .words-said, .named, .lines > .small') ??
        []),
    ].flatMap((part) => part.textContent?.split(/\s+/) ?? []);

  it.each(
    voices.flatMap((voice) =>
      (['pause', 'care', 'crisis'] as const).map((l) => [voice, l] as const),
    ),
  )('is short: %s at %s', (voice, level) => {
    show({ voice, level });
    expect(toRead().length).toBeGreaterThan(10);
    expect(toRead().length).toBeLessThanOrEqual(MOST_WORDS);
  });

  it.each(BARRIERS)('is short: %s', (barrier) => {
    show({ level: 'crisis' });
    press('barrier_else', BARRIER_WORDS[barrier].name);
    expect(toRead().length).toBeGreaterThan(10);
    expect(toRead().length).toBeLessThanOrEqual(MOST_WORDS);
  });
});

describe('when something breaks', () => {
  /** Works for the words that are looked up at once, and throws for the one in a later step. */
  const brokenAt =
    (broken: MessageKey): Translate =>
    (key, ...rest) => {
      if (key === broken) throw new Error('Extension context invalidated.');
      return english(key, ...rest);
    };

  it('throws while opening, and leaves nothing behind', () => {
    const before = document.documentElement.childElementCount;
    expect(() => show({ t: brokenAt('pause_heading') })).toThrow('invalidated');
    expect(document.documentElement.childElementCount).toBe(before);
  });

  it('throws when its first card breaks, and leaves nothing behind', () => {
    const before = document.documentElement.childElementCount;
    expect(() => show({ t: brokenAt('feeling_ask') })).toThrow('invalidated');
    expect(document.documentElement.childElementCount).toBe(before);
  });

  it('throws when the browser will not show it, and leaves nothing behind', () => {
    const before = document.documentElement.childElementCount;
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
      throw new DOMException('no');
    });
    expect(() => show()).toThrow('no');
    expect(document.documentElement.childElementCount).toBe(before);
  });

  it('still shows numbers and both ways out when a later step breaks', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { choice, root } = show({ t: brokenAt('talk_heading') });
    press('pause_talk');
    expect(warned).toHaveBeenCalledOnce();
    expect(text()).toContain('Sample Line: Call 555-0100');
    expect(text()).toContain('911');
    expect(root.activeElement).toBe(heading());
    expect(buttons().map((button) => button.textContent)).toEqual([
      english('pause_edit'),
      english('pause_post'),
    ]);
    click(buttons()[1]);
    expect((await choice).kind).toBe('post');
  });
});

describe('the host', () => {
  it('has another name each time, a closed root, and rules the page can’t bend', () => {
    const first = show().host;
    first.remove();
    const second = show().host;
    expect(first.localName).not.toBe(second.localName);
    expect(second.shadowRoot).toBe(null);
    expect(second.style.getPropertyPriority('all')).toBe('important');
  });
});
