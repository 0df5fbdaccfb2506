import type { PlanLine } from '../../store/types.ts';

/** The lines of one step, in order. */
export const linesOf = (lines: readonly PlanLine[], step: PlanLine['step']): readonly PlanLine[] =>
  lines.filter((line) => line.step === step).toSorted((one, other) => one.order - other.order);

/** The same lines with this one a place up or down, numbered anew; as they were at either end. */
export function moved(lines: readonly PlanLine[], id: string, by: -1 | 1): readonly PlanLine[] {
  const from = lines.findIndex((line) => line.id === id);
  const to = from + by;
  const [line, other] = [lines[from], lines[to]];
  if (!line || !other) return lines;
  return lines
    .with(from, other)
    .with(to, line)
    .map((each, order) => ({ ...each, order }));
}
