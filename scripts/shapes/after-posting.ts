/** How posts are taken down: only what is sure, from somewhere one can look. */
import * as v from 'valibot';
import type { TakingDownRow } from '../../src/data/after-posting/taking-down.ts';
import type { TextFile } from './files.ts';
import { sayIssue } from './issue.ts';
import { readJson } from './parse-json.ts';
import type { Problem } from './problem.ts';

const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'should be a day like 2026-11-22'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is not a day in the calendar'),
);

const row = v.strictObject({
  site: v.string(),
  words: v.string(),
  known: v.picklist(['own-source', 'public-sources']),
  sources: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'should be an https address'))),
    v.nonEmpty('should name where that was read'),
  ),
  checkedOn: day,
  reviewed: v.pipe(
    v.string(),
    v.regex(/^(unreviewed|\d{4}-\d\d-\d\d)$/, 'should be "unreviewed" or a day'),
  ),
});

/**
 * @param sites ids of the described sites
 * @param locale the English messages: every site has words of its own
 */
export function takingDownProblems(
  { path: file, text }: TextFile,
  sites: readonly string[],
  locale: TextFile,
): Problem[] {
  const { broken, value } = readJson(text);
  if (broken) return [{ file, ...broken }];
  const read = v.safeParse(v.array(row), value);
  if (!read.success) {
    return read.issues.map((issue) => ({
      file,
      where: (issue.path ?? []).map(({ key }) => String(key)).join('.'),
      says: sayIssue(issue),
    }));
  }
  const rows: readonly TakingDownRow[] = read.output;
  const order = rows.map(({ site }) => site);
  return rows.flatMap(({ site, words, known, sources }, place) => {
    const says: string[] = [];
    if (!sites.includes(site)) says.push('src/sites has no such row');
    if (order.indexOf(site) !== place) says.push('is there twice');
    if (place > 0 && site < (order[place - 1] ?? '')) says.push('should stand in the order of ids');
    if (words !== `after_remove_${site}`) says.push(`"words" should be "after_remove_${site}"`);
    if (!locale.text.includes(`"${words}":`)) says.push(`there is no message "${words}"`);
    const owners = new Set(sources.map(ownerOf));
    if (known === 'public-sources' && owners.size < 2)
      says.push('should have two sources at least');
    return says.map((said) => ({ file, where: site, says: said }));
  });
}

/** On GitHub whoever owns the repository, elsewhere the host: two pages of one are one source. */
function ownerOf(address: string): string {
  const { host, pathname } = new URL(address);
  return host === 'github.com' ? `${host}/${pathname.split('/')[1]}` : host;
}
