import { parseArgs } from 'node:util';
import { readLexicon } from '../scripts/lexicon/read.ts';
import { compile } from '../src/core/index.ts';
import { detection } from './detection.ts';
import { pageCost } from './page/page-cost.ts';
import { DataError } from './rows.ts';
import { scoring } from './scoring.ts';

const USAGE = `npm run bench -- detection --data DIR [--phrases FILE] [--hits N] [--misses] [--part a|b|b1|b2] [--only FILE] [--json]
npm run bench -- scoring [--json]
npm run bench -- page [--json]      (needs npm run build)
npm run bench                       (scoring, then page)`;

const PARTS = ['a', 'b', 'b1', 'b2'] as const;

function asked() {
  return parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: '' },
      phrases: { type: 'string' },
      hits: { type: 'string', default: '0' },
      misses: { type: 'boolean', default: false },
      part: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function read(): ReturnType<typeof asked> {
  try {
    return asked();
  } catch (error) {
    return refuse(`${(error as Error).message}\n\n${USAGE}`);
  }
}

const { positionals, values } = read();

function detect(): void {
  if (!values.data && !values.phrases)
    refuse('detection needs --data DIR, --phrases FILE, or both');
  const part = PARTS.find((one) => one === values.part);
  if (values.part !== undefined && !part) refuse(`--part is one of ${PARTS.join(', ')}`);
  if (!/^\d+$/.test(values.hits)) refuse('--hits is a whole number');
  detection(compile(readLexicon()), {
    data: values.data,
    hits: Number(values.hits),
    misses: values.misses,
    part: part ?? null,
    only: values.only ?? null,
    phrases: values.phrases ?? null,
    json: values.json,
  });
}

async function run(name: string | undefined): Promise<void> {
  switch (name) {
    case 'detection':
      return detect();
    case 'scoring':
      return scoring(readLexicon(), values.json);
    case 'page':
      return pageCost({ json: values.json });
    case undefined:
      scoring(readLexicon(), false);
      await pageCost({ json: false });
      console.log('\nDetection needs texts to read: npm run bench -- detection --data DIR');
      return;
    default:
      refuse(
        `There is no bench called "${name}". There are detection, scoring and page:\n\n${USAGE}`,
      );
  }
}

if (values.help) console.log(USAGE);
else {
  try {
    await run(positionals[0]);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    refuse(error.message);
  }
}
