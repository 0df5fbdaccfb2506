/**
 * Everything that can be said about the source without running it, in parallel. One line a part;
 * the parts that fail are quoted in full.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const STYLE = 'style (biome)';
const PARTS: Readonly<Record<string, readonly string[]>> = {
  [STYLE]: ['biome', 'check', '--diagnostic-level=error', '.'],
  'types: extension and scripts': ['tsc', '-p', 'tsconfig.json'],
  'types: core, without a DOM': ['tsc', '-p', 'src/core/tsconfig.json'],
  'types: editors for tests': ['tsc', '-p', 'e2e/editors/tsconfig.json'],
  'import laws': ['depcruise', 'src', '--config', '.dependency-cruiser.cjs'],
  shapes: ['tsx', 'scripts/shapes/run.ts'],
};

interface Outcome {
  readonly part: string;
  readonly failed: boolean;
  readonly seconds: string;
  readonly said: string;
}

function run(part: string, [command = '', ...args]: readonly string[]): Promise<Outcome> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', command), args, {
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
      shell: process.platform === 'win32',
    });
    let said = '';
    const finish = (failed: boolean) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      resolve({ part, failed, seconds, said: said.trimEnd() });
    };
    child.stdout.on('data', (bytes) => {
      said += bytes;
    });
    child.stderr.on('data', (bytes) => {
      said += bytes;
    });
    child.on('error', (error) => {
      said += `${command} did not start: ${error.message}. Run npm ci first.`;
      finish(true);
    });
    child.on('close', (code) => finish(code !== 0));
  });
}

const generated = await run('generate', ['tsx', 'scripts/generate.ts']);
const outcomes = [
  ...(generated.failed ? [generated] : []),
  ...(await Promise.all(Object.entries(PARTS).map(([part, command]) => run(part, command)))),
];
for (const { part, failed, seconds } of outcomes) {
  console.log(`${failed ? 'FAILED' : 'ok    '}  ${seconds.padStart(5)} s  ${part}`);
}
const failures = outcomes.filter(({ failed }) => failed);
for (const { part, said } of failures) console.error(`\n── ${part}\n${said}`);
if (failures.some(({ part }) => part === STYLE)) {
  console.error(
    '\nnpm run format puts rows and code into their layout; what it leaves is yours to mend.',
  );
}
if (failures.length > 0) process.exitCode = 1;
