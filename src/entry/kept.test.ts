import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

import { DEFAULT_SETTINGS } from '../store/defaults.ts';
import { keptOf } from './kept.ts';

const SCHOOL = { region: 'GB', language: 'en' };

it('what a school suggests stands until somebody has said', () => {
  const kept = keptOf(DEFAULT_SETTINGS, false, SCHOOL);
  expect([kept.region, kept.languages]).toEqual(['GB', ['en']]);
});

it('what the teen chose stands, whatever a school suggests', () => {
  const chosen = { ...DEFAULT_SETTINGS, region: 'US', languages: ['sv'] };
  for (const isOn of [false, true]) {
    const kept = keptOf(chosen, isOn, SCHOOL);
    expect([kept.region, kept.languages]).toEqual(['US', ['sv']]);
  }
  expect(keptOf(DEFAULT_SETTINGS, true, SCHOOL).languages).toEqual([]);
});

it.each([
  ['en-GB', ['en']],
  // No list, or none any more: every list there is, now and later.
  ['fr', []],
  ['eng', []],
  [null, []],
])('a school that suggests %s gets the lists %j', (language, languages) => {
  expect(keptOf(DEFAULT_SETTINGS, false, { ...SCHOOL, language }).languages).toEqual(languages);
});
