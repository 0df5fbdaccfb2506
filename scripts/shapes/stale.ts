/** Which helplines nobody has looked at for too long. The day is passed in: no test asks a clock. */
import type { CountryLines } from '../../src/data/helplines/helpline.ts';
import { STALE_AFTER_DAYS } from '../../src/look/talk/checked.ts';
import type { TextFile } from './files.ts';
import type { Problem } from './problem.ts';

const DAY = 24 * 60 * 60 * 1000;

/** @param today ISO date */
export function staleProblems(files: readonly TextFile[], today: string): Problem[] {
  return files.flatMap(({ path: file, text }) =>
    (JSON.parse(text) as CountryLines).lines.flatMap(({ id, checkedOn, url }) => {
      const days = Math.round((Date.parse(today) - Date.parse(checkedOn)) / DAY);
      if (days <= STALE_AFTER_DAYS) return [];
      return [{ file, where: id, says: `last checked ${days} days ago: look at ${url}` }];
    }),
  );
}
