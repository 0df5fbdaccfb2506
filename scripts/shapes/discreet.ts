/** A classmate who sees the toolbar or a tab learns nothing: no badge, no changing icon or title. */
import type { TextFile } from './files.ts';
import type { Problem } from './problem.ts';

const TELLING: readonly (readonly [RegExp, string])[] = [
  [/\bsetBadge(?:Text|TextColor|BackgroundColor)\s*\(/, 'a badge on the toolbar'],
  [/\baction\s*\.\s*set(Icon|Title)\b/, 'a toolbar button that changes'],
  [/\bdocument\s*\.\s*title\s*=/, 'a page title that says more than the name'],
  [/\bnotifications\s*\.\s*create\b/, 'a notification'],
];

export function discreetProblems(files: readonly TextFile[]): Problem[] {
  return files.flatMap(({ path: file, text }) =>
    text.split('\n').flatMap((line, index) =>
      TELLING.filter(([pattern]) => pattern.test(line)).map(([, what]) => ({
        file,
        where: String(index + 1),
        says: `${what}: Breather shows nothing to those beside the screen`,
      })),
    ),
  );
}
