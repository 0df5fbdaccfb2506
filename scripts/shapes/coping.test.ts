import { expect, it } from 'vitest';
import { copingProblems } from './coping.ts';
import { filesUnder, readText } from './files.ts';

const files = filesUnder('src/data/coping', '.json');
const evidence = readText('docs/evidence.md');
const locale = readText('public/_locales/en/messages.json');

type Rows = Record<string, unknown>[];

/** What is said when one file's rows are changed. */
function after(name: string, change: (rows: Rows) => void): string[] {
  const changed = files.map(({ path, text }) => {
    if (!path.endsWith(`/${name}.json`)) return { path, text };
    const rows = JSON.parse(text) as Rows;
    change(rows);
    return { path, text: JSON.stringify(rows) };
  });
  return copingProblems(changed, evidence, locale).map(({ says }) => says);
}

const set =
  (id: string, values: object) =>
  (rows: Rows): void => {
    const found = rows.find((each) => each.id === id);
    if (!found) throw new Error(`no row ${id}`);
    Object.assign(found, values);
  };

it('finds nothing wrong with what ships', () => {
  expect(files).toHaveLength(4);
  expect(copingProblems(files, evidence, locale)).toEqual([]);
});

it.each<[name: string, change: (rows: Rows) => void, says: RegExp]>([
  ['reasons', set('testing', { skills: ['need', 'hug'] }), /leads to "hug", which is no skill/],
  ['reasons', set('testing', { skills: ['need'] }), /two skills at least/],
  ['feelings', set('numb', { skills: ['ground', 'move', 'soothe', 'surf'] }), /3 skills at most/],
  ['feelings', set('numb', { skills: ['ground', 'need'] }), /"need" serves none of its needs/],
  ['feelings', set('numb', { skills: ['ground', 'move'] }), /at "care" for those who starve/],
  ['skills', set('ground', { levels: ['pause', 'crisis'] }), /no exercise/],
  ['skills', set('soothe', { levels: ['pause'] }), /fewer than two skills at "care"/],
  ['skills', set('ask', { source: 'Somebody 2020' }), /does not list "Somebody 2020"/],
  ['skills', set('ask', { reviewed: 'yes' }), /"unreviewed" or a day/],
  ['skills', set('ask', { needs: ['luck'] }), /should be one of/],
  ['skills', (rows: Rows) => void rows.push({ ...rows[0] }), /is there twice/],
  ['skills', (rows: Rows) => void rows.push({ ...rows[0], id: 'sing' }), /nothing leads to it/],
  ['voices', set('self', { why: 'because_of_you' }), /no message "because_of_you"/],
])('says what is wrong in %s (%#)', (name, change, says) => {
  expect(after(name, change).join('\n')).toMatch(says);
});

it('says one thing of a row that cannot be read, by its id, and blames no other for it', () => {
  expect(
    copingProblems(
      files.map(({ path, text }) => ({
        path,
        text: text.replace(/"id": "ground",/, '$& "nees": 1,'),
      })),
      evidence,
      locale,
    ).map(({ where, says }) => `${where} ${says}`),
  ).toEqual(['ground.nees is no field that is known here: a slip of the finger?']);
});

it('says that a file is missing, or is not JSON', () => {
  const say = (changed: typeof files) => copingProblems(changed, evidence, locale)[0]?.says;
  expect(say(files.filter(({ path }) => !path.endsWith('skills.json')))).toBe('should be there');
  expect(say(files.map(({ path }) => ({ path, text: '[' })))).toMatch(/is not JSON/);
});
