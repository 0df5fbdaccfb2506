/** The shape of src/data/helplines/*.json: a wrong number here is worse than no number. */
import * as v from 'valibot';
import type { CountryLines, Helpline } from '../../src/data/helplines/helpline.ts';
import { readSpan } from '../../src/look/talk/week.ts';
import type { TextFile } from './files.ts';
import { sayIssue } from './issue.ts';
import { readJson } from './parse-json.ts';
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
const span = v.pipe(
  v.string(),
  v.check((text) => {
    try {
      return readSpan(text).days.length > 0;
    } catch {
      return false;
    }
  }, 'should be days and times like "mon-fri 10:00-18:00"'),
);
const zone = v.pipe(
  v.string(),
  v.check((name) => {
    try {
      return name.includes('/') && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
    } catch {
      return false;
    }
  }, 'should be a time zone like "Europe/Dublin"'),
);
const hours = v.union(
  [
    v.picklist(['always', 'likely-always', 'limited', 'unsure']),
    v.strictObject({
      zone,
      week: v.pipe(v.array(span), v.nonEmpty('should not be empty')),
      sure: v.boolean(),
    }),
  ],
  'should be "always", "likely-always", "limited", "unsure", or a whole week: "zone", "week" and "sure"',
);
const age = v.pipe(v.number(), v.integer('should be whole years'), v.minValue(0), v.maxValue(120));

const channelDetails = {
  keyword: v.optional(v.pipe(v.string(), v.regex(/^\p{Lu}+$/u, 'should be one word in capitals'))),
  lang: v.optional(language),
  press: v.optional(v.pipe(v.string(), v.regex(/^[\d#*]+$/, 'should be keys of a telephone'))),
  hours: v.optional(hours),
  unsure: v.optional(v.literal(true)),
  letters: v.optional(v.pipe(v.string(), v.regex(/^[\d-]+[A-Z]+$/, 'should be like "442-HELP"'))),
};
const find = v.optional(v.pipe(v.string(), v.nonEmpty('should not be empty')));

const channel = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['call', 'text', 'whatsapp']),
    value: dialled,
    ...channelDetails,
  }),
  v.strictObject({ kind: v.picklist(['chat', 'web']), value: address, ...channelDetails }),
  v.strictObject({
    kind: v.literal('video'),
    value: v.union([address, dialled], 'should be a number or a full https address'),
    ...channelDetails,
    lang: language,
    find,
  }),
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
  url: v.optional(address),
  forWhom: v.picklist(['everyone', 'youth', 'lgbtq', 'trans', 'indigenous']),
  everywhere: v.optional(v.literal(false)),
  says: v.optional(
    v.strictObject({
      bills: v.optional(v.literal('not-shown')),
      police: v.optional(v.literal('asks-first')),
    }),
  ),
  checkedOn: day,
  checkedHow: v.picklist(['memory', 'stored-copy', 'own-site', 'phoned']),
  confidence: v.picklist(['found', 'partly-found', 'unsure']),
  notes: v.optional(v.string()),
});

const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'should be two capitals'));

const countryLines = v.strictObject({
  country: v.pipe(v.string(), v.regex(/^([A-Z]{2}|\*)$/, 'should be two capitals or "*"')),
  members: v.optional(v.pipe(v.array(code), v.nonEmpty('should not be empty'))),
  emergency: v.union([v.literal(''), dialled], 'should be a number or empty'),
  emergencyFrom: v.optional(v.literal('mobile')),
  emergencyAlso: v.optional(
    v.array(
      v.strictObject({ number: dialled, for: v.optional(v.picklist(['ambulance', 'police'])) }),
    ),
  ),
  lines: v.array(line),
  beside: v.optional(code),
  directory: address,
  moreDirectories: v.optional(v.array(address)),
});

/** Services and menus that ended, or keywords that were never theirs. Never to come back. */
const ENDED: readonly (readonly [RegExp, string])[] = [
  [/press(ing)? 3|PRIDE/, 'that menu option of 988 ended in July 2025'],
  [/\bNEDA\b/, 'that helpline ended in 2023'],
  [/1-?800-?599-?0019/, 'that line is replaced by Tele-MANAS'],
  [/\b45645\b/, 'that short code is replaced by 988'],
  [/07786 ?209 ?697/, 'that text number is out of date'],
  [/"value": ?"686868",\s*"keyword": ?"HOME"/, 'Kids Help Phone advertises CONNECT'],
];

export function helplineProblems(files: readonly TextFile[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const countries: CountryLines[] = [];

  for (const { path: file, text } of files) {
    const tell = (where: string, says: string) => problems.push({ file, where, says });
    for (const [ended, why] of ENDED) {
      const found = ended.exec(text);
      if (found) tell(String(lineOf(text, found.index)), `"${found[0]}" must not ship: ${why}`);
    }

    const { broken, value } = readJson(text);
    if (broken) {
      tell(broken.where, broken.says);
      continue;
    }
    const result = v.safeParse(countryLines, value);
    if (!result.success) {
      for (const issue of result.issues) {
        tell(placeOf(issue), `${sayIssue(issue)}${rowOf(value, issue)}`);
      }
      continue;
    }

    const rows: CountryLines = result.output as CountryLines;
    countries.push(rows);
    const expected = file.endsWith('/world.json') ? '*' : file.slice(-'US.json'.length, -5);
    if (rows.country !== expected)
      tell('country', `should be "${expected}", as the file's name says`);
    if (rows.country !== '*' && rows.lines.length === 0) tell('lines', 'should not be empty');
    const places = new Map(
      rows.lines.flatMap(({ channels }, index) =>
        channels.map((channel, at) => [`lines[${index}].channels[${at}]`, channel] as const),
      ),
    );
    for (const [where, { kind, value, find: word, letters }] of places) {
      if (kind === 'video' && value.startsWith('https:') && !word) {
        tell(`${where}.find`, 'should name what to look for on that page');
      }
      if (letters !== undefined && !value.replace(/\D/g, '').endsWith(keysOf(letters))) {
        tell(`${where}.letters`, `are ${keysOf(letters)} on a telephone, and the number is not`);
      }
    }
    rows.lines.forEach((row, index) => {
      const where = `lines[${index}]`;
      const before = seen.get(row.id);
      if (before) tell(`${where}.id`, `"${row.id}" is already used in ${before}`);
      seen.set(row.id, file);
      if (row.country !== rows.country) tell(`${where}.country`, `should be "${rows.country}"`);
      if (!row.id.startsWith(`${rows.country.toLowerCase()}-`)) {
        tell(`${where}.id`, `should begin with "${rows.country.toLowerCase()}-"`);
      }
      for (const [place, says] of inItself(row)) tell(`${where}.${place}`, says);
    });
  }
  return [...problems, ...betweenFiles(countries)];
}

/** A country is spoken for once, and a file beside another is there. */
function betweenFiles(countries: readonly CountryLines[]): Problem[] {
  const own = new Set(countries.map(({ country }) => country));
  return countries.flatMap(({ country, members = [], beside }) => {
    const file = `src/data/helplines/${country}.json`;
    const twice = members.filter((member) => own.has(member));
    return [
      ...twice.map((member) => ({ file, where: 'members', says: `"${member}" has its own file` })),
      ...(beside === undefined || own.has(beside)
        ? []
        : [{ file, where: 'beside', says: `there is no ${beside}.json` }]),
    ];
  });
}

/** What no field says alone. */
function inItself(row: Helpline): (readonly [where: string, says: string])[] {
  const said: [string, string][] = [];
  const doubted = row.channels.some(({ unsure }) => unsure);
  if (row.confidence !== 'found' && !row.notes) {
    said.push(['notes', `should say what is ${row.confidence}`]);
  }
  if (row.confidence === 'found' && doubted) {
    said.push(['confidence', 'should be "partly-found": a channel of it is unsure']);
  }
  if (row.confidence === 'partly-found' && !doubted) {
    said.push(['channels', 'should say which one is unsure']);
  }
  if ((row.confidence === 'unsure') !== (row.checkedHow === 'memory')) {
    said.push(['checkedHow', 'is "memory" where the whole row is unsure, and only there']);
  }
  if (row.confidence !== 'found' && row.url === undefined) {
    said.push(['url', 'is where to check what is unsure']);
  }
  for (const tag of row.languages.filter((each) => SIGNED.includes(each))) {
    if (!row.channels.some(({ kind, lang }) => kind === 'video' && lang === tag)) {
      said.push(['languages', `"${tag}" needs a "video" channel: a way in`]);
    }
  }
  return said;
}

/** Sign languages in use here, by their tags. */
const SIGNED = ['ase', 'bfi', 'asf', 'nzs', 'isg', 'fsl', 'ssp', 'sfs', 'ins', 'fcs'];

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Letters of a number as the keys of a telephone (ITU-T E.161). */
const keysOf = (letters: string): string =>
  letters
    .replace(/-/g, '')
    .replace(/[A-Z]/g, (letter) => '22233344455566677778889999'.charAt(letter.charCodeAt(0) - 65));

/** Which line it is, for who counts by names and not from nought. */
function rowOf(file: unknown, issue: v.BaseIssue<unknown>): string {
  const [list, place] = issue.path ?? [];
  const rows = (file as { lines?: readonly { id?: unknown }[] } | null)?.lines;
  if (list?.key !== 'lines' || typeof place?.key !== 'number') return '';
  const id = rows?.[place.key]?.id;
  return typeof id === 'string' ? ` (${id})` : '';
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
