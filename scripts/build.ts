/** dist/chrome and dist/firefox, byte for byte the same each time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { generateOrSay } from './lexicon/generate-or-say.ts';
import { quietly } from './quiet-build.ts';
import { budgetProblems } from './shapes/budget.ts';
import { inWords } from './shapes/problem.ts';

generateOrSay();
for (const mode of ['chrome', 'firefox']) {
  await quietly(() => build({ mode, logLevel: 'warn' }));
  console.log(`built dist/${mode}`);
  const problems = budgetProblems(`dist/${mode}`, filesIn(join('dist', mode)));
  for (const problem of problems) console.error(inWords(problem));
  if (problems.length > 0) process.exitCode = 1;
}

function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)]),
  );
}
