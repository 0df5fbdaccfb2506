/** The dialog as a teen uses it, for tests: open it, press what has these words, read what it says. */
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Coping } from '../../data/coping/coping.ts';
import feelings from '../../data/coping/feelings.json' with { type: 'json' };
import reasons from '../../data/coping/reasons.json' with { type: 'json' };
import skills from '../../data/coping/skills.json' with { type: 'json' };
import voices from '../../data/coping/voices.json' with { type: 'json' };
import { english } from '../../look/english.ts';
import type { MessageKey } from '../../look/translate.ts';
import { openPause, type PauseProps } from '../index.ts';

const coping = { feelings, reasons, skills, voices } as unknown as Coping;

export function card(over: Partial<PauseProps> = {}) {
  const given = {
    markSkill: vi.fn<PauseProps['markSkill']>(),
    keep: vi.fn<NonNullable<PauseProps['keep']>>(async () => true as const),
    openPage: vi.fn<PauseProps['openPage']>(async () => true),
    openLink: vi.fn<PauseProps['openLink']>(),
  };
  const open = openPause(document.documentElement, {
    level: 'pause',
    voice: 'self',
    countries: [],
    country: '*',
    t: english,
    lang: 'en',
    dir: 'ltr',
    appearance: 'system',
    today: '2026-02-01',
    now: Date.UTC(2026, 1, 1, 12),
    coping,
    turn: 0,
    asksAboutJokes: false,
    helpfulSkills: [],
    hiddenSkills: [],
    circle: null,
    ...given,
    ...over,
  });
  const { root } = open;
  const buttons = () => [...root.querySelectorAll('button')];
  const nameOf = (button: Element) =>
    button.getAttribute('aria-label') ??
    button.querySelector('span')?.textContent ??
    button.textContent?.trim() ??
    '';
  const names = () => buttons().map(nameOf);
  const find = (words: string) => {
    const found = buttons().find((button) => nameOf(button) === words);
    if (!found) throw new Error(`no "${words}" among ${names().join(' | ')}`);
    return found;
  };
  return {
    ...open,
    ...given,
    names,
    find: (key: MessageKey) => find(english(key)),
    /** Presses each in turn, and lets what it started settle. */
    async press(...keys: readonly MessageKey[]): Promise<void> {
      for (const key of keys) {
        await act(async () => {
          find(english(key)).dispatchEvent(
            new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }),
          );
        });
      }
    },
    heading: () => root.querySelector('h2')?.textContent ?? '',
    text: () => root.querySelector('dialog')?.textContent ?? '',
    /** What is read out as it changes. */
    said: () =>
      [...root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join(''),
    /** What is there to read, without the buttons. */
    words: () =>
      [...root.querySelectorAll('h2, h3, .lead, .label, .words-said, .sense-words, .answer')]
        .flatMap(({ textContent }) => textContent?.split(/\s+/) ?? [])
        .filter((word) => word !== ''),
  };
}
