import { readRows } from './rows.ts';
import type { PlanLine, Read } from './types.ts';

/** By step, then in the order the teen gave them. */
export async function readPlan(own: CryptoKey | undefined): Promise<Read<PlanLine>> {
  const { rows, unreadable } = await readRows('plan', own);
  return { rows: rows.toSorted((one, other) => one.order - other.order), unreadable };
}

/**
 * The people the teen wrote down to ask for help, first one first. None while locked: then nobody but
 * the teen may read them, and `locked` says that there is something of a plan to open.
 */
export async function readCircle(
  own: CryptoKey | undefined,
): Promise<{ readonly people: readonly string[]; readonly locked: boolean }> {
  const { rows, unreadable } = await readPlan(own);
  return {
    people: rows.filter(({ step }) => step === 'people').map(({ text }) => text),
    locked: unreadable > 0,
  };
}
