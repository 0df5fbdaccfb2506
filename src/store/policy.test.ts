import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import schema from '../../public/managed-schema.json' with { type: 'json' };

const managed = vi.hoisted(() => ({ get: vi.fn() }));
vi.mock('./extension.ts', () => ({ default: { storage: { managed } } }));

import { NO_POLICY, readPolicy, understandPolicy } from './policy.ts';

const FULL = {
  region: 'GB',
  language: 'en',
  sites: ['www.reddit.com'],
  line: { name: 'Ms Example, room 12', call: '020 7946 0000', hours: 'Mon to Fri, 8 to 4' },
  links: [{ name: 'Our help page', url: 'https://school.example/help' }],
};

describe('what a school may say', () => {
  it('suggestions and additions arrive as they were said', () => {
    expect(understandPolicy(FULL)).toEqual(FULL);
  });

  // The whole list: a key that could log, alert, lock on, hide or read would have to be added here.
  it('the published schema has these keys, and no other', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([
      'language',
      'line',
      'links',
      'region',
      'sites',
    ]);
    expect(Object.keys(NO_POLICY).sort()).toEqual(Object.keys(schema.properties).sort());
    expect(Object.keys(schema.properties.line.properties).sort()).toEqual([
      'call',
      'hours',
      'name',
      'text',
      'web',
    ]);
    expect(Object.keys(schema.properties.links.items.properties).sort()).toEqual(['name', 'url']);
  });

  it('a key it does not know does nothing, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => !(key in NO_POLICY)),
          fc.anything(),
        ),
        (unknown) => {
          expect(understandPolicy(unknown)).toEqual(NO_POLICY);
          expect(understandPolicy({ ...unknown, ...FULL })).toEqual(FULL);
        },
      ),
    );
  });

  it('never throws, and says nothing it was not allowed to', () => {
    fc.assert(
      fc.property(fc.anything(), (said) => {
        expect(Object.keys(understandPolicy(said)).sort()).toEqual(Object.keys(NO_POLICY).sort());
      }),
    );
  });

  it.each([
    ['a region in words', { region: 'Britain' }],
    ['a language that is none', { language: '<b>' }],
    ['a whole address for a host', { sites: ['https://www.reddit.com/*', '*', ''] }],
    ['a line without a name', { line: { call: '123' } }],
    ['a line without a way in', { line: { name: 'Somebody' } }],
    ['a line whose ways are none', { line: { name: 'X', call: 'call me', web: 'javascript:x' } }],
    ['a link that is not https', { links: [{ name: 'X', url: 'http://school.example' }] }],
    ['a list that is none', { sites: 'www.reddit.com', links: {} }],
  ])('%s is as if unsaid', (_, said) => {
    expect(understandPolicy(said)).toEqual(NO_POLICY);
  });

  it('one bad value does not spoil the others', () => {
    expect(understandPolicy({ ...FULL, region: 7 })).toEqual({ ...FULL, region: null });
  });
});

describe('readPolicy', () => {
  beforeEach(() => {
    managed.get.mockReset();
  });

  it('asks for its own keys and nothing else', async () => {
    managed.get.mockResolvedValue(FULL);
    expect(await readPolicy()).toEqual(FULL);
    expect(managed.get).toHaveBeenCalledWith(Object.keys(NO_POLICY));
  });

  it('where there is no policy, there is none', async () => {
    managed.get.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toEqual(NO_POLICY);
  });
});
