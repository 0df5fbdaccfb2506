import { expect, it } from 'vitest';
import { after, before, entranceOf, hashOf, type Place, placeIn, STEPS, WAYS } from './place.ts';

const everywhere: Place[] = [
  { at: 'door' },
  { at: 'parent' },
  ...WAYS.flatMap((way) => STEPS.map((at): Place => ({ at, way }))),
];

it('is found again by its address', () => {
  for (const place of everywhere) expect(placeIn(hashOf(place))).toEqual(place);
});

it.each(['', '#', '#/', '#/me', '#/me/lunch', '#/nobody/what', '#/parent/what/more'])(
  'begins at the door, or where it can, for %j',
  (hash) => expect(['door', 'what']).toContain(placeIn(hash).at),
);

it.each(WAYS)('goes forward and back on the way "%s"', (way) => {
  let place = entranceOf(way);
  expect(before(place)).toEqual({ at: 'door' });
  if (!('way' in place)) place = { at: 'what', way };
  for (const at of STEPS) {
    expect(place).toEqual({ at, way });
    const next: Place = after({ at, way });
    if (at !== 'try') expect(before(next)).toEqual(place);
    place = next;
  }
  expect(after({ at: 'try', way })).toEqual({ at: 'try', way });
});

it('lets the parent read first, and go back to that', () => {
  expect(entranceOf('parent')).toEqual({ at: 'parent' });
  expect(before({ at: 'what', way: 'parent' })).toEqual({ at: 'parent' });
  expect(before({ at: 'what', way: 'counselor' })).toEqual({ at: 'door' });
});
