import { createRequire } from 'node:module';
import { compile, judge, type TableText } from '../src/core/index.ts';
import { ROW_HEADER } from '../src/core/lexicon/table.ts';
import { draftsOf } from './drafts.ts';

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

interface Timing {
  /** Microseconds a text of 280 characters. */
  readonly breather: number;
  readonly sentiment: number;
  readonly vader: number;
  readonly regex: number;
  /** The same texts with 1, 3 and 10 times as many rows. */
  readonly rows: Readonly<Record<string, number>>;
  /** One text of so many characters. */
  readonly length: Readonly<Record<string, number>>;
}

/**
 * Microseconds a call: the quickest of many short runs, which is the one nobody else's work got
 * in the way of. Short, so that a busy machine cannot spoil them all.
 */
function time(texts: readonly string[], score: (text: string) => unknown, runs: number): number {
  for (let warm = 0; warm < 3; warm++) for (const text of texts) score(text);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint();
    for (const text of texts) score(text);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1000 / texts.length);
  }
  return Math.round(best * 1000) / 1000;
}

/** Compares in one process, on the same texts, and prints a table or one JSON object. */
export function scoring(tables: readonly TableText[], json: boolean): void {
  const Sentiment = require('sentiment') as new () => { analyze(text: string): unknown };
  const { SentimentIntensityAnalyzer } = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown };
  };
  const sentiment = new Sentiment();
  const lexicon = compile(tables);
  const texts = draftsOf(280, 40);
  const timing: Timing = {
    breather: time(texts, (text) => judge(text, {}, lexicon), 400),
    sentiment: time(texts, (text) => sentiment.analyze(text), 400),
    vader: time(texts, (text) => SentimentIntensityAnalyzer.polarity_scores(text), 12),
    regex: time(texts, (text) => PHRASES.test(text), 400),
    rows: Object.fromEntries(
      [1, 3, 10].map((times) => {
        const grown = compile([...tables, ...synthetic(tables, times)]);
        return [`x${times}`, time(texts, (text) => judge(text, {}, grown), 400)];
      }),
    ),
    length: Object.fromEntries(
      [280, 2800, 28000].map((length) => {
        const drafts = draftsOf(length, 4);
        return [length, time(drafts, (text) => judge(text, {}, lexicon), 56000 / length)];
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

function print({ breather, sentiment, vader, regex, rows, length }: Timing): void {
  const line = (name: string, value: number, note = '') =>
    console.log(`${name.padEnd(28)}${value.toFixed(2).padStart(10)} µs  ${note}`);
  console.log('a text of 280 characters');
  line('breather', breather);
  line('sentiment', sentiment, `${(sentiment / breather).toFixed(1)} × breather`);
  line('vader-sentiment', vader, `${(vader / breather).toFixed(1)} × breather`);
  line('25-phrase pattern', regex, `${(regex / breather).toFixed(1)} × breather`);
  console.log('as the lexicon grows');
  for (const [name, value] of Object.entries(rows)) {
    line(name, value, `${(value / (rows.x1 ?? 1)).toFixed(2)} × one lexicon`);
  }
  console.log('as the draft grows');
  for (const [name, value] of Object.entries(length)) {
    line(
      `${name} characters`,
      value,
      `${((1000 * value) / Number(name)).toFixed(1)} ns a character`,
    );
  }
}
