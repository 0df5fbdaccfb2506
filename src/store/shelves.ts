import type { JournalPage, Moment, PlanLine, SealedRow } from './types.ts';

/** What a passphrase locks: all that somebody wrote, or that tells of a moment. */
export const SHELVES = ['journal', 'plan', 'history'] as const;
export type Shelf = (typeof SHELVES)[number];

export interface RowOn {
  readonly journal: JournalPage;
  readonly plan: PlanLine;
  readonly history: Moment;
}

export type Row = RowOn[Shelf];

export const isSealed = (row: Row | SealedRow): row is SealedRow => 'sealed' in row;

export const placeOf = (shelf: Shelf, id: string): string => `${shelf}/${id}`;

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a moment is remembered. */
export const REMEMBERED_MS = 90 * DAY_MS;

/** A sealed moment tells which week it goes in, not its day; it goes up to a week early. */
const WEEK_MS = 7 * DAY_MS;
export const goneAfter = (hour: number): number =>
  Math.floor((hour + REMEMBERED_MS) / WEEK_MS) * WEEK_MS;
