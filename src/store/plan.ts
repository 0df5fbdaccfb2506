import { readRows } from './rows.ts';
import type { PlanLine, Read } from './types.ts';

/** By step, then in the order the teen gave them. */
export async function readPlan(own: CryptoKey | undefined): Promise<Read<PlanLine>> {
  const { rows, unreadable } = await readRows('plan', own);
  return { rows: rows.toSorted((one, other) => one.order - other.order), unreadable };
}

/**
 * The people the teen wrote down to ask for help, first one first. Empty while locked: then nobody
 * but the teen may read them.
 */
export async function readCircle(own: CryptoKey | undefined): Promise<readonly string[]> {
  const { rows } = await readPlan(own);
  return rows.filter(({ step }) => step === 'people').map(({ text }) => text);
}
