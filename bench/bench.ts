import { parseArgs } from 'node:util';
import { readLexicon } from '../scripts/lexicon/read.ts';
import { compile } from '../src/core/index.ts';
import { detection } from './detection.ts';
import { pageCost } from './page/page-cost.ts';
import { scoring } from './scoring.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '' },
    phrases: { type: 'string' },
    hits: { type: 'string', default: '0' },
    misses: { type: 'boolean', default: false },
    part: { type: 'string' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const USAGE = `npm run bench -- detection --data DIR [--phrases FILE] [--hits N] [--misses] [--part a|b|b1|b2] [--only FILE] [--json]
npm run bench -- scoring [--json]
npm run bench -- page [--json]      (needs npm run build)`;

switch (positionals[0]) {
  case 'detection':
    if (!values.data && !values.phrases) {
      console.error('detection needs --data DIR, --phrases FILE, or both');
      process.exit(2);
    }
    detection(compile(readLexicon()), {
      data: values.data,
      hits: Number(values.hits),
      misses: values.misses,
      part: (['a', 'b', 'b1', 'b2'] as const).find((part) => part === values.part) ?? null,
      only: values.only ?? null,
      phrases: values.phrases ?? null,
      json: values.json,
    });
    break;
  case 'scoring':
    scoring(readLexicon(), values.json);
    break;
  case 'page':
    await pageCost({ json: values.json });
    break;
  case undefined:
    scoring(readLexicon(), false);
    await pageCost({ json: false });
    console.log('\nDetection needs texts to read: npm run bench -- detection --data DIR');
    break;
  default:
    console.error(USAGE);
    process.exit(2);
}
