import { beforeEach, expect, it } from 'vitest';
import { NOTHING_PICKED } from '../app/consent/use-turn-on.ts';
import { forgetDraft, readDraft, writeDraft } from './welcome-draft.ts';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
} as unknown as Storage;
const picked = { ticked: ['reddit'], messages: [], added: [] };

beforeEach(() => kept.clear());

it('finds what was chosen before a reload, and nothing once it is forgotten', () => {
  expect(readDraft(storage)).toEqual({ picked: NOTHING_PICKED, kept: {} });
  writeDraft(storage, { picked, kept: { region: 'CA' } });
  expect(readDraft(storage)).toEqual({ picked, kept: { region: 'CA' } });
  forgetDraft(storage);
  expect(kept.size).toBe(0);
});

it.each(['{', 'null', '7', '{"picked":{}}', '{"picked":{"ticked":1},"kept":{}}'])(
  'begins anew with %s',
  (text) => {
    kept.set('welcome', text);
    expect(readDraft(storage)).toEqual({ picked: NOTHING_PICKED, kept: {} });
  },
);
