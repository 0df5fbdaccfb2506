import { describe, expect, it } from 'vitest';
import { BrokenJson, parseJson, readJson } from './parse-json.ts';

const LONG = `{
  "lines": [
    { "id": "us-one", "name": "One" },
    { "id": us-two, "name": "Two" }
  ]
}`;

describe('JSON that breaks says where', () => {
  it.each([
    ['{\n  "a": 1,\n}', '3:1'],
    ['{\n  "a" 1\n}', '2:7'],
    ['{\n  "a": tru,\n  "b": 2\n}', '2:11'],
    ['[1,\n2', '2:2'],
    ['', '1:1'],
    [LONG, '4:13'],
  ])('%s', (text, where) => {
    expect(readJson(text).broken).toMatchObject({ where });
    expect(readJson(text).broken?.says).toMatch(/^is not JSON: \S/);
  });

  it('in words that name the file', () => {
    const read = () => parseJson({ path: 'src/data/helplines/US.json', text: LONG });
    expect(read).toThrow(BrokenJson);
    expect(read).toThrow(/^src\/data\/helplines\/US\.json:4:13: is not JSON: Unexpected token/);
  });

  it('and JSON that does not is read', () => {
    expect(parseJson({ path: '', text: '{"a": [1]}' })).toEqual({ a: [1] });
  });
});
