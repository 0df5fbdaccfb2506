/**
 * Everything, in one command: the checks, the build (twice, byte for byte), the unit tests, the
 * add-on linter, and the end-to-end tests in Chromium and Firefox. The last line counts.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from '../e2e/support/browsers.ts';
import {
  byPart,
  closingLine,
  fromPlaywright,
  fromVitest,
  holdToLedger,
  type KnownFailure,
  type Outcome,
} from '../e2e/support/tally.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const reports = join(root, '.build/reports');
const tested = join(root, '.build/tested');
const outcomes: Outcome[] = [];
const began = performance.now();

interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs a tool of this checkout with Node itself, so that no shell stands between. */
function run(
  args: readonly string[],
  { env = {}, live = false }: { env?: Record<string, string>; live?: boolean } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      // Some of them take any FORCE_COLOR for a wish, be it 0.
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (live) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const tool = (path: string) => join(root, 'node_modules', path);
const script = (name: string) => [tool('tsx/dist/cli.mjs'), join(root, 'scripts', `${name}.ts`)];

function record(found: readonly Outcome[]): void {
  outcomes.push(...found);
  for (const { name, status, message } of found) {
    if (status !== 'failed') continue;
    console.log(`\n  FAILED  ${name}`);
    if (message) console.log(withoutInnards(message).replace(/^/gm, '    '));
  }
}

/** A stack, less the lines that lie in other people's code. */
function withoutInnards(message: string): string {
  return message
    .split('\n')
    .filter((line) => !/^\s*at .*(node_modules|new Promise|node:internal)/.test(line))
    .join('\n');
}

async function step(what: string, work: () => Promise<readonly Outcome[]>): Promise<boolean> {
  const start = performance.now();
  console.log(`\n${what} …`);
  let found: readonly Outcome[];
  try {
    found = await work();
  } catch (error) {
    found = [{ name: what, status: 'failed', message: String(error) }];
  }
  record(found);
  const parts = byPart(found);
  if (parts.length > 1) for (const part of parts) console.log(`  ${part}`);
  console.log(
    `${what}: ${closingLine(found)} (${Math.round((performance.now() - start) / 1000)} s)`,
  );
  return found.every(({ status }) => status !== 'failed');
}

const one = (name: string, ok: boolean, message = ''): Outcome[] => [
  ok ? { name, status: 'passed' } : { name, status: 'failed', message },
];

function read<T>(report: string, output: string): T {
  if (!existsSync(report)) throw new Error(`no report was written:\n${output}`);
  return JSON.parse(readFileSync(report, 'utf8')) as T;
}

/** One hash over every file's name and bytes. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(file));
  return `${files.length} files, ${hash.digest('hex')}`;
}

function finish(): never {
  console.log(`\n${Math.round((performance.now() - began) / 1000)} s in all`);
  const failed = outcomes.filter(({ status }) => status === 'failed');
  if (failed.length > 0) {
    console.log('\nFailed:');
    for (const { name } of failed) console.log(`  ${name}`);
  }
  console.log(closingLine(outcomes));
  process.exit(failed.length === 0 ? 0 : 1);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const found = await step('Browsers', async () => {
  const chromium = await findChromium();
  const firefox = await findFirefox();
  // Found once: the tests need not search again.
  process.env.CHROMIUM = chromium;
  process.env.FIREFOX = firefox;
  console.log(`  ${chromium}\n  ${firefox}`);
  return [];
});
if (!found) finish();

await step('Checks', async () => {
  const { code, output } = await run(script('check'));
  return one('npm run check', code === 0, output);
});

const built = await step('Build, twice', async () => {
  const first = await run(script('build'));
  if (first.code !== 0) return one('npm run build', false, first.output);
  const before = fingerprint(join(root, 'dist'));
  const second = await run(script('build'));
  if (second.code !== 0) return one('npm run build, again', false, second.output);
  const after = fingerprint(join(root, 'dist'));
  // A copy, so that a build made meanwhile in another window changes nothing under the tests.
  rmSync(tested, { recursive: true, force: true });
  cpSync(join(root, 'dist'), tested, { recursive: true });
  return [
    ...one('npm run build', true),
    ...one('two builds are the same bytes', before === after, `${before}\n${after}`),
  ];
});

await step('Unit tests', async () => {
  const report = join(reports, 'unit.json');
  const { output } = await run([
    tool('vitest/vitest.mjs'),
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const ran = fromVitest(read(report, output), root);
  // The runner's own words show what was expected, line by line; its report does not.
  const words = output.search(/^.* FAIL /m);
  if (words < 0) return ran;
  console.log(`\n${output.slice(words, output.lastIndexOf(' Test Files ')).trimEnd()}\n`);
  return ran.map(({ name, status }) => ({ name, status }));
});

if (built) {
  await step('web-ext lint', async () => {
    const { output } = await run([
      tool('web-ext/bin/web-ext.js'),
      'lint',
      '--source-dir=dist/firefox',
      '--output=json',
      '--no-config-discovery',
    ]);
    const start = output.indexOf('{');
    if (start < 0) return one('web-ext lint', false, output);
    const said = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as {
      summary: { errors: number };
      errors: readonly { code: string; message: string; file?: string }[];
    };
    const errors = said.errors.map(
      ({ code, message, file }) => `${file ?? ''} ${code}: ${message}`,
    );
    return one('web-ext lint', said.summary.errors === 0, errors.join('\n'));
  });

  await step('End to end, Chromium and Firefox', async () => {
    const report = join(reports, 'e2e.json');
    const { code, output } = await run(
      [tool('@playwright/test/cli.js'), 'test', '--reporter=dot,json'],
      {
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, BREATHER_DIST: tested },
        live: true,
      },
    );
    const ledger = JSON.parse(
      readFileSync(join(root, 'e2e/known-failures.json'), 'utf8'),
    ) as KnownFailure[];
    const ran = fromPlaywright(read(report, output));
    // Stopped half way, a run reports what it never reached as skipped: that is no success.
    const cutShort = code !== 0 && ran.every(({ status }) => status !== 'failed');
    return [
      ...holdToLedger(ran, ledger),
      ...(cutShort ? one('end to end, to the end', false, `exit code ${code}`) : []),
    ];
  });
} else {
  record(one('end to end', false, 'not run: there is no build'));
}

finish();
