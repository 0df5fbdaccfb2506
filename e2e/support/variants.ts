/**
 * The production build with one thing changed. What ships has no test switch, so a fault is built
 * in from outside: one module's export is replaced, and everything else is the shipped code.
 */
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { CHROME_BUILD } from './builds.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CONTENT = 'src/entry/content.iife';

export interface Fault {
  /** The module, from the checkout's root. */
  readonly module: string;
  /** The exports that fail. */
  readonly names: readonly string[];
  /** What its caller would get instead of an answer. */
  readonly fails: 'throws' | 'rejects';
}

/** Where a page's address says which fault is to happen on it: `?fault=judge`. */
export const FAULT = 'fault';

/**
 * Wraps modules: everything they export, but on a page whose address asks for a fault, its exports
 * fail when called.
 */
function broken(faults: Readonly<Record<string, Fault>>): Plugin {
  const byFile = new Map<string, [string, Fault][]>();
  for (const each of Object.entries(faults)) {
    const file = join(root, each[1].module);
    byFile.set(file, [...(byFile.get(file) ?? []), each]);
  }
  const hit = new Set<string>();
  return {
    name: 'breather:fault',
    enforce: 'pre',
    load(id) {
      const here = byFile.get(id);
      if (here === undefined) return null;
      hit.add(id);
      const whole = JSON.stringify(`${id}?whole`);
      // An export of one's own goes before one that was passed on.
      return [
        `export * from ${whole};`,
        `import * as whole from ${whole};`,
        `const asked = new URLSearchParams(location.search).get('${FAULT}');`,
        ...Object.entries(exportsOf(here)).map(
          ([name, fails]) =>
            `export function ${name}(...given) { ${fails} return whole.${name}(...given); }`,
        ),
      ].join('\n');
    },
    buildEnd() {
      for (const file of byFile.keys()) {
        if (!hit.has(file)) this.error(`${file} is not part of the content script`);
      }
    },
  };
}

/** By export, what it does first. */
function exportsOf(faults: readonly (readonly [string, Fault])[]): Record<string, string> {
  const first: Record<string, string> = {};
  for (const [name, { names, fails }] of faults) {
    const error = `new Error('fault: ${name}')`;
    const fail = fails === 'throws' ? `throw ${error};` : `return Promise.reject(${error});`;
    for (const each of names) {
      first[each] = `${first[each] ?? ''}if (asked === ${JSON.stringify(name)}) { ${fail} } `;
    }
  }
  return first;
}

function copyOf(name: string): string {
  const folder = join(root, '.build/variants', `${name}-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(CHROME_BUILD, folder, { recursive: true });
  return folder;
}

/** @returns the folder of an extension whose content script has these faults, by name */
export async function buildWithFaults(faults: Readonly<Record<string, Fault>>): Promise<string> {
  const folder = copyOf('faults');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [broken(faults)],
    publicDir: false,
    build: {
      outDir: join(folder, 'rebuilt'),
      emptyOutDir: true,
      target: 'es2022',
      lib: {
        entry: join(root, `${CONTENT}.ts`),
        formats: ['iife'],
        name: 'breather',
        fileName: () => 'content.js',
      },
    },
  });
  cpSync(join(folder, 'rebuilt/content.js'), join(folder, `${CONTENT}.js`));
  rmSync(join(folder, 'rebuilt'), { recursive: true });
  return folder;
}

/** @returns the folder of an extension that calls out from its content script and its background */
export function buildNoisy(address: string): string {
  const folder = copyOf('noisy');
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  delete manifest.content_security_policy;
  writeFileSync(file, JSON.stringify(manifest));
  const call = (from: string) => `\nfetch('${address}/${from}').catch(() => {});\n`;
  appendFileSync(join(folder, `${CONTENT}.js`), call('content'));
  appendFileSync(join(folder, manifest.background.service_worker), call('background'));
  return folder;
}
