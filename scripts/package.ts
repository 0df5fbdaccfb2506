/**
 * What is sent to the stores: one archive a browser, and one of the source that rebuilds them.
 * The same commit gives the same bytes on any machine: order, times and modes are fixed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import manifest from '../manifest.json' with { type: 'json' };
import { BUDGETS, budgetProblems, gzipped } from './shapes/budget.ts';
import { manifestProblems } from './shapes/manifest.ts';
import { networkProblems } from './shapes/network.ts';
import { inWords, type Problem } from './shapes/problem.ts';

const OUT = 'packages';
/** Archives hold local time; built from local parts it is the same everywhere. */
const ALWAYS = new Date(2026, 0, 1);

type Files = ReadonlyMap<string, Uint8Array>;

function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return read(
    paths.map((path) => path.replaceAll('\\', '/')),
    folder,
  );
}

const read = (paths: readonly string[], folder: string): Files =>
  new Map([...paths].sort().map((path) => [path, readFileSync(join(folder, path))]));

function problemsOf(built: string, files: Files): Problem[] {
  const text = (path: string) => ({
    path: `${built}/${path}`,
    text: Buffer.from(files.get(path) ?? []).toString(),
  });
  const code = [...files.keys()].filter((path) => /\.(js|css|html)$/.test(path));
  return [
    ...manifestProblems(text('manifest.json')),
    ...networkProblems(code.map(text)),
    ...budgetProblems(built, files),
  ];
}

function pack(name: string, files: Files): void {
  const path = join(OUT, name);
  const bytes = zipSync(Object.fromEntries(files), { level: 9, mtime: ALWAYS });
  writeFileSync(path, bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${sum}  ${path}  ${(bytes.length / 1024).toFixed(1)} KiB`);
}

execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' });
const builds = ['chrome', 'firefox'].map((browser) => {
  const folder = `dist/${browser}`;
  return { browser, folder, files: filesIn(folder) };
});

const problems = builds.flatMap(({ folder, files }) => problemsOf(folder, files));
for (const problem of problems) console.error(inWords(problem));
if (problems.length > 0) process.exit(1);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const { browser, files } of builds) pack(`breather-${manifest.version}-${browser}.zip`, files);

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
pack(`breather-${manifest.version}-source.zip`, read(tracked.filter(Boolean), '.'));

for (const [path, bytes] of builds[0]?.files ?? []) {
  if (BUDGETS.some(([pattern]) => pattern.test(path))) {
    console.log(`${String(gzipped(bytes)).padStart(8)} bytes gzipped  ${path}`);
  }
}
