/**
 * What to look at again, and where: `npm run helplines [-- --today 2026-11-22]`. Ends with 1 when a
 * row was last checked more than 90 days ago. For a weekly run and for whoever checks, not for
 * `npm test`: that never depends on the day.
 */
import { parseArgs } from 'node:util';
import { readHelplines } from './helplines/generate.ts';
import { report } from './helplines/report.ts';

const { values } = parseArgs({ options: { today: { type: 'string' } } });
const today = values.today ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) {
  throw new Error(`--today should be a day like 2026-11-22, not "${today}"`);
}
const { text, stale } = report(readHelplines(), today);
console.log(text);
if (stale > 0) process.exitCode = 1;
