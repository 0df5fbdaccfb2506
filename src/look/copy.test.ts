// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from './copy.ts';

function buttonInPage(): HTMLButtonElement {
  const button = document.createElement('button');
  document.body.replaceChildren(button);
  return button;
}

/** The fallback: what was selected when the browser was told to copy. */
function withCommand(answer: boolean): string[] {
  const copied: string[] = [];
  document.execCommand = vi.fn(() => {
    const field = document.activeElement ?? document.querySelector('textarea');
    copied.push(document.querySelector('textarea')?.value ?? String(field));
    return answer;
  });
  return copied;
}

function withClipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  Object.defineProperty(window, 'navigator', { value: navigator, configurable: true });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('uses the clipboard', async () => {
  const writeText = vi.fn(async () => {});
  withClipboard(writeText);
  expect(await copyText('988', buttonInPage())).toBe(true);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('988');
});

it('selects a field when the clipboard is refused, takes it away, and gives focus back', async () => {
  withClipboard(() => Promise.reject(new DOMException('refused')));
  const copied = withCommand(true);
  const button = buttonInPage();
  expect(await copyText('741741', button)).toBe(true);
  expect(copied).toEqual(['741741']);
  expect(document.querySelector('textarea')).toBe(null);
  expect(document.activeElement).toBe(button);
});

it('says so when nothing works', async () => {
  withClipboard(() => Promise.reject(new DOMException('refused')));
  withCommand(false);
  expect(await copyText('988', buttonInPage())).toBe(false);
  document.execCommand = () => {
    throw new Error('no');
  };
  expect(await copyText('988', buttonInPage())).toBe(false);
  expect(document.querySelector('textarea')).toBe(null);
});
