import { putRows, readRows } from './rows.ts';
import type { JournalPage, Read } from './types.ts';

/** Longer than any site takes; a page, not a book. In UTF-16 units. */
export const LONGEST_PAGE = 100_000;

/** Keeps a draft once: a second message about the same draft changes nothing. */
export async function keepOnce(page: JournalPage): Promise<void> {
  await putRows('journal', [page], 'if-new');
}

/** Newest first. */
export async function readPages(own: CryptoKey | undefined): Promise<Read<JournalPage>> {
  const { rows, unreadable } = await readRows('journal', own);
  return { rows: rows.toSorted((one, other) => other.writtenAt - one.writtenAt), unreadable };
}
