/** docs/sites.md says what the rows say. */
import type { TextFile } from './files.ts';
import type { Problem } from './problem.ts';

/** @param fresh the file as the rows would have it */
export function sitesTableProblems({ path, text }: TextFile, fresh: string): Problem[] {
  if (text === fresh) return [];
  const [before, after] = [text.split('\n'), fresh.split('\n')];
  const at = after.findIndex((line, index) => line !== before[index]);
  const where = String((at === -1 ? after.length : at) + 1);
  return [{ file: path, where, says: 'is older than the rows: run "npm run format"' }];
}
