/** The shape of src/data/helplines/*.json: a wrong number here is worse than no number. */
import * as v from 'valibot';
import type { CountryLines } from '../../src/data/helplines/helpline.ts';
import type { TextFile } from './files.ts';
import type { Problem } from './problem.ts';

const address = v.pipe(
  v.string(),
  v.check((text) => {
    try {
      const url = new URL(text);
      return url.protocol === 'https:' && url.href === text && url.username === '';
    } catch {
      return false;
    }
  }, 'should be a full https address, written as a browser would write it'),
);

const dialled = v.pipe(
  v.string(),
  v.regex(/^\+?\d[\d -]*\d$/, 'should be a number: digits, spaces, dashes, maybe a leading +'),
);

const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'should be a day like 2026-11-22'),
  v.check((text) => {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }, 'is not a day in the calendar'),
);

const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'should be a language tag like "en"'),
);
const hours = v.picklist(['always', 'limited', 'unsure']);
const age = v.pipe(v.number(), v.integer('should be whole years'), v.minValue(0), v.maxValue(120));

const channelDetails = {
  keyword: v.optional(v.pipe(v.string(), v.regex(/^\p{Lu}+$/u, 'should be one word in capitals'))),
  lang: v.optional(language),
  press: v.optional(v.pipe(v.string(), v.regex(/^[\d#*]+$/, 'should be keys of a telephone'))),
  hours: v.optional(hours),
};

const channel = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['call', 'text', 'whatsapp']),
    value: dialled,
    ...channelDetails,
  }),
  v.strictObject({ kind: v.picklist(['chat', 'web']), value: address, ...channelDetails }),
]);

const line = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]{2}-[a-z0-9-]+$/, 'should look like "us-988"')),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'should be two capitals')),
  name: v.pipe(v.string(), v.nonEmpty('should not be empty')),
  ages: v.pipe(
    v.strictObject({ from: v.optional(age), to: v.optional(age) }),
    v.check(({ from = 0, to = 120 }) => from <= to, 'end before they start'),
  ),
  hours,
  channels: v.pipe(v.array(channel), v.nonEmpty('should not be empty')),
  languages: v.pipe(v.array(language), v.nonEmpty('should not be empty')),
  url: address,
  forWhom: v.picklist(['everyone', 'youth', 'lgbtq', 'trans', 'indigenous']),
  checkedOn: day,
  checkedHow: v.picklist(['stored-copy', 'own-site', 'phoned']),
  confidence: v.picklist(['found', 'partly-found', 'unsure']),
  notes: v.optional(v.string()),
});

const countryLines = v.strictObject({
  country: v.pipe(v.string(), v.regex(/^([A-Z]{2}|\*)$/, 'should be two capitals or "*"')),
  emergency: v.union([v.literal(''), dialled], 'should be a number or empty'),
  lines: v.array(line),
  directory: address,
});

/** Services and menus that ended, or keywords that were never theirs. Never to come back. */
const ENDED: readonly (readonly [RegExp, string])[] = [
  [/press(ing)? 3|PRIDE/, 'that menu option of 988 ended in July 2025'],
  [/\bNEDA\b/, 'that helpline ended in 2023'],
  [/1-?800-?599-?0019/, 'that line is replaced by Tele-MANAS'],
  [/\b45645\b/, 'that short code is replaced by 988'],
  [/07786 ?209 ?697/, 'that text number is out of date'],
];

export function helplineProblems(files: readonly TextFile[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();

  for (const { path: file, text } of files) {
    const tell = (where: string, says: string) => problems.push({ file, where, says });
    for (const [ended, why] of ENDED) {
      const found = ended.exec(text);
      if (found) tell(String(lineOf(text, found.index)), `"${found[0]}" must not ship: ${why}`);
    }

    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch (error) {
      tell('', `is not JSON: ${(error as Error).message}`);
      continue;
    }
    const result = v.safeParse(countryLines, parsed);
    if (!result.success) {
      for (const issue of result.issues) tell(placeOf(issue), issue.message);
      continue;
    }

    const rows: CountryLines = result.output as CountryLines;
    const expected = file.endsWith('/world.json') ? '*' : file.slice(-'US.json'.length, -5);
    if (rows.country !== expected)
      tell('country', `should be "${expected}", as the file's name says`);
    if (rows.country !== '*' && rows.lines.length === 0) tell('lines', 'should not be empty');
    rows.lines.forEach((row, index) => {
      const where = `lines[${index}]`;
      const before = seen.get(row.id);
      if (before) tell(`${where}.id`, `"${row.id}" is already used in ${before}`);
      seen.set(row.id, file);
      if (row.country !== rows.country) tell(`${where}.country`, `should be "${rows.country}"`);
      if (!row.id.startsWith(`${rows.country.toLowerCase()}-`)) {
        tell(`${where}.id`, `should begin with "${rows.country.toLowerCase()}-"`);
      }
      if (row.confidence !== 'found' && !row.notes) {
        tell(`${where}.notes`, `should say what is ${row.confidence}`);
      }
    });
  }
  return problems;
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

function placeOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
