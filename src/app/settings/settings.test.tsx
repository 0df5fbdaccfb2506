// @vitest-environment happy-dom
import { existsSync } from 'node:fs';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Level } from '../../core/types.ts';
import { ELSEWHERE } from '../../look/talk/line.ts';
import { kept, screen, site, t } from '../consent/testing/screen.tsx';
import { NOTHING_PICKED } from '../consent/use-turn-on.ts';
import type { SettingsPageProps } from './props.ts';
import { SettingsPage } from './settings.tsx';

const [red, blue] = [site('red'), site('blue')];
const asked = {
  onTurnOn: vi.fn(),
  onKeep: vi.fn(),
  onUndo: vi.fn(),
  onHistory: vi.fn(),
  onData: vi.fn(),
  onShowAllSkills: vi.fn(),
  onForgetHelpful: vi.fn(),
  onTurnOff: vi.fn(),
  onTurnAllOff: vi.fn(),
  onErase: vi.fn(),
  onRemove: vi.fn(),
  onWelcome: vi.fn(),
  onLeave: vi.fn(),
};

let on: ReturnType<typeof screen>;
const show = (props: Partial<SettingsPageProps> = {}) =>
  on.show(
    <SettingsPage
      t={t}
      lang="en"
      folded={false}
      countries={[]}
      offered={[red, blue]}
      sitesBySchool={false}
      more={[]}
      on={[red]}
      picked={NOTHING_PICKED}
      kept={kept}
      bySchool={false}
      quiet={[]}
      hiddenSkills={[]}
      history={false}
      helpfulSkills={[]}
      languages={['en']}
      levelOf={null}
      said="nothing"
      understand={() => ({ trouble: 'empty' })}
      {...asked}
      {...props}
    />,
  );
const card = (heading: string) => on.element('section', heading);
const keeps = (change: object) => expect(asked.onKeep.mock.calls.at(-1)).toEqual([change]);

beforeEach(() => {
  vi.clearAllMocks();
  on = screen();
});
afterEach(() => on.clear());

it('says in one line what each setting does', () => {
  show();
  const cards = [...on.root.querySelectorAll('section')];
  expect(cards.length).toBeGreaterThan(12);
  const silent = cards
    .filter((each) => !each.querySelector('p.soft, .list, .choice-detail'))
    .map((each) => each.querySelector('h3')?.textContent);
  expect(silent).toEqual([]);
});

describe('sites', () => {
  it('shows what is on, and offers the rest', () => {
    show();
    expect(card('welcome_on_heading').querySelector('.list')?.textContent).toContain('red');
    const choices = [...card('welcome_sites_more_heading').querySelectorAll('label')];
    expect(choices.map((each) => each.textContent)).toEqual(['blue', 'welcome_other_label']);
  });

  it('has a site ticked that the popup was asked for, and still asks', () => {
    show({ on: [], picked: { ticked: ['lake'], messages: [], added: [site('lake')] } });
    expect(on.ticked()).toEqual(['lake']);
    expect(asked.onTurnOn).not.toHaveBeenCalled();
    on.press('welcome_turn_on');
    expect(asked.onTurnOn.mock.calls).toEqual([[[site('lake')], []]]);
  });

  it('says which ones a school suggested, and ticks none of them', () => {
    show({ on: [] });
    expect(on.root.textContent).not.toContain('welcome_sites_by_school');
    show({ on: [], sitesBySchool: true });
    expect(card('welcome_sites_heading').textContent).toContain('welcome_sites_by_school');
    expect(on.ticked()).toEqual([]);
  });

  it('goes to the heading when it turns on, as the button is gone', () => {
    show({ on: [] });
    show({ on: [red] });
    expect(document.activeElement?.textContent).toBe('settings_heading');
  });

  it('turns one site off', () => {
    show({ on: [red, blue] });
    on.press('welcome_turn_off_site blue');
    expect(asked.onTurnOff.mock.calls).toEqual([[blue]]);
  });

  it('stays out of direct messages until a site is ticked there', () => {
    show({ on: [red, blue] });
    const tick = () =>
      act(() => card('settings_messages_heading').querySelectorAll('input')[1]?.click());
    tick();
    keeps({ messages: ['blue'] });
    show({ on: [red, blue], kept: { ...kept, messages: ['blue'] } });
    tick();
    keeps({ messages: [] });
  });
});

describe('how it listens', () => {
  const judge = (draft: string): Level => (draft.includes('heavy') ? 'pause' : 'none');
  const outcomes = () =>
    [...on.root.querySelectorAll('.samples .outcome')].map((e) => e.textContent);

  it('judges its samples here and now, and a draft that is typed', () => {
    show();
    expect(outcomes()).toEqual(['', '', '', '']);
    show({ levelOf: judge });
    const [through, held] = ['settings_outcome_none', 'settings_outcome_pause'];
    expect(outcomes()).toEqual([through, through, through, held]);
    on.type('settings_sample_own', 'so heavy');
    expect(on.element('.sample-own').textContent).toBe(held);
  });

  it('takes another sensitivity, and says what it does', () => {
    show();
    on.tick('settings_sense_watchful');
    keeps({ sensitivity: 'watchful' });
    show({ kept: { ...kept, sensitivity: 'watchful' } });
    expect(on.root.textContent).toContain('settings_sense_watchful_body');
  });

  it('keeps words of one’s own, each once, when asked to', () => {
    show();
    on.type('settings_words_mine', 'goblin mode,  husk,, husk ');
    on.type('settings_words_not_mine', 'trash');
    expect(asked.onKeep).not.toHaveBeenCalled();
    act(() => card('settings_words_heading').querySelector('button')?.click());
    keeps({ wordsAboutMe: ['goblin mode', 'husk'], wordsNotAboutMe: ['trash'] });
  });

  it('lets a language go, but not the last one', () => {
    show({ languages: ['en', 'es'] });
    on.press('Spanish');
    keeps({ languages: ['en'] });
    show({ languages: ['en', 'es'], kept: { ...kept, languages: ['en'] } });
    on.press('English');
    expect(asked.onKeep).toHaveBeenCalledOnce();
  });
});

describe('how often', () => {
  it.each([
    ['settings_often_none', 0],
    ['1', 1],
    ['settings_often_any', 100],
  ])('%s', (name, dailyPauseLimit) => {
    show();
    const label = [...card('settings_often_heading').querySelectorAll('label')];
    act(() =>
      label
        .find((each) => each.textContent === name)
        ?.querySelector('input')
        ?.click(),
    );
    keeps({ dailyPauseLimit });
  });

  it('keeps a limit that no chip has', () => {
    show({ kept: { ...kept, dailyPauseLimit: 5 } });
    const chosen = card('settings_often_heading').querySelector('label:has(:checked)');
    expect(chosen?.textContent).toBe('5');
  });

  it('has quiet hours, and lets them end', () => {
    show();
    act(() => card('settings_quiet_heading').querySelectorAll('input')[1]?.click());
    keeps({ quietHours: { from: 480, to: 900 } });
    show({ kept: { ...kept, quietHours: { from: 480, to: 900 } } });
    on.type('settings_quiet_from', '22:05');
    keeps({ quietHours: { from: 1325, to: 900 } });
    on.type('settings_quiet_to', '');
    expect(asked.onKeep).toHaveBeenCalledTimes(2);
    act(() => card('settings_quiet_heading').querySelectorAll('input')[0]?.click());
    keeps({ quietHours: null });
  });

  it('undoes what is quiet for now', () => {
    const topic = { kind: 'topic', topic: 'burden', until: '16:00' } as const;
    show({ quiet: [{ kind: 'everywhere', until: '12:00' }, topic] });
    on.press('settings_mutes_undo_of settings_topic_burden');
    expect(asked.onUndo.mock.calls).toEqual([[topic]]);
  });
});

it('brings hidden skills back', () => {
  show({ hiddenSkills: ['walk'], helpfulSkills: ['breathe', 'music'] });
  on.press('settings_skills_show 1');
  on.press('settings_skills_forget 2');
  expect(asked.onShowAllSkills).toHaveBeenCalledOnce();
  expect(asked.onForgetHelpful).toHaveBeenCalledOnce();
});

it('keeps a history only when asked to, and leads to what is kept', () => {
  show();
  on.tick('history_switch');
  expect(asked.onHistory.mock.calls).toEqual([[true]]);
  on.press('settings_data_open');
  expect(asked.onData).toHaveBeenCalledOnce();
});

it('can be light or dark', () => {
  show();
  on.tick('settings_look_dark');
  keeps({ appearance: 'dark' });
});

describe('leaving', () => {
  it('turns everything off with one press, and erases with two', () => {
    show();
    on.press('welcome_all_off');
    expect(asked.onTurnAllOff).toHaveBeenCalledOnce();
    on.press('welcome_erase');
    expect(asked.onErase).not.toHaveBeenCalled();
    on.press('welcome_erase_yes');
    expect(asked.onErase).toHaveBeenCalledOnce();
  });

  it('keeps everything when the second press says so', () => {
    show();
    on.press('welcome_erase');
    on.press('welcome_erase_no');
    expect(on.root.textContent).not.toContain('welcome_erase_yes');
    expect(asked.onErase).not.toHaveBeenCalled();
  });
});

it('leads to the pages for parents and for counselors, which ship', () => {
  show();
  const links = [...card('settings_others_heading').querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'parents.html',
    'counselors.html',
  ]);
  for (const link of links) {
    expect(existsSync(`src/entry/${link.getAttribute('href')}`)).toBe(true);
  }
});

describe('on a small screen', () => {
  const row = (heading: string) => on.element<HTMLButtonElement>('button.fold', heading);
  const shown = () =>
    [...on.root.querySelectorAll('.folded')]
      .filter((each) => each.querySelector('.fold-body:not([hidden])'))
      .map((each) => each.querySelector('h3 button > span')?.textContent);

  it('is a list of every setting and how it stands; what is on stands open', () => {
    show({ folded: true });
    const rows = [...on.root.querySelectorAll('.folded h3')];
    show({ folded: false });
    expect(rows).toHaveLength(on.root.querySelectorAll('h3').length);
    show({ folded: true, on: [red, blue], kept: { ...kept, messages: ['blue'] }, history: true });
    expect(shown()).toEqual(['welcome_on_heading']);
    const now = (heading: string) => row(heading).querySelector('.fold-now')?.textContent;
    expect(now('settings_messages_heading')).toBe('blue');
    expect(now('welcome_region_heading')).toBe('United Kingdom');
    expect(now('settings_sense_heading')).toBe('settings_sense_balanced');
    expect(now('settings_often_heading')).toBe('settings_often_now 3');
    expect(now('settings_quiet_heading')).toBe('settings_now_off');
    expect(now('settings_mutes_heading')).toBe('settings_mutes_now_none');
    expect(now('settings_languages_heading')).toBe('English');
    expect(now('history_heading')).toBe('settings_now_on');
    expect(now('settings_data_heading')).toBeUndefined();
  });

  it('tells in words what is quiet, and until when', () => {
    const quietHours = { from: 8 * 60, to: 15 * 60 };
    show({
      folded: true,
      kept: { ...kept, quietHours, region: ELSEWHERE.country, dailyPauseLimit: 0 },
      quiet: [
        { kind: 'everywhere', until: '3 PM' },
        { kind: 'topic', topic: 'joke', until: '4 PM' },
      ],
    });
    const says = (heading: string) => row(heading).textContent?.replaceAll('\u202f', ' ');
    expect(says('settings_quiet_heading')).toContain('settings_quiet_now 8:00 AM 3:00 PM');
    expect(says('settings_mutes_heading')).toContain(
      'settings_mutes_everywhere, settings_topic_joke',
    );
    expect(says('welcome_region_heading')).toContain('talk_elsewhere');
    expect(says('settings_often_heading')).toContain('settings_often_none');
  });

  it('never shows names or words of one’s own unless they are opened', () => {
    show({ folded: true, kept: { ...kept, wordsAboutMe: ['goblin'] } });
    expect(row('settings_names_heading').textContent).toContain('settings_now_added');
    expect(row('settings_words_heading').textContent).toContain('settings_now_added');
    const rows = [...on.root.querySelectorAll('button.fold')].map((each) => each.textContent);
    expect(rows.join()).not.toMatch(/lake|goblin/);
    show({ folded: true, kept: { ...kept, handles: [] } });
    expect(row('settings_words_heading').textContent).toContain('settings_now_none');
  });

  it('opens and closes under the finger, and keeps what was typed', () => {
    show({ folded: true });
    on.press('settings_words_heading');
    expect(row('settings_words_heading').getAttribute('aria-expanded')).toBe('true');
    on.type('settings_words_mine', 'goblin mode');
    on.press('settings_words_heading');
    expect(shown()).toEqual(['welcome_on_heading']);
    on.press('settings_words_heading');
    expect(shown()).toContain('settings_words_heading');
    const typed = [...card('settings_words_heading').querySelectorAll('input')];
    expect(typed.map(({ value }) => value)).toContain('goblin mode');
  });

  it('opens the picker when the last site is turned off', () => {
    show({ folded: true, on: [red] });
    show({ folded: true, on: [] });
    expect(shown()).toEqual(['welcome_sites_heading']);
  });

  it('has the picker open where nothing is on, or a site was asked for', () => {
    show({ folded: true, on: [] });
    expect(shown()).toEqual(['welcome_sites_heading']);
    on.clear();
    on = screen();
    show({ folded: true, picked: { ticked: ['lake'], messages: [], added: [site('lake')] } });
    expect(shown()).toEqual(['welcome_on_heading', 'welcome_sites_more_heading']);
  });
});
