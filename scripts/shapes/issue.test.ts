import * as v from 'valibot';
import { expect, it } from 'vitest';
import { sayIssue } from './issue.ts';

const row = v.strictObject({
  id: v.string(),
  hours: v.picklist(['always', 'unsure']),
  ages: v.pipe(v.number(), v.minValue(3, 'should be three or more')),
});
const good = { id: 'a', hours: 'always', ages: 9 };

it.each<[what: object, says: string]>([
  [{ ...good, hors: 'always' }, 'is no field that is known here: a slip of the finger?'],
  [{ hours: 'always', ages: 9 }, 'is missing'],
  [{ ...good, hours: 'never' }, 'should be "always" or "unsure", not "never"'],
  [{ ...good, id: 7 }, 'should be string, not 7'],
  [{ ...good, ages: 1 }, 'should be three or more'],
])('%j', (what, says) => {
  const { issues = [] } = v.safeParse(row, what);
  expect(issues.map(sayIssue)).toEqual([says]);
});
