// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageKey } from '../../look/translate.ts';
import type { Kept, SiteChoice, Typed } from './types.ts';
import { Welcome, type WelcomeProps } from './welcome.tsx';

const t = (key: MessageKey, ...words: string[]) => [key, ...words].join(' ');
const site = (id: string): SiteChoice => ({ id, name: id, matches: [`https://${id}.example/*`] });
const [red, blue] = [site('red'), site('blue')];

const asked = {
  onTurnOn: vi.fn(),
  onKeep: vi.fn(),
  onTurnOff: vi.fn(),
  onTurnAllOff: vi.fn(),
  onErase: vi.fn(),
  onLeave: vi.fn(),
};
const kept: Kept = {
  region: 'GB',
  appearance: 'system',
  handles: ['@lake'],
  firstName: '',
  seeOwnHandle: false,
  messages: [],
};
const understand = (typed: string): Typed =>
  typed === '' ? { trouble: 'empty' } : { site: typed === 'red' ? red : site(typed) };

let root: HTMLElement;
function show(props: Partial<WelcomeProps> = {}): void {
  act(() =>
    render(
      <Welcome
        t={t}
        offered={[red, blue]}
        more={[]}
        on={[]}
        kept={kept}
        said="nothing"
        understand={understand}
        {...asked}
        {...props}
      />,
      root,
    ),
  );
}

function element<E extends HTMLElement>(selector: string, text = ''): E {
  const found = [...root.querySelectorAll<E>(selector)].find(
    (each) => text === '' || (each.getAttribute('aria-label') ?? each.textContent)?.includes(text),
  );
  if (!found) throw new Error(`no ${selector} that says ${text}`);
  return found;
}
const press = (text: string) => act(() => element('button', text).click());
const tick = (name: string) => act(() => element('label', name).querySelector('input')?.click());
const type = (text: string) =>
  act(() => {
    const field = element<HTMLInputElement>('input.field-input');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const ticked = () =>
  [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    .filter((box) => box.checked)
    .map((box) => box.closest('label')?.textContent);

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

afterEach(() => act(() => render(null, root)));

describe('before anything is on', () => {
  it('has no site ticked', () => {
    show();
    expect(root.querySelectorAll('input[type=checkbox]')).toHaveLength(2);
    expect(ticked()).toEqual([]);
  });

  it('asks for the ticked sites and no other, within the press itself', () => {
    show();
    tick('red');
    tick('blue');
    tick('red');
    element('button', 'welcome_turn_on').click();
    expect(asked.onTurnOn.mock.calls).toEqual([[[blue], 'GB']]);
  });

  it('hands over the place that was chosen, and tells nobody before', () => {
    show();
    tick('red');
    act(() => element('label', 'welcome_region_ca').querySelector('input')?.click());
    press('welcome_turn_on');
    expect(asked.onTurnOn.mock.calls).toEqual([[[red], 'CA']]);
    expect(asked.onKeep).not.toHaveBeenCalled();
  });

  it('says what is missing when nothing is ticked', () => {
    show();
    press('welcome_turn_on');
    expect(asked.onTurnOn).not.toHaveBeenCalled();
    expect(root.textContent).toContain('welcome_pick_first');
    tick('red');
    expect(root.textContent).not.toContain('welcome_pick_first');
  });

  it('has further sites behind one press, and asks for those ticked there too', () => {
    show({ more: [site('green'), site('teal')] });
    expect(element('details').hasAttribute('open')).toBe(false);
    tick('teal');
    element('button', 'welcome_turn_on').click();
    expect(asked.onTurnOn.mock.calls).toEqual([[[site('teal')], 'GB']]);
  });

  it('brings a further site into view, ticked, when its address is typed', () => {
    show({ more: [site('green')] });
    type('green');
    press('welcome_other_add');
    expect(root.querySelector('details')).toBeNull();
    expect(ticked()).toEqual(['green']);
  });

  it('adds another site, ticked, because it was typed', () => {
    show();
    type('green');
    press('welcome_other_add');
    expect(ticked()).toEqual(['green']);
    expect(element<HTMLInputElement>('input.field-input').value).toBe('');
  });

  it('ticks the site it knows when its address is typed', () => {
    show();
    type('red');
    press('welcome_other_add');
    expect(ticked()).toEqual(['red']);
    expect(root.querySelectorAll('input[type=checkbox]')).toHaveLength(2);
  });

  it('says what is wrong with an address, until it is changed', () => {
    show();
    press('welcome_other_add');
    expect(root.textContent).toContain('welcome_typed_empty');
    type('red');
    expect(root.textContent).not.toContain('welcome_typed_empty');
    press('welcome_other_add');
    type('red');
    press('welcome_other_add');
    expect(root.textContent).toContain('welcome_typed_already');
  });

  it('is kind about a no, beside the button that asked', () => {
    show({ said: 'declined' });
    const beside = element('button', 'welcome_turn_on').parentElement;
    expect(beside?.querySelector('[role=status]')?.textContent).toBe('welcome_declined');
  });
});

describe('once it is on', () => {
  it('shows what is on, and offers the rest', () => {
    show({ on: [red] });
    expect(root.querySelector('h1')?.textContent).toBe('welcome_heading_on');
    expect(root.querySelector('.list')?.textContent).toContain('red');
    const choices = [...element('section', 'welcome_sites_more_heading').querySelectorAll('label')];
    expect(choices.map((each) => each.textContent)).toEqual(['blue', 'welcome_other_label']);
  });

  it('goes to the heading when it turns on, as the button is gone', () => {
    show();
    show({ on: [red] });
    expect(document.activeElement?.textContent).toBe('welcome_heading_on');
  });

  it('turns one site off', () => {
    show({ on: [red, blue] });
    press('welcome_turn_off_site blue');
    expect(asked.onTurnOff.mock.calls).toEqual([[blue]]);
  });

  it('stores a change of place at once', () => {
    show({ on: [red] });
    act(() => element('label', 'welcome_region_us').querySelector('input')?.click());
    expect(asked.onKeep.mock.calls).toEqual([[{ region: 'US' }]]);
  });

  it('stays out of direct messages until a site is ticked there', () => {
    show({ on: [red, blue] });
    expect(ticked()).toEqual([]);
    const inMessages = element('section', 'settings_messages_heading');
    act(() => inMessages.querySelectorAll('input')[1]?.click());
    expect(asked.onKeep.mock.calls).toEqual([[{ messages: ['blue'] }]]);
    show({ on: [red, blue], kept: { ...kept, messages: ['blue'] } });
    act(() => inMessages.querySelectorAll('input')[1]?.click());
    expect(asked.onKeep.mock.calls[1]).toEqual([{ messages: [] }]);
  });

  it('keeps names when asked to, and says so', () => {
    show({ on: [red] });
    const names = element('section', 'settings_names_heading');
    const [handles] = names.querySelectorAll('input');
    act(() => {
      if (handles) handles.value = ' @lake,@lake_draws  pond ';
      handles?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(asked.onKeep).not.toHaveBeenCalled();
    press('settings_save');
    expect(asked.onKeep.mock.calls).toEqual([
      [{ handles: ['@lake', '@lake_draws', 'pond'], firstName: '' }],
    ]);
    expect(names.textContent).toContain('settings_saved');
  });

  it('can be light or dark', () => {
    show({ on: [red] });
    act(() => element('label', 'settings_look_dark').querySelector('input')?.click());
    expect(asked.onKeep.mock.calls).toEqual([[{ appearance: 'dark' }]]);
  });

  it('turns everything off with one press, and erases with two', () => {
    show({ on: [red] });
    press('welcome_all_off');
    expect(asked.onTurnAllOff).toHaveBeenCalledOnce();
    press('welcome_erase');
    expect(asked.onErase).not.toHaveBeenCalled();
    press('welcome_erase_yes');
    expect(asked.onErase).toHaveBeenCalledOnce();
  });

  it('keeps everything when the second press says so', () => {
    show({ on: [red] });
    press('welcome_erase');
    press('welcome_erase_no');
    expect(root.textContent).not.toContain('welcome_erase_yes');
    expect(asked.onErase).not.toHaveBeenCalled();
  });
});

describe('leaving', () => {
  const pressEscape = (timeStamp: number) => {
    const event = new KeyboardEvent('keydown', { key: 'Escape' });
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    window.dispatchEvent(event);
  };

  it('takes one press of the button', () => {
    show();
    press('welcome_leave');
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
