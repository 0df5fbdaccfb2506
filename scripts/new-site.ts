/**
 * `npm run new-site <id> [host] [name]`: a row, its entry in the list, and a fixture that is tried
 * through every door. What it writes passes as it stands; then put the site's own facts in its place.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sites } from '../src/sites/index.ts';
import { listed, newSiteFiles } from './sites/new-site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [id = '', host = `www.${id}.example`, name] = process.argv.slice(2);

if (!/^[a-z][a-z0-9-]*$/.test(id)) {
  console.error(
    'Which site? npm run new-site <id> [host] [name], like: new-site lakes www.lakes.example',
  );
  process.exit(1);
}
if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) {
  console.error(
    `"${host}" is not a host: write it like www.lakes.example, without https:// or a path.`,
  );
  process.exit(1);
}
const taken = sites.find(({ matches }) => matches.includes(`https://${host}/*`));
if (taken) {
  console.error(`src/sites/${taken.id}.ts describes ${host} already: nothing was written.`);
  process.exit(1);
}
const files = newSiteFiles({ id, host, ...(name ? { name } : {}), today: new Date() });
const inTheWay = Object.keys(files).find((path) => existsSync(join(root, path)));
if (inTheWay !== undefined) {
  console.error(`${inTheWay} is there already: nothing was written.`);
  process.exit(1);
}

for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const list = join(root, 'src/sites/index.ts');
writeFileSync(list, listed(readFileSync(list, 'utf8'), id));
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
execFileSync(process.execPath, [biome, 'check', '--write', list, ...Object.keys(files)], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
execFileSync(process.execPath, [tsx, 'scripts/sites-table.ts'], { cwd: root, stdio: 'inherit' });

console.log(`Written, and listed in src/sites/index.ts and docs/sites.md:
${Object.keys(files)
  .map((path) => `  ${path}`)
  .join('\n')}

See it pass:
  npm run build && npx playwright test e2e/sites --grep "${name ?? id}"

Then, until nothing in it is a guess:
  1. src/sites/${id}.ts: the site's own selectors, each with why and how surely (A to D)
  2. e2e/sites/${id}/page.ts: its real structure, with nobody's real data
  3. e2e/sites/${id}/place.ts: one try for each place to write
  4. npm run format, npm run check`);
