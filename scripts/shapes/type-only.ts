/**
 * Screens and memory borrow words (types) from their neighbours, never work: such an import must
 * be an `import type`. The import laws in .dependency-cruiser.cjs see files, not kinds of import.
 */
import type { TextFile } from './files.ts';
import type { Problem } from './problem.ts';

const LAWS: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^src\/(pause|app|store)\//, /^src\/core\//],
  [/^src\/page\//, /^src\/sites\//],
  [/^src\/app\//, /^src\/store\//],
];

const IMPORT =
  /^(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"](\.[^'"]+)['"]|^import\s+['"](\.[^'"]+)['"]/gm;

export function typeOnlyProblems(files: readonly TextFile[]): Problem[] {
  const problems: Problem[] = [];
  for (const { path: file, text } of files) {
    const laws = LAWS.filter(([from]) => from.test(file));
    if (laws.length === 0) continue;
    for (const hit of text.matchAll(IMPORT)) {
      const target = new URL(hit[1] ?? hit[2] ?? '', `file:///${file}`).pathname.slice(1);
      if (laws.some(([, to]) => to.test(target))) {
        const line = text.slice(0, hit.index).split('\n').length;
        problems.push({ file, where: String(line), says: `should be "import type" (${target})` });
      }
    }
  }
  return problems;
}
