/** What whoever checks the helplines needs to read. The day is passed in: no test asks a clock. */
import type {
  Channel,
  CheckedHow,
  CountryLines,
  Helpline,
} from '../../src/data/helplines/helpline.ts';
import { STALE_AFTER_DAYS } from '../../src/look/talk/checked.ts';

const DAY = 24 * 60 * 60 * 1000;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

function inWords({ kind, value, keyword, press, lang, letters }: Channel): string {
  return [
    kind,
    keyword && `${keyword} to`,
    value,
    letters && `(${letters})`,
    press && `then ${press}`,
    lang && `[${lang}]`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What of a row is not known surely: the first things to look at. */
function doubts(line: Helpline): readonly string[] {
  const { confidence, hours, channels, everywhere } = line;
  const unsureHours = [hours, ...channels.map((channel) => channel.hours)].some(
    (each) => each !== undefined && each !== 'always' && (typeof each === 'string' || !each.sure),
  );
  return [
    ...(confidence === 'unsure' ? ['nothing of this row was compared with a source'] : []),
    ...channels
      .filter(({ unsure }) => unsure)
      .map((channel) => `not found on their own page: ${inWords(channel)}`),
    ...(unsureHours ? ['hours'] : []),
    ...(everywhere === false ? ['in which countries it works'] : []),
    ...(line.checkedHow === 'phoned' ? [] : ['nobody has phoned or texted it yet']),
  ];
}

/** Said before the day. A row that nobody compared with anything was not checked. */
const HOW: Readonly<Record<CheckedHow, string>> = {
  memory: 'written from memory, checked nowhere,',
  'stored-copy': 'read in a stored copy of public pages',
  'own-site': 'read on its own site',
  phoned: 'phoned',
};

export interface Report {
  readonly text: string;
  /** How many rows are too old. */
  readonly stale: number;
}

/** @param today ISO date */
export function report(countries: readonly CountryLines[], today: string): Report {
  const told: string[] = [];
  const stale: string[] = [];
  for (const { country, lines } of countries) {
    if (lines.length > 0) told.push(`${country}  (src/data/helplines/${fileOf(country)})`);
    for (const line of lines) {
      const days = daysBetween(line.checkedOn, today);
      const old = days > STALE_AFTER_DAYS;
      const where = line.url ?? 'no page of its own is known';
      const remembered = line.checkedHow === 'memory';
      told.push(
        `  ${old ? 'OLD' : remembered ? '?? ' : 'ok '} ${line.id}: ${line.name}`,
        `      ${HOW[line.checkedHow]} ${line.checkedOn}, ${days} days ago; ${line.url ? `look at ${line.url}` : where}`,
        `      ${line.channels.map(inWords).join(' · ')}`,
        ...doubts(line).map((doubt) => `      ? ${doubt}`),
      );
      if (old) stale.push(`src/data/helplines/${fileOf(country)}: ${line.id}: ${where}`);
    }
  }
  const closing =
    stale.length === 0
      ? `On ${today} no row is older than ${STALE_AFTER_DAYS} days.`
      : [
          `On ${today} these are older than ${STALE_AFTER_DAYS} days:`,
          ...stale.map((row) => `  ${row}`),
          'Look at each page, mend the row, and set checkedOn and checkedHow.',
        ].join('\n');
  return { text: `${told.join('\n')}\n\n${closing}`, stale: stale.length };
}

const fileOf = (country: string) => (country === '*' ? 'world.json' : `${country}.json`);
