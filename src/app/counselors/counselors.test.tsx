// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import GB from '../../data/helplines/GB.json' with { type: 'json' };
import type { CountryLines } from '../../data/helplines/helpline.ts';
import { english as t } from '../../look/english.ts';
import { Counselors } from './counselors.tsx';
import { linesInAWord } from './lines-in-a-word.ts';
import { SHEETS } from './sheets.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => act(() => render(null, root)));

const onPrint = vi.fn();
const show = (start = '') =>
  act(() =>
    render(
      <Counselors t={t} lines={['a line 123']} start={start} onLeave={vi.fn()} onPrint={onPrint} />,
      root,
    ),
  );
const press = (name: string) => {
  const button = [...root.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!button) throw new Error(`no button ${name}`);
  act(() => button.click());
};

describe('sheets', () => {
  it('opens one, focused on its title, and comes back to where it was opened', () => {
    show();
    const [first] = SHEETS;
    if (!first) throw new Error('no sheets');
    const open = `${t('counselors_sheet_open')}: ${t(first.title)}`;
    press(open);
    expect(document.activeElement?.textContent).toBe(t(first.title));
    expect(root.querySelector('footer')?.textContent).toContain('a line 123');
    press(t('counselors_sheet_print'));
    expect(onPrint).toHaveBeenCalledTimes(1);
    press(t('counselors_sheet_back'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(open);
  });

  it.each(SHEETS)('$id opens from the address, with a label on every field', ({ id, fields }) => {
    show(id);
    expect(root.querySelectorAll('.paper-label')).toHaveLength(fields.length);
  });

  it('an address that names no sheet shows the guide', () => {
    show('nothing');
    expect(root.querySelector('h1')?.textContent).toBe(t('counselors_title'));
  });
});

describe('linesInAWord', () => {
  it('names lines of the region, and where to find more', () => {
    const said = linesInAWord([GB as CountryLines], 'GB', t);
    expect(said).toContain(`Shout: ${t('sheet_line_text', 'SHOUT', '85258')}`);
    expect(said).toContain('Childline: 0800 1111');
    expect(said.at(-1)).toBe('findahelpline.com');
  });

  it('somewhere else: where to find a line', () => {
    expect(linesInAWord([GB as CountryLines], '*', t)).toEqual(['findahelpline.com']);
  });
});
