// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countries } from '../../generated/helplines.ts';
import { english } from '../english.ts';
import type { ShownCountry } from './line.ts';
import { TalkToSomeone, type TalkToSomeoneProps } from './talk-to-someone.tsx';
import { sampleLine } from './testing/sample-line.ts';

/** A Sunday evening in Dublin. */
const NOW = Date.UTC(2026, 10, 22, 20);
const openLink = vi.fn<(url: string) => void>();
const onCountry = vi.fn<(country: string) => void>();
let root: HTMLElement;

function show(over: Partial<TalkToSomeoneProps> = {}): void {
  act(() =>
    render(
      <TalkToSomeone
        countries={countries}
        country="US"
        t={english}
        lang="en"
        phone={false}
        openLink={openLink}
        today="2026-11-22"
        now={NOW}
        onCountry={onCountry}
        {...over}
      />,
      root,
    ),
  );
}

const cards = () => [...root.querySelectorAll('article')];
const card = (name: string) => {
  const found = cards().find((each) => each.getAttribute('aria-label') === name);
  if (!found) throw new Error(`no ${name} among ${cards().map((c) => c.ariaLabel)}`);
  return found;
};
const names = () => cards().map((each) => each.getAttribute('aria-label'));
const called = (inside: Element, name: string) => {
  const found = [...inside.querySelectorAll<HTMLElement>('button, a')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === name,
  );
  if (!found) throw new Error(`no "${name}" in ${inside.innerHTML}`);
  return found;
};
const press = (inside: Element, name: string) => act(() => called(inside, name).click());
function want(key: Parameters<typeof english>[0]): void {
  const label = [...root.querySelectorAll('label.chip')].find(
    (each) => each.textContent === english(key),
  );
  const radio = label?.querySelector('input');
  if (!radio) throw new Error(`no choice ${key}`);
  act(() => radio.click());
}
function choose(country: string): void {
  const select = root.querySelector('select');
  if (!select) throw new Error('no countries');
  select.value = country;
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
}

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

describe('a line', () => {
  it('says whether it is open, for whom, and in what languages', () => {
    show();
    const text = card('The Trevor Project').textContent;
    expect(text).toContain('Open now, day and night');
    expect(text).toContain('LGBTQ+ · ages 13 to 24');
    expect(card('Trans Lifeline').textContent).toContain('May be closed now. Should open');
  });

  it('names what nobody could check, right beside it, and nothing else', () => {
    show();
    const trevor = card('The Trevor Project');
    const checks = [...trevor.querySelectorAll('.line-check')];
    expect(checks.map((each) => each.textContent)).toEqual([english('talk_unsure')]);
    expect(checks[0]?.closest('.line-way')?.textContent).toContain('678-678');
    expect(card('Crisis Text Line').querySelector('.line-check')).toBe(null);
    choose('FR');
    expect(card('3114').querySelector('.line-check')).toBe(null);
    expect(card('Child helpline').textContent).toContain(english('talk_not_everywhere'));
  });

  it('calls its page their site, and only a chat a chat', () => {
    show();
    const shown = (name: string) =>
      [...card(name).querySelectorAll('button')].map((each) => each.textContent);
    expect(shown('988 Suicide & Crisis Lifeline')).toContain(english('talk_chat'));
    expect(shown('Crisis Text Line')).not.toContain(english('talk_chat'));
    press(card('Crisis Text Line'), 'Chat on their site, Crisis Text Line');
    expect(openLink).toHaveBeenCalledExactlyOnceWith('https://www.crisistextline.org/');
  });

  it('draws every way to their site the same', () => {
    const shapes = new Set<string | null | undefined>();
    for (const country of ['US', 'GB', 'IE']) {
      show({ country });
      for (const button of root.querySelectorAll('button')) {
        if (button.textContent !== english('talk_site')) continue;
        shapes.add(button.querySelector('path')?.getAttribute('d'));
      }
    }
    expect(shapes.size).toBe(1);
  });

  it('copies the word with the number', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show();
    press(card('Crisis Text Line'), 'Copy Text HOME to 741741');
    press(card('The Trevor Project'), 'Copy 1-866-488-7386');
    choose('GB');
    press(card('NHS 111 mental health (England and Wales)'), 'Copy Call 111, then press 2');
    expect(writeText.mock.calls).toEqual([
      ['Text HOME to 741741'],
      ['1-866-488-7386'],
      ['Call 111, then press 2'],
    ]);
  });

  it('has a code for a phone, which says what to send then', () => {
    show();
    expect(root.querySelector('.qr')).toBe(null);
    press(card('Crisis Text Line'), 'QR code for 741741');
    expect(card('Crisis Text Line').textContent).toContain('Scan to text, then send HOME');
    press(card('988 Suicide & Crisis Lifeline'), 'QR code for 988');
    expect(card('988 Suicide & Crisis Lifeline').querySelectorAll('.qr')).toHaveLength(2);
  });

  it('dials on a phone, and has no code there', () => {
    show({ phone: true });
    const links = [...card('988 Suicide & Crisis Lifeline').querySelectorAll('a')];
    expect(links.map((each) => each.getAttribute('href'))).toEqual(['tel:988', 'sms:988']);
    expect(called(card('Crisis Text Line'), 'Text HOME to 741741').getAttribute('href')).toBe(
      'sms:741741',
    );
    expect(root.textContent).not.toContain(english('talk_qr'));
  });

  it('tells what happens then, by the ways it has, and closes again', () => {
    show();
    const name = english('talk_action_for', english('talk_what'), 'Trans Lifeline');
    expect(root.textContent).not.toContain(english('talk_what_call_body'));
    press(card('Trans Lifeline'), name);
    expect(called(root, name).getAttribute('aria-expanded')).toBe('true');
    expect(card('Trans Lifeline').textContent).toContain(english('talk_what_call_body'));
    expect(card('Trans Lifeline').textContent).not.toContain(english('talk_what_text_body'));
    press(card('Trans Lifeline'), name);
    expect(root.textContent).not.toContain(english('talk_what_call_body'));
  });

  it('offers other languages, WhatsApp without leaving the page', () => {
    show({ phone: true });
    const ctl = card('Crisis Text Line');
    press(ctl, english('talk_action_for', english('talk_others'), 'Crisis Text Line'));
    expect(called(ctl, 'Spanish: Text HOLA to 741741').getAttribute('href')).toBe('sms:741741');
    press(ctl, 'Spanish: WhatsApp 442-AYUDAME');
    expect(openLink).toHaveBeenCalledExactlyOnceWith('https://wa.me/14422983263');
  });
});

describe('the list', () => {
  it('is in the order of age, and loses none', () => {
    show({ country: 'GB' });
    const anyone = names();
    expect(anyone[0]).toBe('Shout');
    show({ country: 'GB', ageBand: '13-15' });
    expect(names()[0]).toBe('Childline');
    expect([...names()].sort()).toEqual([...anyone].sort());
  });

  it('shows the way that was asked for, first on each card', () => {
    show();
    want('talk_text');
    expect(names()).not.toContain('Trans Lifeline');
    expect(card('The Trevor Project').querySelector('.line-say')?.textContent).toContain('START');
    want('talk_call');
    expect(names()).toContain('Trans Lifeline');
    expect(names()).not.toContain('Crisis Text Line');
  });

  it('shows signing only where there is a way in, and the way in at once', () => {
    show();
    want('talk_want_sign');
    expect(names()).toEqual(['988 Suicide & Crisis Lifeline']);
    press(root, 'American Sign Language: look for “ASL Now” on their site');
    expect(openLink).toHaveBeenCalledExactlyOnceWith('https://988lifeline.org/');
    choose('NZ');
    expect(root.textContent).not.toContain(english('talk_want_sign'));
    expect(names()).toContain('Youthline');
  });

  it('has words for a friend and for a grown-up', () => {
    show();
    for (const key of ['talk_words_friend_said', 'talk_words_adult_said'] as const) {
      expect(root.textContent).toContain(english(key));
    }
    want('talk_known');
    expect(cards()).toEqual([]);
    expect(root.textContent).toContain(english('talk_words_friend_said'));
    expect(root.textContent).toContain('911');
  });

  it('switches the country, one of the EU by its own name', () => {
    show();
    const options = [...root.querySelectorAll('option')].map((each) => each.textContent);
    expect(options.slice(0, 3)).toEqual(['Australia', 'Austria', 'Belgium']);
    expect(options.at(-1)).toBe(english('talk_elsewhere'));
    expect(options).toHaveLength(10 + 24 + 1);
    choose('DE');
    expect(onCountry).toHaveBeenCalledExactlyOnceWith('DE');
    expect(root.querySelector('select')?.value).toBe('DE');
    expect(names()).toEqual(['Child helpline']);
    expect(root.textContent).toContain('112');
  });

  it('knows no number somewhere else, and says whom to call in plain words', () => {
    show({ country: 'BR' });
    expect(cards()).toEqual([]);
    expect(root.querySelector('.line-number')).toBe(null);
    expect(root.textContent).toContain(english('talk_emergency_unknown'));
    press(root, 'Open findahelpline.com');
    press(root, 'Open befrienders.org');
    expect(openLink.mock.calls).toEqual([
      ['https://findahelpline.com/'],
      ['https://befrienders.org/'],
    ]);
  });

  it('says when a row has grown old, on the row', () => {
    const country: ShownCountry = {
      country: 'US',
      emergency: '911',
      directory: 'https://list.example/',
      lines: [sampleLine(), sampleLine({ id: 'xx-new', name: 'New', checkedOn: '2026-11-01' })],
    };
    show({ countries: [country] });
    expect(card('Sample Line').textContent).toContain(
      english('talk_checked_old', 'January 10, 2026'),
    );
    expect(card('New').textContent).not.toContain('Last checked');
    expect(root.textContent).toContain(english('talk_checked', 'November 1, 2026'));
    expect(root.textContent).toContain('list.example');
  });
});

describe('the emergency number', () => {
  it('is there with a code at a desk, and is dialled on a phone', () => {
    show();
    const at = () => root.querySelector('.emergency') as HTMLElement;
    press(at(), 'QR code for 911');
    expect(at().querySelector('.qr')).not.toBe(null);
    show({ phone: true });
    expect(called(at(), 'Call 911').getAttribute('href')).toBe('tel:911');
  });

  it('stands right after the first line, before all the others', () => {
    show();
    const cards = [...root.querySelectorAll('.line-card')];
    expect(cards.length).toBeGreaterThan(2);
    expect(cards.findIndex((card) => card.classList.contains('emergency'))).toBe(1);
  });

  it('says from which phones, and what else may be dialled', () => {
    show({ country: 'ZA' });
    const said = root.querySelector('.emergency')?.textContent;
    expect(said).toContain('112');
    expect(said).toContain('from a mobile · ambulance 10177 · police 10111');
  });
});
