/**
 * `npm run new-site <id> [host] [name]`: a row, its entry in the list, and a fixture that is tried
 * through every door. What it writes passes as it stands; then put the site's own facts in its place.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sites } from '../src/sites/index.ts';
import { idProblem, listed, newSiteFiles } from './sites/new-site.ts';
import { SITES_TABLE } from './sites/table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [id = '', host = `www.${id}.example`, ...words] = process.argv.slice(2);
const name = words.join(' ');

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

if (id === '--help' || id === '-h') {
  console.log(idProblem(''));
  process.exit(0);
}
const problem = idProblem(id);
if (problem) refuse(problem);
if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) {
  refuse(`"${host}" is not a host: write it like www.lakes.example, without https:// or a path.`);
}
const taken = sites.find((site) => site.id === id || site.matches.includes(`https://${host}/*`));
if (taken) {
  const what = taken.id === id ? `the site "${id}"` : host;
  refuse(`src/sites/${taken.id}.ts describes ${what} already: nothing was written.`);
}
const files = newSiteFiles({ id, host, ...(name ? { name } : {}), today: new Date() });
const inTheWay = Object.keys(files).find((path) => existsSync(join(root, path)));
if (inTheWay !== undefined) refuse(`${inTheWay} is there already: nothing was written.`);

const list = join(root, 'src/sites/index.ts');
const table = join(root, SITES_TABLE);
const before = [list, table].map((path) => [path, readFileSync(path, 'utf8')] as const);

/** All or nothing: a row without its fixture would only confuse whoever finds it. */
function undo(): void {
  for (const [path, text] of before) writeFileSync(path, text);
  for (const path of Object.keys(files)) rmSync(join(root, path), { force: true });
  rmSync(join(root, 'e2e/sites', id), { recursive: true, force: true });
}

try {
  const withOneMore = listed(readFileSync(list, 'utf8'), id);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(list, withOneMore);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'check', '--write', list, ...Object.keys(files)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  execFileSync(process.execPath, [tsx, 'scripts/sites-table.ts'], { cwd: root, stdio: 'inherit' });
} catch (error) {
  undo();
  refuse(`Nothing was written: ${error instanceof Error ? error.message : String(error)}`);
}

console.log(`Written, and listed in src/sites/index.ts and docs/sites.md:
${Object.keys(files)
  .map((path) => `  ${path}`)
  .join('\n')}

See it pass:
  npm run build && npx playwright test e2e/sites --grep "${name || id}"

Then, until nothing in it is a guess:
  1. src/sites/${id}.ts: the site's own selectors, each with why and how surely (A to D)
  2. e2e/sites/${id}/page.ts: its real structure, with nobody's real data
  3. e2e/sites/${id}/place.ts: one try for each place to write
  4. src/sites/handles.test.ts: for each handle the row reads, a piece of page that shows it
  5. npm run format, npm run check`);
