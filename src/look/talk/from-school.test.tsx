// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { english as t } from '../english.ts';
import { FromSchool, type ShownSchool } from './from-school.tsx';
import { TalkToSomeone } from './talk-to-someone.tsx';
import { sampleLine } from './testing/sample-line.ts';

let root: HTMLElement;
const openLink = vi.fn();
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  openLink.mockReset();
});

const SCHOOL: ShownSchool = {
  line: { name: 'Ms Example', call: '020 7946 0000', hours: '8 to 4', web: 'https://a.example/' },
  links: [{ name: 'Our help page', url: 'https://school.example/help' }],
};

const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find((b) => b.textContent === name)?.click());

it('says whose it is, and opens only what it was given', () => {
  act(() => render(<FromSchool school={SCHOOL} phone={false} openLink={openLink} t={t} />, root));
  expect(root.textContent).toContain(t('talk_school'));
  expect(root.textContent).toContain('020 7946 0000');
  press('Our help page');
  press(t('talk_site'));
  expect(openLink.mock.calls).toEqual([['https://school.example/help'], ['https://a.example/']]);
});

it('a phone gets a number to press', () => {
  act(() => render(<FromSchool school={SCHOOL} phone openLink={openLink} t={t} />, root));
  expect(root.querySelector('a')?.getAttribute('href')).toBe('tel:02079460000');
});

it('where a school added nothing, nothing is shown', () => {
  const school = { line: null, links: [] };
  act(() => render(<FromSchool school={school} phone={false} openLink={openLink} t={t} />, root));
  expect(root.innerHTML).toBe('');
});

it('stands after every line, and takes none away', () => {
  const country = {
    country: 'GB',
    emergency: '999',
    lines: [sampleLine()],
    directory: 'https://findahelpline.com/',
  };
  const show = (school?: ShownSchool) => {
    act(() =>
      render(
        <TalkToSomeone
          countries={[country]}
          country="GB"
          lang="en"
          phone={false}
          today="2026-11-22"
          now={0}
          {...(school ? { school } : {})}
          {...{ t, openLink }}
        />,
        root,
      ),
    );
    return [...root.querySelectorAll('article')].map((each) => each.getAttribute('aria-label'));
  };
  const without = show();
  expect(show(SCHOOL)).toEqual([...without, t('talk_school')]);
});
