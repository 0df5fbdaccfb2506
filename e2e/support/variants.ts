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

/** Wraps a module: everything it exports, but for the exports that fail when called. */
function broken({ module, names, fails }: Fault): Plugin {
  const file = join(root, module);
  let hit = false;
  return {
    name: 'breather:fault',
    enforce: 'pre',
    load(id) {
      if (id !== file) return null;
      hit = true;
      const fail = (name: string) =>
        fails === 'throws'
          ? `throw new Error('fault: ${name}');`
          : `return Promise.reject(new Error('fault: ${name}'));`;
      // An export of one's own goes before one that was passed on.
      return [
        `export * from ${JSON.stringify(`${file}?whole`)};`,
        ...names.map((name) => `export function ${name}() { ${fail(name)} }`),
      ].join('\n');
    },
    buildEnd() {
      if (!hit) this.error(`${module} is not part of the content script: nothing was broken`);
    },
  };
}

function copyOf(name: string): string {
  const folder = join(root, '.build/variants', `${name}-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(CHROME_BUILD, folder, { recursive: true });
  return folder;
}

/** @returns the folder of an extension whose content script has this fault, or none */
export async function buildWithFault(name: string, fault: Fault | undefined): Promise<string> {
  const folder = copyOf(name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: fault ? [broken(fault)] : [],
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
