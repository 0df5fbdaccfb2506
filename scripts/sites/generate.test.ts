import { expect, it } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import { sourceOf } from './generate.ts';

/** What the page is given, read back from its source. */
const carried: unknown = new Function(`return ${sourceOf(sites)}`)();

it('carries every row whole, but for the evidence', () => {
  const bare = (value: unknown): unknown => {
    if (value instanceof RegExp) return String(value);
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).filter(
      ([name]) => name !== 'why' && name !== 'confidence',
    );
    return Object.fromEntries(fields.map(([name, field]) => [name, bare(field)]));
  };
  expect(bare(carried)).toEqual(bare(sites));
  expect(JSON.stringify(carried)).not.toContain('"why"');
});
