import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

import { DEFAULT_SETTINGS } from '../store/defaults.ts';
import { keptOf } from './kept.ts';

const SCHOOL = { region: 'GB', language: 'fr' };

it('what a school suggests stands until somebody has said', () => {
  const kept = keptOf(DEFAULT_SETTINGS, false, SCHOOL);
  expect([kept.region, kept.languages]).toEqual(['GB', ['fr']]);
});

it('what the teen chose stands, whatever a school suggests', () => {
  const chosen = { ...DEFAULT_SETTINGS, region: 'US', languages: ['en'] };
  for (const isOn of [false, true]) {
    const kept = keptOf(chosen, isOn, SCHOOL);
    expect([kept.region, kept.languages]).toEqual(['US', ['en']]);
  }
  expect(keptOf(DEFAULT_SETTINGS, true, SCHOOL).languages).toEqual([]);
});
