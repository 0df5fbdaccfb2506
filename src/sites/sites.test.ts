import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { places } from '../../e2e/sites/all.ts';
import { type Surface as CoreSurface, SURFACES } from '../core/types.ts';
import { featured, sites } from './index.ts';
import type { HandleAt, Selector, Site, Surface } from './site.ts';
import { siteFor } from './site-for.ts';

/** Fails to compile when the two lists part: sites may not import core, so a test keeps them one. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const sameSurfaces: Same<Surface, CoreSurface> = true;

/** A selector without `>>>`, piece by piece: each is matched in a tree of its own. */
const pieces = ({ css }: Selector) => css.split('>>>').map((piece) => piece.trim());

const selectorsOf = (site: Site): Selector[] => [
  ...(site.anywhere ?? []),
  ...site.places.flatMap(({ composers, submits }) => [...composers, ...submits]),
  ...(site.never ?? []),
  ...site.ownHandle,
  ...site.owner,
  ...(site.post === undefined ? [] : [{ css: site.post, why: 'post', confidence: 'D' } as const]),
];

const paragraph = new Window().document.createElement('p');

const isTidy = (text: string) => text.trim() === text && text !== '' && !text.endsWith('.');

it('surfaces are core’s surfaces', () => {
  expect(sameSurfaces).toBe(true);
  const used = sites.flatMap(({ places: written }) => written.map(({ surface }) => surface));
  expect(used.filter((surface) => !SURFACES.includes(surface))).toEqual([]);
});

it('no two rows share an id, a name, or an address', () => {
  for (const values of [
    sites.map(({ id }) => id),
    sites.map(({ name }) => name),
    sites.flatMap(({ matches }) => matches),
  ]) {
    expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
  }
});

it('featured sites are described sites', () => {
  expect(featured.filter((site) => !sites.includes(site))).toEqual([]);
});

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  it('asks for https, one host at a time', () => {
    for (const match of site.matches) {
      expect(match).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    }
  });

  it('can be recognised: by an address, or by a mark on any host', () => {
    expect(site.matches.length + (site.anywhere?.length ?? 0)).toBeGreaterThan(0);
  });

  it('was checked on a day there is', () => {
    expect(site.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(site.checkedOn).toISOString().slice(0, 10)).toBe(site.checkedOn);
  });

  it('has only selectors that parse', () => {
    for (const selector of selectorsOf(site)) {
      for (const piece of pieces(selector)) {
        expect(() => paragraph.matches(piece), piece).not.toThrow();
      }
    }
  });

  it('says why of every selector, and how sure', () => {
    for (const { css, why, confidence } of selectorsOf(site)) {
      expect(isTidy(why), `${css}: ${why}`).toBe(true);
      expect(['A', 'B', 'C', 'D'], css).toContain(confidence);
    }
  });

  it('says no selector twice in one place', () => {
    for (const { composers, submits } of site.places) {
      for (const list of [composers, submits]) {
        const all = list.map(({ css }) => css);
        expect(new Set(all).size, all.join('\n')).toBe(all.length);
      }
    }
  });

  it('reads a handle into the first group, the whole of it', () => {
    const groups = (pattern: RegExp) => new RegExp(`${pattern.source}|`).exec('')?.length ?? 0;
    const patterns = [
      ...[...site.ownHandle, ...site.owner].map(({ match }: HandleAt) => match),
      ...(site.ownerPath ? [site.ownerPath] : []),
    ];
    for (const pattern of patterns) {
      expect(groups(pattern), String(pattern)).toBeGreaterThan(1);
      // A pattern that remembers where it stopped would answer differently each time.
      expect(pattern.flags, String(pattern)).not.toMatch(/[gy]/);
    }
  });

  it('every place with an address is behind none that takes all of its composers', () => {
    site.places.forEach((place, at) => {
      const before = site.places.slice(0, at).filter(({ path }) => path === undefined);
      const taken = before.flatMap(({ composers }) => composers.map(({ css }) => css));
      const left = place.composers.filter(({ css }) => !taken.includes(css));
      expect(left.length, `${id} ${place.surface} ${place.path}`).toBeGreaterThan(0);
    });
  });
});

describe.each(
  places.flatMap(({ id, tries }) => tries.map((each) => [each.address, id, each] as const)),
)('%s', (address, id, { surface, own }) => {
  const site = sites.find((each) => each.id === id);
  const url = new URL(address);
  const found = siteFor(
    sites,
    url.origin,
    (css) => site?.anywhere?.some((mark) => mark.css === css) === true,
  );

  it('is known as its row’s', () => {
    expect(found?.id).toBe(id);
  });

  it('is an address of its surface’s place, where the row has one', () => {
    const named = (found?.places ?? []).filter((place) => place.surface === surface);
    const open = named.filter(({ path }) => path?.test(url.pathname + url.search) ?? true);
    if (named.length > 0) expect(open.length).toBeGreaterThan(0);
    // Without one, the generic finder calls it a comment: messages would go unprotected.
    else expect(surface).toBe('comment');
  });

  it('has an owner in the address only where that is the owner', () => {
    const owner = own && found?.ownerPath?.exec(new URL(own.address).pathname)?.[1];
    if (owner) expect(owner.replace(/^@/, '')).toBe(own.handle);
  });
});
