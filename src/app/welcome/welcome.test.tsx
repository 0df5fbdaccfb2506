// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kept, screen, site, t } from '../consent/testing/screen.tsx';
import type { Typed } from '../consent/types.ts';
import { NOTHING_PICKED } from '../consent/use-turn-on.ts';
import type { Tried } from './try-step.tsx';
import { Welcome, type WelcomeProps } from './welcome.tsx';

const [red, blue, chat] = [site('red'), site('blue'), site('chat', true)];
const asked = {
  onGo: vi.fn(),
  onPicked: vi.fn(),
  onTurnOn: vi.fn(),
  onKeep: vi.fn(),
  onTry: vi.fn(async (): Promise<Tried> => 'straight'),
  onSettings: vi.fn(),
  onPlan: vi.fn(),
  onParents: vi.fn(),
  onDone: vi.fn(),
  onDecline: vi.fn(),
  onLeave: vi.fn(),
};
const understand = (typed: string): Typed =>
  typed === '' ? { trouble: 'empty' } : { site: typed === 'red' ? red : site(typed) };

let on: ReturnType<typeof screen>;
const show = (props: Partial<WelcomeProps> = {}) =>
  on.show(
    <Welcome
      t={t}
      lang="en"
      countries={[]}
      place={{ at: 'sites', way: 'me' }}
      offered={[red, blue]}
      sitesBySchool={false}
      more={[]}
      on={[]}
      picked={NOTHING_PICKED}
      kept={kept}
      bySchool={false}
      said="nothing"
      understand={understand}
      {...asked}
      {...props}
    />,
  );
const typeSite = (text: string) => on.type('welcome_other_label', text);

beforeEach(() => {
  vi.clearAllMocks();
  on = screen();
});
afterEach(() => on.clear());

describe('the door', () => {
  it.each([
    ['welcome_way_me', { at: 'what', way: 'me' }],
    ['welcome_way_parent', { at: 'parent' }],
    ['welcome_way_counselor', { at: 'what', way: 'counselor' }],
  ])('%s', (name, place) => {
    show({ place: { at: 'door' } });
    on.press(name);
    expect(asked.onGo.mock.calls).toEqual([[place]]);
  });

  it('lets a parent read, and then hand over to the teen', () => {
    show({ place: { at: 'parent' } });
    on.press('welcome_parent_more');
    expect(asked.onParents).toHaveBeenCalledOnce();
    on.press('welcome_parent_hand_over');
    expect(asked.onGo.mock.calls).toEqual([[{ at: 'what', way: 'parent' }]]);
  });

  it('begins each screen at its heading', () => {
    show({ place: { at: 'door' } });
    show({ place: { at: 'what', way: 'me' } });
    expect(document.activeElement?.textContent).toBe('welcome_what_heading');
  });
});

describe('a no', () => {
  it.each(['me', 'parent', 'counselor'] as const)('is as large as the yes, for %s', (way) => {
    show({ place: { at: 'what', way } });
    const [no, yes] = ['welcome_decline', 'welcome_next'].map((name) => on.element('button', name));
    expect(no?.className).toBe(yes?.className);
    expect(no?.dataset.tone).toBe(yes?.dataset.tone);
    on.press('welcome_decline');
    expect(asked.onDecline).toHaveBeenCalledOnce();
  });
});

describe('choosing sites', () => {
  it('has no site ticked', () => {
    show();
    expect(on.root.querySelectorAll('input[type=checkbox]')).toHaveLength(2);
    expect(on.ticked()).toEqual([]);
  });

  it('asks for the ticked sites and no other, within the press itself', () => {
    show();
    on.tick('red');
    on.tick('blue');
    on.tick('red');
    on.element('button', 'welcome_turn_on').click();
    expect(asked.onTurnOn.mock.calls).toEqual([[[blue], []]]);
  });

  it('says what is missing when nothing is ticked', () => {
    show();
    on.press('welcome_turn_on');
    expect(asked.onTurnOn).not.toHaveBeenCalled();
    expect(on.root.textContent).toContain('welcome_pick_first');
    on.tick('red');
    expect(on.root.textContent).not.toContain('welcome_pick_first');
  });

  it('finds what was picked before a reload, and tells of every change', () => {
    show({ picked: { ticked: ['red', 'green'], messages: [], added: [site('green')] } });
    expect(on.ticked()).toEqual(['red', 'green']);
    on.tick('red');
    expect(asked.onPicked.mock.calls.at(-1)?.[0]).toMatchObject({ ticked: ['green'] });
  });

  it('says beside a site of messages that it stays quiet, and asks there for the yes to them', () => {
    show({ offered: [red, chat] });
    expect(on.root.textContent).toContain('welcome_messages_only');
    expect(on.root.textContent).not.toContain('welcome_messages_too');
    on.tick('chat');
    on.tick('welcome_messages_too chat');
    on.tick('red');
    on.element('button', 'welcome_turn_on').click();
    expect(asked.onTurnOn.mock.calls).toEqual([[[red, chat], ['chat']]]);
  });

  it('asks for no messages of a site that was unticked again', () => {
    show({ offered: [red, chat] });
    on.tick('chat');
    on.tick('welcome_messages_too chat');
    on.tick('chat');
    on.tick('red');
    on.element('button', 'welcome_turn_on').click();
    expect(asked.onTurnOn.mock.calls).toEqual([[[red], []]]);
  });

  it('has further sites behind one press, and asks for those ticked there too', () => {
    show({ more: [site('green'), site('teal')] });
    expect(on.element('details').hasAttribute('open')).toBe(false);
    on.tick('teal');
    on.element('button', 'welcome_turn_on').click();
    expect(asked.onTurnOn.mock.calls).toEqual([[[site('teal')], []]]);
  });

  it('brings a further site into view, ticked, when its address is typed', () => {
    show({ more: [site('green')] });
    typeSite('green');
    on.press('welcome_other_add');
    expect(on.root.querySelector('details')).toBeNull();
    expect(on.ticked()).toEqual(['green']);
  });

  it('ticks the site it knows when its address is typed', () => {
    show();
    typeSite('red');
    on.press('welcome_other_add');
    expect(on.ticked()).toEqual(['red']);
    expect(on.root.querySelectorAll('input[type=checkbox]')).toHaveLength(2);
    expect(on.element<HTMLInputElement>('input.field-input').value).toBe('');
  });

  it('says what is wrong with an address, until it is changed', () => {
    show();
    on.press('welcome_other_add');
    expect(on.root.textContent).toContain('welcome_typed_empty');
    typeSite('red');
    expect(on.root.textContent).not.toContain('welcome_typed_empty');
    on.press('welcome_other_add');
    typeSite('red');
    on.press('welcome_other_add');
    expect(on.root.textContent).toContain('welcome_typed_already');
  });

  it('is kind about a no, beside the button that asked', () => {
    show({ said: 'declined' });
    const beside = on.element('button', 'welcome_turn_on').parentElement;
    expect(beside?.querySelector('[role=status]')?.textContent).toBe('welcome_declined');
  });

  it('lets it be tried before anything is on, and goes on when something is', () => {
    show();
    on.press('welcome_try_first');
    expect(asked.onGo.mock.calls).toEqual([[{ at: 'try', way: 'me' }]]);
    show({ on: [red] });
    on.press('welcome_next');
    expect(asked.onGo.mock.calls[1]).toEqual([{ at: 'you', way: 'me' }]);
  });
});

describe('trying it', () => {
  const trying = { place: { at: 'try', way: 'counselor' } } as const;
  const fieldText = () => on.element<HTMLTextAreaElement>('textarea').value;

  it('judges what is in the box, and says what became of it', async () => {
    show(trying);
    expect(fieldText()).toBe('welcome_sample_heavy');
    on.tick('welcome_sample_joke_name');
    expect(fieldText()).toBe('welcome_sample_joke');
    await act(async () => on.element('button', 'welcome_try_post').click());
    expect(asked.onTry.mock.calls).toEqual([['welcome_sample_joke']]);
    expect(on.root.textContent).toContain('welcome_try_straight');
  });

  it('offers the plan to those a counselor sent, once it is on', () => {
    show(trying);
    expect(on.root.textContent).not.toContain('welcome_plan');
    show({ ...trying, on: [red] });
    on.press('welcome_plan');
    expect(asked.onPlan).toHaveBeenCalledOnce();
    show({ place: { at: 'try', way: 'me' }, on: [red] });
    expect(on.root.textContent).not.toContain('welcome_plan');
  });

  it('leads back to the sites while nothing is on', () => {
    show(trying);
    on.press('popup_choose_sites');
    expect(asked.onGo.mock.calls).toEqual([[{ at: 'sites', way: 'counselor' }]]);
  });
});

it('keeps names and a region as they are said', () => {
  show({ place: { at: 'you', way: 'me' }, on: [red] });
  on.type('settings_handles_label', ' @lake,@lake_draws  pond ');
  expect(asked.onKeep).not.toHaveBeenCalled();
  on.press('settings_save');
  expect(asked.onKeep.mock.calls).toEqual([
    [{ handles: ['@lake', '@lake_draws', 'pond'], firstName: '' }],
  ]);
  expect(on.root.textContent).toContain('settings_saved');
  on.type('talk_country', '*');
  expect(asked.onKeep.mock.calls[1]).toEqual([{ region: '*' }]);
});

describe('leaving', () => {
  const pressEscape = (timeStamp: number) => {
    const event = new KeyboardEvent('keydown', { key: 'Escape' });
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    window.dispatchEvent(event);
  };

  it('takes one press of the button', () => {
    show();
    on.press('welcome_leave');
    expect(asked.onLeave).toHaveBeenCalledOnce();
  });

  it('takes Escape twice, together', () => {
    show();
    pressEscape(1000);
    pressEscape(3000);
    expect(asked.onLeave).not.toHaveBeenCalled();
    pressEscape(3200);
    expect(asked.onLeave).toHaveBeenCalledOnce();
  });
});
