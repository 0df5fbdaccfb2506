/** Fails when a helpline was last checked too long ago. For a weekly run, not for the tests. */
import { filesUnder } from './shapes/files.ts';
import { inWords } from './shapes/problem.ts';
import { staleProblems } from './shapes/stale.ts';

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const stale = staleProblems(filesUnder('src/data/helplines', '.json'), today);
for (const problem of stale) console.error(inWords(problem));
console.log(
  stale.length === 0 ? `every helpline is fresh on ${today}` : `${stale.length} to check`,
);
if (stale.length > 0) process.exitCode = 1;
