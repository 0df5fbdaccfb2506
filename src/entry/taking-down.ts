import rows from '../data/after-posting/taking-down.json' with { type: 'json' };
import type { MessageKey } from '../look/translate.ts';

/** Words for taking a post down on a site, by the site's id; null where nothing sure is known. */
export const takingDown = (site: string): MessageKey | null =>
  (rows.find((row) => row.site === site)?.words as MessageKey | undefined) ?? null;
