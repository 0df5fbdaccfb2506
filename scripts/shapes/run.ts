import { shapeProblems } from './all.ts';
import { inWords } from './problem.ts';

const problems = shapeProblems();
for (const problem of problems) console.error(inWords(problem));
if (problems.length > 0) process.exitCode = 1;
