import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { idProblem, listed, newSiteFiles, variableOf } from './new-site.ts';

const index = readFileSync(new URL('../../src/sites/index.ts', import.meta.url), 'utf8');

it('names the row as code can', () => {
  expect(variableOf('two-lakes-2')).toBe('twoLakes2');
});

it('writes row, place and page for the address it was given', () => {
  const today = new Date('2027-02-03T12:00:00Z');
  const files = newSiteFiles({ id: 'two-lakes', host: 'lakes.example', name: 'Two Lakes', today });
  expect(Object.keys(files)).toEqual([
    'src/sites/two-lakes.ts',
    'e2e/sites/two-lakes/place.ts',
    'e2e/sites/two-lakes/index.html',
    'e2e/sites/two-lakes/page.ts',
  ]);
  const row = files['src/sites/two-lakes.ts'];
  expect(row).toContain("matches: ['https://lakes.example/*']");
  expect(row).toContain("checkedOn: '2027-02-03'");
  expect(row).toContain('ownerPath: /^\\/@([^/]+)/');
});

it('puts the row last in the list, and nowhere else', () => {
  const more = listed(index, 'two-lakes');
  expect(more).toContain("import { twoLakes } from './two-lakes.ts';");
  const list = more.slice(more.indexOf('export const sites'));
  expect(list.slice(0, list.indexOf('];'))).toMatch(/ {2}twoLakes,\n$/);
  expect(more.match(/twoLakes/g)).toHaveLength(2);
});

it('says in one sentence what is wrong with an id', () => {
  for (const id of ['lakes', 'two-lakes-2', 'x']) expect(idProblem(id), id).toBeNull();
  for (const id of ['Lakes', '2lakes', 'two--lakes', 'lakes-', '../lakes', 'the lakes', 'läke']) {
    expect(idProblem(id), id).toMatch(/^"[^"]+" cannot be an id: use small letters/);
  }
  expect(idProblem('new')).toMatch(/try "new-site"/);
  expect(idProblem('')).toMatch(/^Which site\?/);
});

it('a name may have any sign in it', () => {
  const files = newSiteFiles({ id: 'a', host: 'a.example', name: "Jo's <b>", today: new Date(0) });
  expect(files['src/sites/a.ts']).toContain('name: "Jo\'s <b>",');
  expect(files['e2e/sites/a/index.html']).toContain("<title>Jo's &lt;b></title>");
});
