/** docs/sites.md: what is known of every described site and how surely, read off the rows. */
import type { SitePlace } from '../../e2e/sites/site-place.ts';
import type { Place, Selector, Site } from '../../src/sites/site.ts';

export const SITES_TABLE = 'docs/sites.md';

type Surely = Selector['confidence'];

/** The best reason a row has; undefined when it leaves the finding to the generic finder. */
function surest(selectors: readonly Selector[]): Surely | undefined {
  return selectors.map(({ confidence }) => confidence).sort()[0];
}

const keyNames = { enter: 'Enter', 'mod+enter': 'Ctrl+Enter' } as const;

function sends({ submits, keys }: Place): string {
  const button = surest(submits);
  return [
    button === undefined ? 'a button by its name' : `button ${button}`,
    ...keys.map((key) => keyNames[key]),
  ].join(', ');
}

/** Places that differ only in where they stand say the same thing once. */
function placesOf({ places }: Site): string {
  const lines = places.map((place) => {
    const box = surest(place.composers) ?? 'by the generic finder';
    return `**${place.surface}** ${box}: ${sends(place)}`;
  });
  return lines.length === 0 ? 'by the generic finder' : [...new Set(lines)].join('<br>');
}

function whoseOf({ ownHandle, ownerPath, owner }: Site): string {
  const own = surest(ownHandle);
  const theirs = [
    ...(ownerPath ? ['address'] : []),
    ...(owner.length > 0 ? [`page ${surest(owner)}`] : []),
  ].join(', ');
  return `own handle: ${own ?? 'typed only'}<br>owner: ${theirs || 'not known'}`;
}

function whereOf({ matches, anywhere }: Site): string {
  const hosts = matches.map((match) => match.replace(/^https:\/\/|\/\*$/g, ''));
  const marks = anywhere ? [`any host with its marks (${surest(anywhere)})`] : [];
  return [...hosts, ...marks].join('<br>');
}

/** What the fixtures mount; several folders may belong to one site. */
function triedWith(site: Site, places: readonly SitePlace[]): string {
  const notes = places
    .filter(({ id }) => id === site.id)
    .flatMap(({ tries }) => tries.map(({ editorNote }) => editorNote));
  return [...new Set(notes)].join('<br>');
}

/** What the fixtures have of the site around its editor. */
function structureOf(site: Site, places: readonly SitePlace[]): string {
  return places
    .filter(({ id }) => id === site.id)
    .map(({ structure }) => structure)
    .join('<br>');
}

/** @returns the whole file, ending in a new line */
export function sitesTable(sites: readonly Site[], places: readonly SitePlace[]): string {
  const rows = [...sites]
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map((site) => {
      const cells = [
        site.name,
        whereOf(site),
        placesOf(site),
        whoseOf(site),
        triedWith(site, places),
        structureOf(site, places),
        site.checkedOn,
      ];
      return `| ${cells.join(' | ')} |`;
    });
  return `<!-- Written by "npm run format" out of src/sites and e2e/sites. Change the rows, not this file. -->

# Sites: what is known, and how surely

${sites.length} sites have a row of their own. Everywhere else the generic finder does the finding; a row makes
it sure. Letters say how well a selector is known, the best of its alternates counting:

- **A** the site's own source
- **B** several public sources agree
- **C** one or two public sources
- **D** unverified: nobody outside the site has said so, and the generic finder stands behind it

No row has been compared with the live site by us. "Checked on" is the day its selectors were last
compared with a source. Direct messages are read only where the teen switched them on. "Its fixture"
is what the page it is tried on has of the site's own structure: a plain stand-in proves the generic
finder, not the site.

| Site | Where | Where people write, and what sends | Whose page | Tried with | Its fixture | Checked on |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
