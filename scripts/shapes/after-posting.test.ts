import { expect, it } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import { takingDownProblems } from './after-posting.ts';
import { readText } from './files.ts';

const file = readText('src/data/after-posting/taking-down.json');
const locale = readText('public/_locales/en/messages.json');
const ids = sites.map(({ id }) => id);
const [first, second] = JSON.parse(file.text) as [Record<string, unknown>, Record<string, unknown>];

const said = (...rows: readonly unknown[]) =>
  takingDownProblems({ ...file, text: JSON.stringify(rows) }, ids, locale).map(({ says }) => says);

it('finds nothing wrong with what ships', () => {
  expect(takingDownProblems(file, ids, locale)).toEqual([]);
  expect(said(first, second)).toEqual([]);
});

it.each([
  [{ site: 'nowhere' }, 'src/sites has no such row'],
  [{ words: 'after_ok' }, '"words" should be "after_remove_ao3"'],
  [{ sources: [] }, 'should name where that was read'],
  [{ sources: ['http://a.example/'] }, 'should be an https address'],
  [
    { known: 'public-sources', sources: ['https://a.example/1', 'https://a.example/2'] },
    'should have two sources at least',
  ],
  [{ checkedOn: 'today' }, 'should be a day like 2026-11-22'],
  [{ reviewed: 'yes' }, 'should be "unreviewed" or a day'],
])('says what is wrong with %j', (change, says) => {
  expect(said({ ...first, ...change })).toContain(says);
});

it('says when rows are twice there, out of order, or no JSON', () => {
  expect(said(first, first)).toContain('is there twice');
  expect(said(second, first)).toContain('should stand in the order of ids');
  expect(takingDownProblems({ ...file, text: '[' }, ids, locale)).toMatchObject([{ where: '1:2' }]);
});
