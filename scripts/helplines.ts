/**
 * What to look at again, and where: `npm run helplines [-- --today 2026-11-22]`. Ends with 1 when a
 * row was last checked more than 90 days ago, with 2 when it was asked wrongly or a file can't be read.
 * For a weekly run and for whoever checks, not for `npm test`: that never depends on the day.
 */
import { parseArgs } from 'node:util';
import { readHelplines } from './helplines/generate.ts';
import { report } from './helplines/report.ts';
import { BrokenJson } from './shapes/parse-json.ts';

const USAGE = `npm run helplines                        every line, its doubts, and where to look
npm run helplines -- --today 2026-11-22  the same, as it will be on that day`;

/** The day, or in words what is wrong with what was asked. */
function dayAsked(): { readonly today: string } | { readonly trouble: string } {
  try {
    const { values } = parseArgs({ options: { today: { type: 'string' } } });
    const today = values.today ?? new Date().toISOString().slice(0, 10);
    return /^\d{4}-\d\d-\d\d$/.test(today) && !Number.isNaN(Date.parse(today))
      ? { today }
      : { trouble: `--today should be a day like 2026-11-22, not "${today}"` };
  } catch (error) {
    return { trouble: (error as Error).message };
  }
}

const asked = dayAsked();
if (process.argv.slice(2).some((one) => one === '--help' || one === '-h')) console.log(USAGE);
else if ('trouble' in asked) {
  console.error(`${asked.trouble}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  try {
    const { text, stale } = report(readHelplines(), asked.today);
    console.log(text);
    if (stale > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    console.error(`${error.message}\nMend it there; "npm run check" says the same of every row.`);
    process.exitCode = 2;
  }
}
