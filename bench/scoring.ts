import { createRequire } from 'node:module';
import { compile, judge, type TableText } from '../src/core/index.ts';
import { ROW_HEADER } from '../src/core/lexicon/table.ts';
import { draftsOf, type Kind } from './drafts.ts';

const require = createRequire(import.meta.url);

/** Plain phrases, as a person in a hurry would list them: what most filters do. */
const PHRASES = new RegExp(
  [
    'kill myself',
    'killing myself',
    'want to die',
    'wanna die',
    'end my life',
    'suicid(?:e|al)',
    'hate myself',
    'hurt myself',
    'cut myself',
    'cutting myself',
    'self.?harm',
    'better off dead',
    'better off without me',
    'no reason to live',
    'wish i was dead',
    'wish i were dead',
    'not worth living',
    'end it all',
    '(?:i am|i.?m) worthless',
    '(?:i am|i.?m) a burden',
    '(?:i am|i.?m) useless',
    'nobody would miss me',
    'kms',
    'goodbye forever',
    'my last day',
  ].join('|'),
  'i',
);

/**
 * What everyday posts have: of 40,000 ordinary ones, counted by whether a row that may hold a draft
 * matched, whatever came of it, 0.3 % have something to weigh; of those of 200 characters and more, 1.6 %.
 */
const EVERYDAY: Kind = { weighed: 2 };
/** Half of them have something to weigh, which is far more than real ones. */
const MIXED: Kind = { weighed: 50 };
const ORDINARY: Kind = { weighed: 0 };
const WEIGHED: Kind = { weighed: 100 };
const BLOCK = 20;

interface Timing {
  /** Microseconds a text of 280 characters, everyday ones, each read once: no text comes twice. */
  readonly breather: number;
  readonly sentiment: number;
  readonly vader: number;
  readonly regex: number;
  /** Of a hundred everyday texts, how many are made to have something to weigh. */
  readonly everyday: number;
  /** Breather alone: by what is in the texts, and the mixed ones read again and again. */
  readonly kinds: Readonly<Record<'ordinary' | 'mixed' | 'weighed' | 'again', number>>;
  /** Microseconds for opening the lexicon and the first text of all, in this process. */
  readonly first: number;
  /** Mixed texts with 1, 3 and 10 times as many rows. */
  readonly rows: Readonly<Record<string, number>>;
  /** One text of so many characters, ordinary and with something to weigh in every 280. */
  readonly length: Readonly<Record<string, Readonly<Record<'ordinary' | 'weighed', number>>>>;
}

type Score = (text: string) => unknown;

/**
 * Microseconds a text: the middle one of the quickest tenth of many short runs, each over a block
 * of its own. Short, so that other work on the machine cannot spoil them all; not the very quickest,
 * which is a block that happened to be easy.
 */
function time(blocks: readonly (readonly string[])[], score: Score): number {
  const runs = blocks.map((texts) => {
    const start = process.hrtime.bigint();
    for (const text of texts) score(text);
    return Number(process.hrtime.bigint() - start) / 1000 / texts.length;
  });
  runs.sort((a, b) => a - b);
  return round(runs[Math.floor(runs.length / 20)] ?? 0);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

let seed = 1;
const fresh = (kind: Kind, count: number, length = 280, block = BLOCK): string[][] =>
  Array.from({ length: count }, () => draftsOf(kind, length, block, seed++));

/** Every scorer reads the same texts, new to all of them; the first runs only warm the engine. */
function compare(scores: Readonly<Record<string, Score>>, kind: Kind, count: number) {
  const [warmUp, blocks] = [fresh(kind, count * 2), fresh(kind, count)];
  const results: Record<string, number> = {};
  for (const [name, score] of Object.entries(scores)) {
    const some = name === 'vader' ? Math.ceil(count / 20) : count;
    time(warmUp.slice(0, some * 2), score);
    results[name] = time(blocks.slice(0, some), score);
  }
  return results;
}

/** Compares in one process, on the same texts, and prints a table or one JSON object. */
export function scoring(tables: readonly TableText[], json: boolean): void {
  const Sentiment = require('sentiment') as new () => { analyze(text: string): unknown };
  const { SentimentIntensityAnalyzer } = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown };
  };
  const sentiment = new Sentiment();
  const lexicon = compile(tables);
  const breather: Score = (text) => judge(text, {}, lexicon);
  const first = time([['i am so tired of this homework']], breather);
  const all = compare(
    {
      breather,
      sentiment: (text) => sentiment.analyze(text),
      vader: (text) => SentimentIntensityAnalyzer.polarity_scores(text),
      regex: (text) => PHRASES.test(text),
    },
    EVERYDAY,
    400,
  );
  const known = fresh(MIXED, 2).flat();
  const timing: Timing = {
    breather: all.breather ?? 0,
    sentiment: all.sentiment ?? 0,
    vader: all.vader ?? 0,
    regex: all.regex ?? 0,
    everyday: EVERYDAY.weighed,
    kinds: {
      mixed: time(fresh(MIXED, 400), breather),
      ordinary: time(fresh(ORDINARY, 400), breather),
      weighed: time(fresh(WEIGHED, 400), breather),
      again: time(Array(400).fill(known), breather),
    },
    first,
    rows: Object.fromEntries(
      [1, 3, 10].map((times) => {
        const grown = compile([...tables, ...synthetic(tables, times)]);
        const { grown: took = 0 } = compare(
          { grown: (text) => judge(text, {}, grown) },
          MIXED,
          400,
        );
        return [`x${times}`, took];
      }),
    ),
    length: Object.fromEntries(
      [280, 2800, 28000].map((length) => {
        const blocks = (kind: Kind) =>
          fresh(kind, 100, length, Math.max(1, Math.round(5600 / length)));
        const took = (kind: Kind) => {
          time(blocks(kind), breather);
          return time(blocks(kind), breather);
        };
        return [length, { ordinary: took(ORDINARY), weighed: took(WEIGHED) }];
      }),
    ),
  };
  if (json) console.log(JSON.stringify(timing));
  else print(timing);
}

/** Rows of made-up words and common ones, as many times over as asked. */
function synthetic(tables: readonly TableText[], times: number): TableText[] {
  const common = ['i', 'the day', 'you', 'my', 'we', 'so', 'this', 'it is', 'i am', 'they'];
  let seed = 7;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % below;
  };
  const word = (): string =>
    Array.from({ length: 6 + next(4) }, () => String.fromCharCode(97 + next(26))).join('');
  const seen = new Set<string>();
  const rows = tables
    .filter((table) => table.text.startsWith(ROW_HEADER))
    .reduce((sum, table) => sum + table.text.split('\n').length - 2, 0);
  while (seen.size < rows * (times - 1)) {
    seen.add(`${common[next(common.length)]} ${word()} ${next(2) ? '(feel|felt) ' : ''}${word()}`);
  }
  const lines = [...seen].map((pattern) =>
    [pattern, 'titles', '-', pattern, 'nothing', 'synthetic', 'unreviewed'].join('\t'),
  );
  if (lines.length === 0) return [];
  const titles = tables.find((table) => table.name === 'titles');
  if (!titles) return [];
  // A second file of the same name: the compiler reads tables, not folders.
  return [{ ...titles, text: `${ROW_HEADER}\n${lines.join('\n')}\n` }];
}

function print(timing: Timing): void {
  const { breather, sentiment, vader, regex, kinds, first, rows, length } = timing;
  const line = (name: string, value: number, note = '') =>
    console.log(`${name.padEnd(28)}${value.toFixed(2).padStart(10)} µs  ${note}`);
  console.log(
    `a text of 280 characters, read once; ${timing.everyday} of 100 have something to weigh, as everyday posts do`,
  );
  line('breather', breather);
  line('sentiment', sentiment, `${(sentiment / breather).toFixed(1)} × breather`);
  line('vader-sentiment', vader, `${(vader / breather).toFixed(1)} × breather`);
  line('25-phrase pattern', regex, `${(regex / breather).toFixed(1)} × breather`);
  console.log('breather by kind');
  line('nothing to weigh', kinds.ordinary);
  line('something to weigh', kinds.weighed);
  line('half of each', kinds.mixed);
  line('half of each, read before', kinds.again);
  line('opening and first text', first);
  console.log('as the lexicon grows');
  for (const [name, value] of Object.entries(rows)) {
    line(name, value, `${(value / (rows.x1 ?? 1)).toFixed(2)} × one lexicon`);
  }
  console.log('as the draft grows');
  const each = (value: number, name: string) =>
    `${((1000 * value) / Number(name)).toFixed(1)} ns a character`;
  for (const [name, { ordinary, weighed }] of Object.entries(length)) {
    line(`${name}, nothing to weigh`, ordinary, each(ordinary, name));
    line(`${name}, something to weigh`, weighed, each(weighed, name));
  }
}
