import { createInterface } from 'node:readline';
import { type CompiledLexicon, compile, judge, readRows, TableError } from '../src/core/index.ts';
import {
  CATEGORIES,
  type Context,
  SURFACES,
  type Surface,
  type Verdict,
} from '../src/core/types.ts';
import { readLexicon } from './lexicon/read.ts';

const USAGE = `npm run score -- "a sentence"                what the judge says of it
npm run --silent score -- --json "a sentence"  the same, as one JSON line
npm run --silent score < lines.jsonl           one JSON line for each line
                                               {"text", "context"?: {"surface"?, "ownPage"?, "handles"?}, "lang"?: [..]}

In a pipe it always answers in JSON: {"level", "because", "asksForHelp", "reasons"}. A line that
cannot be read gives {"error", "line"} in its place; the others are scored all the same, and the
exit code is 1.`;

interface Asked {
  readonly text: string;
  readonly context: Context;
  readonly lang: readonly string[] | null;
}

const tables = readLexicon();
let lexicon: CompiledLexicon;
try {
  lexicon = compile(tables);
} catch (error) {
  if (!(error instanceof TableError)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** Pattern of a row, by the name a reason gives it. */
const patterns = new Map<string, string>(
  tables
    .filter((table) => (CATEGORIES as readonly string[]).includes(table.name))
    .flatMap((table) =>
      readRows(table).map(
        (row) => [`${table.lang}/${table.name}:${row.line}`, row.pattern] as const,
      ),
    ),
);

/** So much of a pattern tells which one it is. */
const LONG = 60;

/** For a person: the level and why, then the words that spoke, and which row. */
function readable(text: string, verdict: Verdict): string {
  const lines = verdict.reasons.map(({ start, end, row, level, because }) => {
    const steps = because.length > 0 ? ` (${because.join(', ')})` : '';
    const pattern = patterns.get(row) ?? '';
    const short = pattern.length > LONG ? `${pattern.slice(0, LONG)}…` : pattern;
    const [table, line] = row.split(':');
    return `  "${text.slice(start, end)}"  ${level}${steps}\n      src/data/lexicon/${table}.tsv:${line}  ${short}`;
  });
  const help = verdict.asksForHelp ? ['  It asks for help.'] : [];
  return [verdict.because, ...lines, ...help].join('\n');
}

function shown(verdict: Verdict): string {
  return JSON.stringify({
    level: verdict.level,
    because: verdict.because,
    asksForHelp: verdict.asksForHelp,
    reasons: verdict.reasons.map((reason) => ({ ...reason, pattern: patterns.get(reason.row) })),
  });
}

function judged({ text, context, lang }: Asked): Verdict {
  // As in the extension, "en-GB" means "en".
  const languages = lang
    ? lexicon.languages.filter((one) =>
        lang.some((tag) => [tag, tag.split('-')[0]].includes(one.lang)),
      )
    : lexicon.languages;
  const verdict = judge(text, context, { ...lexicon, languages });
  return languages.length > 0
    ? verdict
    : { ...verdict, because: `none: there is no word list for ${lang?.join(', ')} yet.` };
}

class Unreadable extends Error {}

/** @param tell hears of what is left aside */
function read(line: string, tell: (says: string) => void): Asked {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Unreadable('this line is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unreadable('a line is an object with a "text"');
  }
  const { text, context, lang = null, ...rest } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new Unreadable('"text" must be a string');
  return {
    text,
    context: readContext(withLoose(context ?? {}, rest), tell),
    lang: readLang(lang),
  };
}

function readLang(lang: unknown): readonly string[] | null {
  if (lang === null) return null;
  const asked = typeof lang === 'string' ? [lang] : lang;
  if (!Array.isArray(asked) || !asked.every((one) => typeof one === 'string')) {
    throw new Unreadable('"lang" must be a list of languages, like ["en"]');
  }
  return asked;
}

/** Words of the context are understood outside it as well: a slip there must not change a verdict. */
function withLoose(context: unknown, rest: Record<string, unknown>): unknown {
  if (typeof context !== 'object' || context === null || Array.isArray(context)) return context;
  const { surface, ownPage, handles } = rest;
  const loose = Object.entries({ surface, ownPage, handles }).filter(([, is]) => is !== undefined);
  return { ...Object.fromEntries(loose), ...context };
}

function readContext(context: unknown, tell: (says: string) => void): Context {
  if (typeof context !== 'object' || context === null || Array.isArray(context)) {
    throw new Unreadable('"context" must be an object');
  }
  const { surface, ownPage, handles, ...unknown } = context as Record<string, unknown>;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) {
    tell(`"context" knows no "${stray}", left aside: it has surface, ownPage and handles`);
  }
  if (surface !== undefined && !(SURFACES as readonly unknown[]).includes(surface)) {
    throw new Unreadable(`"surface" must be one of ${SURFACES.join(', ')}`);
  }
  if (ownPage !== undefined && typeof ownPage !== 'boolean') {
    throw new Unreadable('"ownPage" must be true or false');
  }
  if (
    handles !== undefined &&
    (!Array.isArray(handles) || !handles.every((one) => typeof one === 'string'))
  ) {
    throw new Unreadable('"handles" must be a list of names');
  }
  return {
    ...(surface === undefined ? {} : { surface: surface as Surface }),
    ...(ownPage === undefined ? {} : { ownPage }),
    ...(handles === undefined ? {} : { handles: handles as string[] }),
  };
}

/** Answers a line of standard input, or says what is wrong with it. */
function answer(line: string, number: number): string {
  const tell = (says: string) => console.error(`line ${number}: ${says}`);
  try {
    if (line.trim() === '') throw new Unreadable('this line is empty');
    return shown(judged(read(line, tell)));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tell(error.message);
    process.exitCode = 1;
    return JSON.stringify({ error: error.message, line: number });
  }
}

async function answerLines(): Promise<void> {
  if (process.stdin.isTTY) console.error('reading JSON lines from the keyboard; Ctrl-D ends');
  let number = 0;
  let answered = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    // An empty line between others is answered too, so that answers stay in step with lines.
    while (answered < number - 1) console.log(answer('', ++answered));
    console.log(answer(line, ++answered));
  }
  if (answered === 0) {
    console.error(`There was nothing to score: standard input was empty.\n\n${USAGE}`);
    process.exitCode = 1;
  }
}

const asked = process.argv.slice(2);
const stray = asked.find(
  (one) => /^--[a-z]/.test(one) && !['--json', '--help', '-h'].includes(one),
);
const wantsJson = asked.includes('--json');
const text = asked.filter((one) => one !== '--json').join(' ');
if (asked[0] === '--help' || asked[0] === '-h') console.log(USAGE);
else if (stray !== undefined && asked[0] === stray) {
  console.error(`score knows no ${stray}.\n\n${USAGE}`);
  process.exitCode = 2;
} else if (asked.length === 0 || (wantsJson && asked.length === 1)) await answerLines();
else {
  if (text.trim() === '') console.error('There is nothing to score: the text is empty.');
  const verdict = judged({ text, context: {}, lang: null });
  console.log(process.stdout.isTTY && !wantsJson ? readable(text, verdict) : shown(verdict));
}
