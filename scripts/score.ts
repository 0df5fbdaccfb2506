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

/**
 * `npm run --silent score -- "text"`, or JSON lines `{"text", "context"?, "lang"?}` on standard
 * input: one JSON line each, in order. A line that cannot be read gives `{"error", "line"}` in its
 * place; the rest is still scored and the exit code is 1.
 */
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

function shown(verdict: Verdict): string {
  return JSON.stringify({
    level: verdict.level,
    because: verdict.because,
    asksForHelp: verdict.asksForHelp,
    reasons: verdict.reasons.map((reason) => ({ ...reason, pattern: patterns.get(reason.row) })),
  });
}

function score({ text, context, lang }: Asked): string {
  const languages = lang
    ? lexicon.languages.filter((one) => lang.includes(one.lang))
    : lexicon.languages;
  return shown(judge(text, context, { ...lexicon, languages }));
}

class Unreadable extends Error {}

function read(line: string): Asked {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Unreadable('this line is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unreadable('a line is an object with a "text"');
  }
  const { text, context = {}, lang = null, ...rest } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new Unreadable('"text" must be a string');
  return { text, context: readContext(withLoose(context, rest)), lang: readLang(lang) };
}

function readLang(lang: unknown): readonly string[] | null {
  if (lang === null) return null;
  const asked = typeof lang === 'string' ? [lang] : lang;
  if (!Array.isArray(asked) || !asked.every((one) => typeof one === 'string')) {
    throw new Unreadable('"lang" must be a list of languages, like ["en"]');
  }
  const known = lexicon.languages.map((one) => one.lang);
  for (const one of asked) {
    if (!known.includes(one)) {
      throw new Unreadable(`"lang" names ${JSON.stringify(one)}; there is ${known.join(', ')}`);
    }
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

function readContext(context: unknown): Context {
  if (typeof context !== 'object' || context === null || Array.isArray(context)) {
    throw new Unreadable('"context" must be an object');
  }
  const { surface, ownPage, handles } = context as Record<string, unknown>;
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

const asked = process.argv.slice(2);
if (asked.length > 0) {
  console.log(score({ text: asked.join(' '), context: {}, lang: null }));
} else {
  if (process.stdin.isTTY) console.error('reading JSON lines from the keyboard; Ctrl-D ends');
  let number = 0;
  let unreadable = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      console.log(score(read(line)));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unreadable++;
      console.error(`line ${number}: ${error.message}`);
      console.log(JSON.stringify({ error: error.message, line: number }));
    }
  }
  if (unreadable > 0) {
    console.error(`${unreadable} of ${number} lines could not be read`);
    process.exitCode = 1;
  }
}
