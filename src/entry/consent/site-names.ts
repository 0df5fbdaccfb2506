import { sites as described, featured } from '../../sites/index.ts';
import { covers } from '../covers.ts';
import { hostOf } from './typed-site.ts';

/** A site by the name people use, and all the addresses that belong to it. */
export interface NamedSite {
  readonly id: string;
  readonly name: string;
  readonly matches: readonly string[];
  /** All that is written there is messages. */
  readonly messagesOnly: boolean;
}

/** Made of nothing but messages. On other sites the finder knows boxes that no row describes. */
const MESSENGERS: readonly string[] = ['snapchat', 'whatsapp', 'messenger', 'telegram'];

/** Sites that can be ticked by name. Software that runs anywhere has no address to ask for. */
export const offeredSites: readonly NamedSite[] = described
  .filter(({ matches }) => matches.length > 0)
  .map(({ id, name, matches }) => ({
    id,
    name,
    matches,
    messagesOnly: MESSENGERS.includes(id),
  }));

/** Shown at once; the others of `offeredSites` are one press away. */
export const featuredSites: readonly NamedSite[] = offeredSites.filter(({ id }) =>
  featured.some((site) => site.id === id),
);

export const moreSites: readonly NamedSite[] = offeredSites.filter(
  (site) => !featuredSites.includes(site),
);

/** A site nobody described, by its address. One of ours when the address belongs to it. */
export function siteOf(match: string): NamedSite {
  return (
    offeredSites.find(
      ({ matches }) => matches.includes(match) || covers(matches, match.replace(/\/\*$/, '')),
    ) ?? {
      id: match,
      name: hostOf(match),
      matches: [match],
      messagesOnly: false,
    }
  );
}

/** Allowed addresses as the sites they belong to, in the order they are offered. */
export function namedSites(allowed: readonly string[]): NamedSite[] {
  const found = new Set(allowed.map((match) => siteOf(match).id));
  return [
    ...offeredSites.filter(({ id }) => found.has(id)),
    ...allowed.map(siteOf).filter(({ id }) => !offeredSites.some((site) => site.id === id)),
  ];
}
