/**
 * `npm run fuzz [times]`: every file with a property test, with a seed never tried before and many
 * more cases. `FC_SEED=… npm run fuzz` tries a seed again.
 */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FC_SEED = process.env.FC_SEED ?? String(randomInt(2 ** 31));
const FC_TIMES = process.argv[2] ?? process.env.FC_TIMES ?? '20';

const files = ['src', 'scripts', 'bench'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => readFileSync(join(root, file), 'utf8').includes("from 'fast-check'")),
);
if (files.length === 0) throw new Error('there is no property test left to run');

console.log(`seed ${FC_SEED}, ${FC_TIMES} times the cases, ${files.length} files`);
spawn(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--testTimeout=1200000', ...files],
  { cwd: root, env: { ...process.env, FC_SEED, FC_TIMES }, stdio: 'inherit' },
).on('close', (code) => {
  if (code !== 0) console.log(`again: FC_SEED=${FC_SEED} npm run fuzz ${FC_TIMES}`);
  process.exitCode = code ?? 1;
});
