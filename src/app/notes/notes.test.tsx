// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkInDue } from '../../core/insight/jokes.ts';
import { lookBack } from '../../core/insight/look-back.ts';
import type { MessageKey } from '../../look/translate.ts';
import type { JournalPage, LockState, Memory, Moment, PlanLine } from '../../store/types.ts';
import { Notes, type NotesProps } from './notes.tsx';
import { IDLE_MS } from './use-lock.ts';

const t = (key: MessageKey, ...words: string[]) => [key, ...words].join(' ');
const NOW = Date.UTC(2026, 10, 22, 12);
const WORDS = 'four slow blue kites';

/** A Memory without a disk, which does what it is told. */
function fakeMemory() {
  const pages = new Map<string, JournalPage>();
  const lines = new Map<string, PlanLine>();
  const moments = new Map<string, Moment>();
  let lock: LockState = 'none';
  let failing: string | undefined;
  const may = async <T,>(work: () => T): Promise<T> => {
    await Promise.resolve();
    if (failing) throw Object.assign(new Error(failing), { trouble: failing });
    return work();
  };
  const read = <Row,>(rows: Map<string, Row>) =>
    may(() =>
      lock === 'locked'
        ? { rows: [], unreadable: rows.size }
        : { rows: [...rows.values()], unreadable: 0 },
    );
  const memory: Memory = {
    state: () => may(() => lock),
    unlock: (words) =>
      may(() => {
        if (words === WORDS) lock = 'open';
        return words === WORDS;
      }),
    close: () => {
      if (lock === 'open') lock = 'locked';
    },
    setPassphrase: () =>
      may(() => {
        lock = 'open';
      }),
    changePassphrase: (before) => may(() => before === WORDS),
    removePassphrase: (words) =>
      may(() => {
        if (words === WORDS) lock = 'none';
        return words === WORDS;
      }),
    pages: () => read(pages),
    keepPage: (page) => may(() => void pages.set(page.id, page)),
    updatePage: (page) => may(() => pages.has(page.id) && Boolean(pages.set(page.id, page))),
    forgetPage: (id) => may(() => void pages.delete(id)),
    plan: () => read(lines),
    keepLines: (all) => may(() => all.forEach((line) => void lines.set(line.id, line))),
    forgetLine: (id) => may(() => void lines.delete(id)),
    moments: () => read(moments),
    forgetMoment: (id) => may(() => void moments.delete(id)),
    forgetMoments: () => may(() => moments.clear()),
    copy: () => may(() => ({}) as never),
  };
  return {
    memory,
    pages,
    lines,
    moments,
    fail: (trouble: string | undefined) => {
      failing = trouble;
    },
    setLock: (state: LockState) => {
      lock = state;
    },
  };
}

let fake: ReturnType<typeof fakeMemory>;
let root: HTMLElement;
let now: number;
let ids: number;
const on = {
  onHistory: vi.fn(),
  onCheckedIn: vi.fn(),
  onSave: vi.fn(async () => {}),
  onEraseNotes: vi.fn(async () => true),
  onEraseAll: vi.fn(async () => true),
  onPrint: vi.fn(),
  onLeave: vi.fn(),
};

/** One memory for every render, as a page has it: hooks hold on to what they were given. */
const clock = () => now;
const newId = () => `id-${++ids}`;

async function show(page: string, props: Partial<NotesProps> = {}): Promise<void> {
  location.hash = `#${page}`;
  const local = (hour: number) => {
    const date = new Date(hour);
    return { hour: date.getUTCHours(), weekday: date.getUTCDay() };
  };
  await act(() =>
    render(
      <Notes
        t={t}
        lang="en"
        memory={fake.memory}
        clock={clock}
        newId={newId}
        words={[
          { value: 'guilt', label: 'guilty' },
          { value: 'isolation', label: 'alone' },
        ]}
        reasons={[{ id: 'boredom', label: 'I am bored', needs: ['energy', 'fun'] }]}
        longest={100}
        privateWindow={false}
        history={false}
        lookBack={(moments) => lookBack(moments, local)}
        local={local}
        checkInDue={(moments) => checkInDue(moments, now, 0)}
        talk={{
          countries: [],
          country: '*',
          t,
          lang: 'en',
          phone: false,
          openLink: () => {},
          today: '2026-11-22',
          now: NOW,
        }}
        {...on}
        {...props}
      />,
      root,
    ),
  );
  await settle();
}
/** What is pending in promises has come and is drawn, and so is what that asked for in turn. */
const settle = async () => {
  for (let round = 0; round < 4; round += 1) {
    await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
  }
};

const text = () => root.textContent ?? '';
const field = (label: string) => {
  const name = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
  const input = root.querySelector<HTMLInputElement>(`#${CSS.escape(name?.htmlFor ?? 'none')}`);
  if (!input) throw new Error(`no field ${label}`);
  return input;
};
const type = async (label: string, words: string) => {
  const input = field(label);
  await act(() => {
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const button = (name: string) => {
  const found = [...root.querySelectorAll('button')].find(
    (each) =>
      each.textContent === name ||
      each.ariaLabel === name ||
      each.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button ${name} in: ${text()}`);
  return found;
};
const press = async (name: string) => {
  await act(() => button(name).click());
  await settle();
};
const pass = async (milliseconds: number) => {
  now += milliseconds;
  await act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
  await settle();
};
const submit = (inside: Element) =>
  act(() => {
    const sent = new Event('submit', { cancelable: true, bubbles: true });
    inside.querySelector('form')?.dispatchEvent(sent);
  });
const turn = async (page: string) => {
  await act(() => {
    location.hash = `#${page}`;
    dispatchEvent(new Event('hashchange'));
  });
  await settle();
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  fake = fakeMemory();
  now = NOW;
  ids = 0;
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => {
  act(() => render(null, root));
  vi.useRealTimers();
});

describe('writing', () => {
  it('keeps nothing until asked, and then every change by itself', async () => {
    await show('journal');
    expect(text()).toContain('journal_empty');
    await type('journal_text', 'a first line');
    await pass(5000);
    expect(fake.pages.size).toBe(0);
    expect(text()).toContain('journal_status_not');

    await press('journal_keep');
    expect([...fake.pages.values()].map((page) => page.text)).toEqual(['a first line']);
    await type('journal_text', 'a first line, and more');
    await pass(1000);
    expect([...fake.pages.values()].map((page) => page.text)).toEqual(['a first line, and more']);
  });

  it('does not bring back a page that was deleted elsewhere, until asked', async () => {
    await show('journal');
    await type('journal_text', 'a line');
    await press('journal_keep');
    fake.pages.clear();
    await type('journal_text', 'a line more');
    await pass(1000);
    expect(fake.pages.size).toBe(0);
    expect(text()).toContain('journal_status_gone');
    await press('journal_keep');
    expect([...fake.pages.values()].map((page) => page.text)).toEqual(['a line more']);
  });

  it('deletes, and brings back', async () => {
    await show('journal');
    await type('journal_text', 'a line');
    await press('journal_keep');
    await press('journal_delete');
    expect(fake.pages.size).toBe(0);
    expect(document.activeElement?.textContent).toBe('notes_undo');
    await press('notes_undo');
    expect([...fake.pages.values()].map((page) => page.text)).toEqual(['a line']);
    expect(text()).not.toContain('journal_deleted');
  });

  it('saves the page that was open before it opens another', async () => {
    fake.pages.set('old', { id: 'old', writtenAt: NOW, text: 'an old page', feelings: ['guilt'] });
    await show('journal');
    await type('journal_text', 'a new one');
    await press('journal_keep');
    await type('journal_text', 'a new one, changed');
    await act(() =>
      [...root.querySelectorAll('button')]
        .find(({ textContent }) => textContent === 'journal_open')
        ?.click(),
    );
    await settle();
    expect(field('journal_text').value).toBe('an old page');
    expect([...fake.pages.values()].map((page) => page.text)).toContain('a new one, changed');
    expect(button('guilty').getAttribute('aria-pressed')).toBe('true');
  });

  it('loses no word to another page, to a full disk, or to a slip', async () => {
    await show('journal');
    await type('journal_text', 'not kept yet');
    await turn('skills');
    await turn('journal');
    expect(field('journal_text').value).toBe('not kept yet');

    fake.fail('full');
    await press('journal_keep');
    expect(text()).toContain('notes_trouble_full');
    expect(field('journal_text').value).toBe('not kept yet');
    button('notes_copy_words');
    fake.fail(undefined);
    await press('notes_try_again');
    expect(fake.pages.size).toBe(1);
    expect(text()).not.toContain('notes_trouble_full');
  });

  it('asks before a slip loses words, never when somebody leaves at once', async () => {
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    await show('journal');
    expect(closing()).toBe(false);
    await type('journal_text', 'a line');
    expect(closing()).toBe(true);
    await press('welcome_leave');
    expect(on.onLeave).toHaveBeenCalledOnce();
    expect(closing()).toBe(false);
  });

  it('keeps nothing in a private window, and says so', async () => {
    await show('journal', { privateWindow: true });
    expect(text()).toContain('notes_private_window');
    expect(root.querySelector('textarea')).toBeNull();
    await turn('catch-check-change');
    for (let step = 0; step < 3; step += 1) {
      if (step === 0) await type('ccc_thought', 'a thought');
      await press('skills_next');
    }
    expect(text()).toContain('notes_private_window');
    expect(root.textContent).not.toContain('skills_keep');
  });
});

describe('the passphrase', () => {
  beforeEach(() => {
    fake.pages.set('old', { id: 'old', writtenAt: NOW, text: 'an old page', feelings: [] });
    fake.setLock('locked');
  });
  const unlock = async (words: string) => {
    await type('lock_passphrase', words);
    await submit(root);
    await settle();
  };

  it.each(['journal', 'plan', 'insight'])('stands before %s', async (page) => {
    await show(page);
    expect(text()).toContain('lock_ask_heading');
    expect(text()).not.toContain('an old page');
  });

  it.each(['skills', 'need', 'talk', 'your-data'])('does not stand before %s', async (page) => {
    await show(page);
    expect(text()).not.toContain('lock_ask_heading');
  });

  it('says so when it is wrong, and opens when it is right', async () => {
    await show('journal');
    await unlock('not it');
    expect(text()).toContain('lock_wrong');
    await unlock(WORDS);
    expect(text()).toContain('an old page');
    await turn('plan');
    expect(text()).toContain('plan_signs');
  });

  it('is asked for again after ten minutes with nobody there, not before', async () => {
    await show('journal');
    await unlock(WORDS);
    await pass(IDLE_MS - 60_000);
    dispatchEvent(new Event('keydown'));
    await pass(IDLE_MS - 60_000);
    expect(text()).toContain('an old page');
    await pass(70_000);
    expect(text()).not.toContain('an old page');
    expect(text()).toContain('lock_ask_heading');
  });

  it('loses no unkept word when it falls shut, and leaves no kept one in view', async () => {
    await show('journal');
    await unlock(WORDS);
    await type('journal_text', 'half a thought');
    await pass(IDLE_MS + 20_000);
    expect(text()).toContain('lock_unkept');
    expect(root.querySelector('textarea')).toBeNull();
    await unlock(WORDS);
    expect(field('journal_text').value).toBe('half a thought');
    await press('journal_keep');
    await pass(IDLE_MS + 20_000);
    expect(text()).not.toContain('lock_unkept');
    await unlock(WORDS);
    expect(field('journal_text').value).toBe('');
    expect(text()).toContain('half a thought');
  });

  it('is set only when it is long enough and typed twice the same', async () => {
    fake.setLock('none');
    await show('your-data');
    await press('lock_set');
    const send = async (first: string, second: string) => {
      await type('lock_new', first);
      await type('lock_again', second);
      await submit(root);
      await settle();
    };
    expect(text()).toContain('lock_lost');
    await send('short', 'short');
    expect(text()).toContain('lock_short');
    await send('long enough', 'long enouhg');
    expect(text()).toContain('lock_differ');
    expect(await fake.memory.state()).toBe('none');
    await send('long enough', 'long enough');
    expect(text()).toContain('lock_said_set');
    expect(await fake.memory.state()).toBe('open');
  });
});

describe('trouble', () => {
  it.each(['newer', 'blocked', 'unreadable'])(
    '%s is said in words, with a way on',
    async (trouble) => {
      fake.fail(trouble);
      await show('journal');
      expect(text()).toContain(`notes_trouble_${trouble}`);
      fake.fail(undefined);
      await press('notes_try_again');
      expect(text()).toContain('journal_empty');
    },
  );

  it('offers to start fresh only where nothing else helps', async () => {
    fake.fail('unreadable');
    await show('journal');
    expect(root.querySelector('[role=alert] a')?.getAttribute('href')).toBe('#your-data');
  });
});

describe('the plan', () => {
  const lines = () => [...fake.lines.values()].sort((a, b) => a.order - b.order).map((l) => l.text);
  const add = async (words: string) => {
    const step = [...root.querySelectorAll('section')].find((each) =>
      each.textContent?.includes('plan_people_body'),
    );
    const input = step?.querySelector('input');
    if (!step || !input) throw new Error('no step');
    await act(() => {
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await submit(step);
    await settle();
  };

  it('takes a line each, moves it with buttons, deletes and brings back', async () => {
    await show('plan');
    expect(text()).toContain('plan_empty');
    await add('Noor');
    await add('my aunt');
    await add('  ');
    expect(lines()).toEqual(['Noor', 'my aunt']);
    await press('plan_up: my aunt');
    expect(lines()).toEqual(['my aunt', 'Noor']);
    await press('plan_remove: my aunt');
    expect(lines()).toEqual(['Noor']);
    await press('notes_undo');
    expect(lines()).toEqual(['my aunt', 'Noor']);
    expect(new Set([...fake.lines.values()].map(({ step }) => step))).toEqual(new Set(['people']));
    await press('plan_print');
    expect(on.onPrint).toHaveBeenCalledOnce();
  });
});

describe('looking back', () => {
  const moment = (id: string, daysAgo: number, choice = 'edit'): Moment => ({
    id,
    hour: NOW - daysAgo * 24 * 3_600_000,
    site: 'Reddit',
    level: 'crisis',
    feelings: ['isolation'],
    reason: '',
    choice,
  });

  it('is off, and says what it would be', async () => {
    await show('insight');
    expect(text()).toContain('insight_empty_off');
    await act(() => root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    expect(on.onHistory).toHaveBeenCalledWith(true);
  });

  it('says what stands out in words, and never a level', async () => {
    for (let day = 0; day < 5; day += 1) fake.moments.set(`${day}`, moment(`${day}`, day));
    await show('insight', { history: true });
    expect(text()).toContain('insight_most_afternoon');
    expect(text()).toContain('insight_most_feeling alone');
    expect(text()).toContain('insight_of 5 5');
    expect(text()).not.toContain('crisis');
  });

  it('deletes one, then all after a question', async () => {
    for (let day = 0; day < 3; day += 1) fake.moments.set(`${day}`, moment(`${day}`, day));
    await show('insight', { history: true });
    const [one] = [...root.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === 'insight_delete',
    );
    await act(() => one?.click());
    await settle();
    expect(fake.moments.size).toBe(2);
    await press('insight_delete_all');
    expect(fake.moments.size).toBe(2);
    await press('insight_delete_all_yes');
    expect(fake.moments.size).toBe(0);
    expect(text()).toContain('insight_empty_on');
  });

  it('says hello once after a row of jokes', async () => {
    for (let day = 0; day < 5; day += 1) fake.moments.set(`${day}`, moment(`${day}`, day, 'joke'));
    await show('insight', { history: true });
    await press('jokes_fine');
    expect(on.onCheckedIn).toHaveBeenCalledOnce();
    await show('insight', { history: true, checkInDue: () => false });
    expect(text()).not.toContain('jokes_body');
  });
});

describe('the longer skills', () => {
  it('catch, check, change saves only what is kept', async () => {
    await show('catch-check-change');
    await type('ccc_thought', 'nobody likes me');
    await press('skills_next');
    await type('ccc_misses', 'Noor does');
    await press('skills_next');
    await type('ccc_fairer', 'some do');
    await press('skills_next');
    expect(fake.pages.size).toBe(0);
    await press('skills_keep');
    expect([...fake.pages.values()].map((page) => page.text)).toEqual([
      'ccc_thought\nnobody likes me\n\nccc_misses\nNoor does\n\nccc_fairer\nsome do',
    ]);
  });

  it('goes from a reason to a need, and to one other way', async () => {
    await show('need');
    await press('I am bored');
    await press('need_fun');
    expect(text()).toContain('need_fun_way');
    await press('skills_back');
    await press('need_energy');
    await press('skills_keep');
    expect([...fake.pages.values()][0]?.text).toContain('need_energy_way');
  });

  it.each(['journal', 'skills', 'catch-check-change', 'need', 'plan', 'insight', 'your-data'])(
    '%s has a way to a person in the same place',
    async (page) => {
      await show(page);
      const ways = [...root.querySelectorAll('nav > a')].map((a) => a.getAttribute('href'));
      expect(ways).toEqual(['#talk']);
    },
  );
});

describe('erasing', () => {
  it('asks first, then looks, and says what it found', async () => {
    await show('your-data');
    const all = [...root.querySelectorAll('button')].find((each) =>
      each.textContent?.startsWith('erase_all'),
    );
    await act(() => all?.click());
    expect(on.onEraseAll).not.toHaveBeenCalled();
    on.onEraseAll.mockResolvedValueOnce(false);
    await press('erase_yes');
    expect(text()).toContain('erase_left_over');
    await act(() => all?.click());
    await press('erase_yes');
    expect(text()).toContain('erase_all_gone');
  });
});
