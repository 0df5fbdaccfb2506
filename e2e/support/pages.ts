/** The pages the tests open: built once, and served at the real addresses by interception. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { places } from '../sites/all.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Named for what the pages are made of, so that a run never loses its pages to another one. */
const BUILT = here(`../../.build/pages/${inputs()}`);

/** Everything the built pages depend on: their sources and the pinned libraries. */
function inputs(): string {
  const hash = createHash('sha256');
  for (const room of ['../editors', '../sites', '../chatter']) {
    const files = readdirSync(here(room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  hash.update(readFileSync(here('../../package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

/** Builds the pages unless nothing they are made of has changed. */
export async function buildPages(): Promise<void> {
  if (existsSync(BUILT)) return;
  const half = `${BUILT}-${process.pid}`;
  await build({ configFile: here('../editors/vite.config.ts'), build: { outDir: half } });
  try {
    renameSync(half, BUILT);
  } catch {
    // Another run was first: its pages are the same.
    rmSync(half, { recursive: true, force: true });
  }
}

export interface Served {
  readonly status: number;
  readonly contentType: string;
  readonly headers?: Record<string, string>;
  readonly body: string | Buffer;
}

const hosts: Readonly<Record<string, string>> = {
  'chatter.example': 'chatter',
  'discord.com': 'editors/generic',
  'www.linkedin.com': 'editors/generic',
  'blog.example': 'editors/generic',
  ...Object.fromEntries(
    places.flatMap(({ id, tries }) =>
      tries.map(({ address }) => [new URL(address).hostname, `sites/${id}`]),
    ),
  ),
};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/**
 * What a fixture answers at an address; undefined where there is no fixture, and the network stays
 * shut. A document at `?csp=strict` comes with the hardest policy under which its own files load.
 */
export function serve(address: string): Served | undefined {
  const url = new URL(address);
  const host = hosts[url.hostname];
  if (host === undefined) return undefined;
  // The generic page stands at a described site's address too, for the site's own editor.
  const page = url.searchParams.get('page') ?? (url.searchParams.has('editor') ? 'generic' : null);
  const room = page === null ? host : `editors/${page}`;
  if (url.pathname === '/favicon.ico')
    return { status: 204, contentType: 'image/x-icon', body: '' };
  const file = url.pathname.startsWith('/-fixture/')
    ? join(BUILT, url.pathname.slice('/-fixture/'.length))
    : join(BUILT, room, 'index.html');
  if (!existsSync(file)) return { status: 404, contentType: 'text/plain', body: 'no such file' };
  return {
    status: 200,
    contentType: types[extname(file)] ?? 'application/octet-stream',
    ...(url.searchParams.get('csp') === 'strict'
      ? { headers: { 'content-security-policy': strict } }
      : {}),
    body: readFileSync(file),
  };
}

/** Inline styles stay allowed: the editors themselves set them. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'";
