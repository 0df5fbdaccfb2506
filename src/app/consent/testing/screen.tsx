/** A screen in a document, and a person's fingers on it, for tests. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import type { MessageKey } from '../../../look/translate.ts';
import type { Kept, SiteChoice } from '../types.ts';

export const t = (key: MessageKey, ...words: string[]) => [key, ...words].join(' ');

export const site = (id: string, messagesOnly = false): SiteChoice => ({
  id,
  name: id,
  matches: [`https://${id}.example/*`],
  messagesOnly,
});

export const kept: Kept = {
  region: 'GB',
  ageBand: '',
  appearance: 'system',
  handles: ['@lake'],
  firstName: '',
  seeOwnHandle: false,
  messages: [],
  sensitivity: 'balanced',
  languages: [],
  wordsAboutMe: [],
  wordsNotAboutMe: [],
  dailyPauseLimit: 3,
  quietHours: null,
};

export function screen() {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const element = <E extends HTMLElement>(selector: string, text = ''): E => {
    const found = [...root.querySelectorAll<E>(selector)].find(
      (each) =>
        text === '' || (each.getAttribute('aria-label') ?? each.textContent)?.includes(text),
    );
    if (!found) throw new Error(`no ${selector} that says ${text}`);
    return found;
  };
  return {
    root,
    element,
    show: (child: ComponentChild) => act(() => render(child, root)),
    press: (text: string) => act(() => element('button', text).click()),
    /** A box or a chip, by its label. */
    tick: (name: string) => act(() => element('label', name).querySelector('input')?.click()),
    type: (label: string, text: string) =>
      act(() => {
        const { htmlFor } = element<HTMLLabelElement>('label', label);
        const field = root.querySelector<HTMLInputElement>(`[id="${htmlFor}"]`);
        if (!field) throw new Error(`no field called ${label}`);
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    ticked: () =>
      [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
        .filter((box) => box.checked)
        .map((box) => box.closest('label')?.textContent),
    clear: () => act(() => render(null, root)),
  };
}
