import type { Row } from './table.ts';

/** A row whose every sentence is also caught, as strongly, by one other row. */
export interface Shadow {
  readonly row: string;
  readonly by: string;
}

/**
 * Rows that another row makes superfluous, as far as their own sentences show.
 * @param caughtBy names of the live rows of a sentence, `<category>:<line>`, strong enough to count
 */
export function shadows(
  rows: readonly Row[],
  caughtBy: (sentence: string, row: Row) => readonly string[],
): Shadow[] {
  return rows.flatMap((row) => {
    const name = `${row.kind}:${row.line}`;
    const [first, ...rest] = row.catches.map((sentence) => caughtBy(sentence, row));
    const others = (first ?? []).filter(
      (other) => other !== name && rest.every((names) => names.includes(other)),
    );
    const [by] = others.sort();
    return by ? [{ row: name, by }] : [];
  });
}
