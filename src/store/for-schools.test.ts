import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

import schema from '../../public/managed-schema.json' with { type: 'json' };
import { NO_POLICY, understandPolicy } from './policy.ts';

const doc = readFileSync(new URL('../../docs/for-schools.md', import.meta.url), 'utf8');

/** Whatever stands under an extension's id, in either browser's file. */
function saidIn(policy: unknown): unknown {
  const record = policy as Record<string, Record<string, Record<string, unknown>>>;
  const inside = (record.policies ?? record)['3rdparty'] as Record<string, object>;
  return Object.values(inside.Extensions ?? inside.extensions ?? {})[0];
}

it('every example for schools is understood, to the last key', () => {
  const examples = [...doc.matchAll(/```json\n([^`]+)```/g)].map(([, json = '']) =>
    saidIn(JSON.parse(json)),
  );
  expect(examples).toHaveLength(2);
  for (const said of examples) {
    expect(said).not.toBeUndefined();
    expect(understandPolicy(said)).toEqual({ ...NO_POLICY, ...(said as object) });
  }
});

it('every key is explained, with a value that is understood', () => {
  const rows = [...doc.matchAll(/^\| `(\w+)` .*\| `(.+)` +\|$/gm)];
  expect(rows.map(([, key]) => key)).toEqual(Object.keys(schema.properties));
  for (const [, key = '', value = ''] of rows) {
    const said = { [key]: JSON.parse(value) };
    expect(understandPolicy(said), key).toEqual({ ...NO_POLICY, ...said });
  }
});
