/**
 * The rows themselves, at their fixtures: the box is the place the row says, its button is named, the
 * signed-in handle is read, and the browser understands every selector. The generic finder may do
 * without a row; a row may not rot unseen behind it.
 */
import { sites } from '../../src/sites/index.ts';
import type { Place, Selector, Site } from '../../src/sites/site.ts';
import { siteFor } from '../../src/sites/site-for.ts';
import { HARMLESS } from '../support/drafts.ts';
import { expect, test } from '../support/test.ts';
import { places } from './all.ts';
import { open } from './tries.ts';

const cssOf = (selectors: readonly Selector[]) => selectors.map(({ css }) => css);

/** Where several places fit a box, the first of them counts: the one the product reads. */
async function placeAt(
  site: Site,
  address: string,
  fits: (place: Place) => Promise<boolean>,
): Promise<Place | undefined> {
  const { pathname, search } = new URL(address);
  for (const place of site.places) {
    if ((place.path?.test(pathname + search) ?? true) && (await fits(place))) return place;
  }
  return undefined;
}

/** Runs in the page: whether a selector names the element or what stands around it. */
function isNamed(element: Element, selectors: string[]): boolean {
  const named = (at: Element, parts: string[]): boolean => {
    const inner = parts.at(-1) ?? '';
    const root = at.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : null;
    const outer = parts.slice(0, -1);
    if (at.closest(inner) && (outer.length === 0 || (host && named(host, outer)))) return true;
    return host !== null && named(host, parts);
  };
  return selectors.some((css) => named(element, css.split('>>>')));
}

for (const { id, name, tries } of places) {
  const site = sites.find((each) => each.id === id);
  if (!site) throw new Error(`no row called ${id}`);

  for (const each of tries) {
    const ofSurface = site.places.filter(({ surface }) => surface === each.surface);
    if (ofSurface.length === 0) continue;
    test(`${name}: ${each.address} is its ${each.surface} box`, async ({ chromiumTab: tab }) => {
      await open(tab, each);
      await tab.write(HARMLESS);
      const marks = await tab.page.evaluate(
        (all) => all.filter((css) => document.querySelector(css)),
        cssOf(site.anywhere ?? []),
      );
      expect(siteFor(sites, new URL(each.address).origin, (css) => marks.includes(css))?.id).toBe(
        id,
      );

      const field = tab.page.locator(each.field);
      const place = await placeAt(site, each.address, ({ composers }) =>
        field.evaluate(isNamed, cssOf(composers)),
      );
      expect(place?.surface).toBe(each.surface);
      if (each.key !== undefined) expect(place?.keys).toContain(each.key);
    });
  }

  const submits = site.places.flatMap((place) => place.submits);
  const pressed = tries.filter(({ post }) => post !== undefined);
  if (submits.length === 0 || pressed.length === 0) continue;
  // One is enough: where only a word tells a button, the generic finder reads the word.
  test(`${name}: the row names a button`, async ({ chromiumTab: tab }) => {
    const named: boolean[] = [];
    for (const each of pressed) {
      await open(tab, each);
      await tab.write(HARMLESS);
      const post = tab.page.locator(each.post ?? '');
      named.push(await post.evaluate(isNamed, cssOf(submits)));
    }
    expect(named).toContain(true);
  });
}

test('every selector of every row is one that the browser understands', async ({
  chromiumTab: tab,
}) => {
  const all = sites.flatMap((site) => [
    ...cssOf(site.anywhere ?? []),
    ...site.places.flatMap(({ composers, submits }) => cssOf([...composers, ...submits])),
    ...cssOf([...(site.never ?? []), ...site.ownHandle, ...site.owner]),
    ...(site.post === undefined ? [] : [site.post]),
  ]);
  const bad = await tab.page.evaluate(
    (pieces) =>
      pieces.filter((piece) => {
        try {
          document.querySelector(piece);
          return false;
        } catch {
          return true;
        }
      }),
    all.flatMap((css) => css.split('>>>')),
  );
  expect(bad).toEqual([]);
});
