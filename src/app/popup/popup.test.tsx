// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleLine } from '../../look/talk/testing/sample-line.ts';
import type { MessageKey } from '../../look/translate.ts';
import { Popup, type PopupProps } from './popup.tsx';

const t = (key: MessageKey, ...words: string[]) => [key, ...words].join(' ');
const asked = {
  onPauseHour: vi.fn(),
  onPauseToday: vi.fn(),
  onPauseHere: vi.fn(),
  onResume: vi.fn(),
  onTurnOnHere: vi.fn(),
  onOnce: vi.fn(),
  onSee: vi.fn(),
  onStopOnce: vi.fn(),
  onWrite: vi.fn(),
  onMoreSkills: vi.fn(),
  onTurnOffHere: vi.fn(),
  onSites: vi.fn(),
  onTalkPage: vi.fn(),
  onUseDefaults: vi.fn(),
  onLeave: vi.fn(),
  onAfterPosting: vi.fn(),
};

const talk = {
  countries: [],
  country: '*',
  t,
  lang: 'en',
  phone: false,
  openLink: () => {},
  today: '2026-11-22',
  now: 0,
};
const sample = {
  country: 'US',
  emergency: '911',
  directory: 'https://directory.example/',
  lines: [sampleLine({ id: 'xx-first', channels: [{ kind: 'call', value: '988' }] }), sampleLine()],
};

let root: HTMLElement;
function show(props: Partial<PopupProps> = {}): void {
  act(() =>
    render(
      <Popup
        t={t}
        tab="working"
        about={null}
        site="Reddit"
        allowed
        once={false}
        unseen="no"
        still
        pausedUntil={null}
        problems={[]}
        failed={false}
        posted={false}
        linesFirst={false}
        takeDown={null}
        talk={talk}
        {...asked}
        {...props}
      />,
      root,
    ),
  );
}
const buttons = () => [...root.querySelectorAll('button')].map((each) => each.textContent);
const press = (text: string) =>
  act(() => [...root.querySelectorAll('button')].find((b) => b.textContent === text)?.click());

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => act(() => render(null, root)));

it.each([
  ['working', 'popup_working', 'popup_working_body'],
  ['no-composer-yet', 'popup_working', 'popup_no_composer_yet_body'],
  ['cannot-find-composer', 'popup_cannot_find_composer', 'popup_cannot_find_composer_body'],
  ['needs-reload', 'popup_needs_reload', 'popup_needs_reload_body'],
  ['off-here', 'popup_off_here', 'popup_off_here_body'],
] as const)('says in words that the tab is %s', (tab, heading, body) => {
  show({ tab });
  expect(root.querySelector('h2')?.textContent).toBe(heading);
  expect(root.querySelector('.here p')?.textContent).toBe(body);
});

it('offers words to tell us only where it is blind', () => {
  show();
  expect(root.textContent).not.toContain(t('popup_tell_us'));
  show({ tab: 'cannot-find-composer', about: 'boxes: 1 textarea' });
  expect(root.textContent).toContain(t('popup_tell_us'));
  expect(root.textContent).not.toContain('boxes: 1 textarea');
});

it('leads with the pause while paused, whatever the page says', () => {
  show({ pausedUntil: '16:00', tab: 'cannot-find-composer' });
  expect(root.querySelector('h2')?.textContent).toBe('popup_paused 16:00');
  press('popup_resume');
  expect(asked.onResume).toHaveBeenCalledOnce();
});

it('pauses for an hour, for today, or on this site alone', () => {
  show();
  press('popup_pause_hour');
  press('popup_pause_today');
  press('popup_pause_here Reddit');
  expect(asked.onPauseHere).toHaveBeenCalledOnce();
  expect(asked.onPauseHour).toHaveBeenCalledOnce();
  expect(asked.onPauseToday).toHaveBeenCalledOnce();
});

it('can be left in every step, as every page can', () => {
  show();
  press('welcome_leave');
  press('talk_heading');
  press('welcome_leave');
  const pressEscape = () =>
    act(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
  pressEscape();
  expect(asked.onLeave).toHaveBeenCalledTimes(2);
  pressEscape();
  expect(asked.onLeave).toHaveBeenCalledTimes(3);
});

it('counts two Escapes, though it is drawn anew between them', () => {
  const anew = () => show({ onLeave: () => asked.onLeave() });
  const pressEscape = () =>
    act(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
  anew();
  pressEscape();
  anew();
  pressEscape();
  expect(asked.onLeave).toHaveBeenCalledOnce();
});

it('has nothing to pause where it is off', () => {
  show({ tab: 'off-here', site: null, allowed: false });
  expect(buttons()).toEqual([
    'welcome_leave',
    'popup_choose_sites',
    'talk_heading',
    'popup_breathe',
    'popup_write',
  ]);
});

it('offers a site that was not chosen for good, or for once', () => {
  show({ tab: 'off-here', site: 'forum.example', allowed: false });
  expect(root.textContent).not.toContain('popup_turn_off_site');
  expect(root.textContent).not.toContain('popup_pause');
  press('popup_turn_on_site forum.example');
  press('popup_once');
  expect(asked.onTurnOnHere).toHaveBeenCalledOnce();
  expect(asked.onOnce).toHaveBeenCalledOnce();
});

it('says that it is on for once, and ends it', () => {
  show({ tab: 'working', site: 'forum.example', allowed: false, once: true });
  expect(root.querySelector('h2')?.textContent).toBe('popup_on_once');
  expect(buttons()).toContain('popup_pause_hour');
  press('popup_stop_once');
  expect(asked.onStopOnce).toHaveBeenCalledOnce();
});

it('has a breath and a place to write one press away', () => {
  show();
  expect(document.activeElement?.textContent).toBe('popup_working');
  press('popup_breathe');
  expect(document.activeElement?.textContent).toBe('skill_breathe');
  act(() => root.querySelector<HTMLButtonElement>('[aria-label=pause_back]')?.click());
  press('popup_write');
  expect(asked.onWrite).toHaveBeenCalledOnce();
});

it('breathes when asked to, and stops', () => {
  show({ still: false });
  press('popup_breathe');
  expect(root.querySelector('.breath')?.getAttribute('data-phase')).toBe('still');
  press('skill_start');
  expect(root.querySelector('.breath')?.getAttribute('data-phase')).toBe('in');
  press('popup_more_skills');
  expect(asked.onMoreSkills).toHaveBeenCalledOnce();
  press('skill_stop');
  expect(root.querySelector('.breath')?.getAttribute('data-phase')).toBe('still');
});

it('says so when settings could not be read, and puts them right', () => {
  show({ problems: ['region'] });
  expect(root.textContent).toContain('popup_problem');
  press('popup_use_defaults');
  expect(asked.onUseDefaults).toHaveBeenCalledOnce();
  show();
  expect(root.textContent).not.toContain('popup_problem');
});

it('turns off the site in front', () => {
  show();
  press('popup_turn_off_site Reddit');
  expect(asked.onTurnOffHere).toHaveBeenCalledOnce();
});

it('goes to the lines and back, with the heading in focus', () => {
  show({ tab: 'off-here', site: null, allowed: false });
  press('talk_heading');
  expect(document.activeElement?.textContent).toBe('talk_heading');
  press('talk_page');
  expect(asked.onTalkPage).toHaveBeenCalledOnce();
  act(() => root.querySelector<HTMLButtonElement>('[aria-label=pause_back]')?.click());
  expect(document.activeElement?.textContent).toBe('popup_off_here');
});

describe('after posting anyway', () => {
  const answer = (text: string) =>
    act(() =>
      [...root.querySelectorAll('label')].find((each) => each.textContent === text)?.click(),
    );

  it('is silent unless something was posted', () => {
    show();
    expect(root.textContent).not.toContain('after_heading');
  });

  it('asks how it is now, answers, and keeps a person above any exercise', () => {
    show({ posted: true });
    expect(root.textContent).toContain('after_heading');
    answer('after_low');
    expect(root.textContent).toContain('after_low_said');
    answer('after_ok');
    expect(root.textContent).not.toContain('after_low_said');
    expect(root.textContent).toContain('after_ok_said');
    const order = buttons();
    expect(order.indexOf('talk_heading')).toBeLessThan(order.indexOf('popup_breathe'));
  });

  it('has the lines and the emergency number above all else after a crisis, and only then', () => {
    show({ posted: true });
    expect(root.textContent).not.toContain('988');
    show({ posted: true, linesFirst: true, talk: { ...talk, countries: [sample], country: 'US' } });
    expect(document.activeElement?.textContent).toBe('talk_heading');
    const order = ['988', '911', '555-0100', 'talk_more', 'popup_working', 'after_heading'];
    const places = order.map((words) => root.textContent?.indexOf(words) ?? -1);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(root.textContent).toMatch(/after_heading.*popup_breathe/);
    press('talk_more');
    expect(root.querySelector('select')).not.toBe(null);
  });

  it('says how a post comes down, when asked, and goes away for good', () => {
    show({ posted: true });
    expect(root.textContent).not.toContain('after_remove_body');
    press('after_remove');
    expect(root.textContent).toContain('after_remove_body Reddit');
    press('after_close');
    expect(asked.onAfterPosting).toHaveBeenCalledOnce();
  });

  it('tells how on a site that is known, and that nobody has to', () => {
    show({ posted: true, takeDown: 'after_remove_reddit' });
    press('after_remove');
    expect(root.textContent).toContain('after_remove_reddit');
    expect(root.textContent).not.toContain('after_remove_body');
    expect(root.textContent).toContain('after_remove_fine');
    press('after_remove');
    expect(root.textContent).not.toContain('after_remove_reddit');
  });
});

it('where it may not see the page, offers to be let, and says what comes next', () => {
  show({ tab: 'off-here', site: null, unseen: 'not-asked' });
  press('popup_see');
  expect(asked.onSee).toHaveBeenCalledOnce();
  show({ tab: 'off-here', site: null, unseen: 'just-asked' });
  expect(root.textContent).toContain('popup_see_again');
  expect(root.textContent).not.toContain('popup_once');
});
