import { describe, expect, it } from 'vitest';
import type { Category, Level } from '../types.ts';
import { combine, hintsOf } from './combine.ts';
import type { Hit } from './hit.ts';

let rows = 0;
function hit(category: Category, from: number, to: number, more: Partial<Hit> = {}): Hit {
  return { row: rows++, category, from, to, level: 'none', because: [], masks: [], ...more };
}
const level = (...hits: Hit[]): Level => combine(hits).level;

describe('hints of asking for insults', () => {
  const dare = () => hit('asking-for-insults', 10, 13);
  const offer = () => hit('joke', 0, 5);

  it('a dare beside an offer, or beside another dare, is a pause', () => {
    expect(combine([offer(), dare()])).toEqual({ level: 'pause', because: 'added-up' });
    expect(level(dare(), hit('asking-for-insults', 20, 22))).toBe('pause');
  });

  it('one of them alone is nothing, and so are two offers', () => {
    expect(level(dare())).toBe('none');
    expect(level(offer())).toBe('none');
    expect(level(offer(), hit('joke', 8, 9))).toBe('none');
  });

  it('rows that overlap say one thing; rows that share the edge of a sentence say two', () => {
    expect(level(offer(), hit('asking-for-insults', 4, 9))).toBe('none');
    expect(level(offer(), hit('asking-for-insults', 5, 9))).toBe('pause');
  });

  it('one row twice is one hint', () => {
    const one = dare();
    expect(level(one, { ...one, from: 30, to: 33 })).toBe('none');
  });

  it('what was taken back does not count', () => {
    expect(level(offer(), { ...dare(), because: ['idioms'] })).toBe('none');
    expect(level({ ...offer(), because: ['quoted'] }, dare())).toBe('none');
  });

  it('far apart they have nothing to do with one another, however many lie before', () => {
    const far = hit('asking-for-insults', 90, 92);
    expect(level(offer(), far)).toBe('none');
    expect(level(offer(), hit('joke', 80, 82), far)).toBe('pause');
  });

  it('the dare is the reason given, not the offer', () => {
    const asked = dare();
    expect(hintsOf([offer(), asked])).toEqual([asked]);
  });
});
