/** How a post is taken down, site by site. Types only; the rows are the JSON file beside this one. */

/**
 * `own-source`: in the site's own code or words. `public-sources`: two or more that have nothing to do
 * with each other say the same. A site that is known less surely has no row, and gets general words.
 */
export type Known = 'own-source' | 'public-sources';

export interface TakingDownRow {
  /** Id of a row of `src/sites`. */
  readonly site: string;
  /** Key of the words, which quote buttons as the site writes them in English. */
  readonly words: string;
  readonly known: Known;
  /** Where that was read. */
  readonly sources: readonly string[];
  /** ISO date on which the sources were read. Nobody has tried it on the live site yet. */
  readonly checkedOn: string;
  /** `unreviewed`, or the day somebody tried it on the live site. */
  readonly reviewed: string;
}
