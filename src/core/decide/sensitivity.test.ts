import { expect, it } from 'vitest';
import type { Reason, Verdict } from '../types.ts';
import { attune } from './sensitivity.ts';

const reason = (start: number, end: number): Reason => ({
  category: 'asking-for-insults',
  row: `en/asking-for-insults:${start}`,
  start,
  end,
  level: 'pause',
  because: [],
});

const verdict = (...reasons: Reason[]): Verdict => ({
  level: 'pause',
  reasons,
  asksForHelp: false,
  because: '',
});

const gentle = (...reasons: Reason[]) => attune(verdict(...reasons), 'gentle', () => []).level;

it('gentle: rows that overlap are one sign, signs in two places are two', () => {
  expect(gentle(reason(0, 8))).toBe('none');
  expect(gentle(reason(0, 8), reason(4, 12), reason(0, 12))).toBe('none');
  expect(gentle(reason(9, 20), reason(0, 8))).toBe('pause');
});
