import { describe, expect, it } from 'vitest';
import type { Category, Level, Verdict } from '../types.ts';
import { decide, mutable, type Rules } from './decide.ts';
import { voiceFor } from './voice.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const quiet: Rules = {
  now: NOON,
  pausedUntil: 0,
  mutes: {},
  pausesToday: 0,
  dailyPauseLimit: 3,
  quiet: false,
};

function verdict(level: Level, ...reasons: [Category, Level][]): Verdict {
  return {
    level,
    asksForHelp: false,
    because: '',
    reasons: reasons.map(([category, own]) => ({
      category,
      level: own,
      row: `en/${category}:x`,
      start: 0,
      end: 1,
      because: [],
    })),
  };
}

const hatred = verdict('pause', ['self-hatred', 'pause']);
const wish = verdict('care', ['wish-to-be-dead', 'care'], ['self-hatred', 'pause']);
const intent = verdict('crisis', ['intent', 'crisis']);

describe('deciding', () => {
  it('holds each level by its own name, and nothing harmless', () => {
    expect(decide(hatred, undefined, quiet)).toEqual({ hold: true, level: 'pause' });
    expect(decide(wish, undefined, quiet)).toEqual({ hold: true, level: 'care' });
    expect(decide(intent, undefined, quiet)).toEqual({ hold: true, level: 'crisis' });
    expect(decide(verdict('none'), undefined, quiet)).toEqual({ hold: false, because: 'harmless' });
  });

  it('does not ask twice about the same draft, unless it got worse', () => {
    expect(decide(wish, 'care', quiet)).toEqual({ hold: false, because: 'asked' });
    expect(decide(hatred, 'care', quiet)).toEqual({ hold: false, because: 'asked' });
    expect(decide(wish, 'pause', quiet)).toEqual({ hold: true, level: 'care' });
    expect(decide(intent, 'care', quiet)).toEqual({ hold: true, level: 'crisis' });
    expect(decide(intent, 'crisis', quiet)).toEqual({ hold: false, because: 'asked' });
  });

  it('limits pause cards a day, never care or crisis', () => {
    const full = { ...quiet, pausesToday: 3 };
    expect(decide(hatred, undefined, full)).toEqual({ hold: false, because: 'enough' });
    expect(decide(wish, undefined, full)).toEqual({ hold: true, level: 'care' });
    expect(decide(intent, undefined, full)).toEqual({ hold: true, level: 'crisis' });
  });

  it('shows no pause card in quiet hours, and care and crisis all the same', () => {
    const night = { ...quiet, quiet: true };
    expect(decide(hatred, undefined, night)).toEqual({ hold: false, because: 'quiet' });
    expect(decide(wish, undefined, night)).toEqual({ hold: true, level: 'care' });
    expect(decide(intent, undefined, night)).toEqual({ hold: true, level: 'crisis' });
  });

  it('lets a muted category fall silent until its time, and never at crisis', () => {
    const mutes = { 'wish-to-be-dead': NOON + 1, intent: NOON + 1 };
    expect(decide(wish, undefined, { ...quiet, mutes })).toEqual({ hold: true, level: 'pause' });
    expect(decide(intent, undefined, { ...quiet, mutes })).toEqual({ hold: true, level: 'crisis' });
    const both = { ...mutes, 'self-hatred': NOON + 1 };
    expect(decide(wish, undefined, { ...quiet, mutes: both })).toEqual({
      hold: false,
      because: 'muted',
    });
    const over = { ...quiet, mutes: both, now: NOON + 2 };
    expect(decide(wish, undefined, over)).toEqual({ hold: true, level: 'care' });
  });

  it('lets everything through while paused', () => {
    const paused = { ...quiet, pausedUntil: NOON + 1 };
    expect(decide(intent, undefined, paused)).toEqual({ hold: false, because: 'paused' });
    expect(decide(intent, undefined, { ...paused, now: NOON + 1 }).hold).toBe(true);
  });

  it('mutes what spoke loudest, at pause alone', () => {
    expect(mutable(hatred)).toEqual(['self-hatred']);
    expect(mutable(wish)).toEqual([]);
    expect(mutable(intent)).toEqual([]);
  });
});

describe('the voice', () => {
  it('thanks first, then follows the strongest reason', () => {
    expect(voiceFor({ ...wish, asksForHelp: true })).toBe('help');
    expect(voiceFor(verdict('pause', ['asking-for-insults', 'pause']))).toBe('insults');
    expect(voiceFor(verdict('pause', ['self-trolling', 'pause']))).toBe('trolling');
    expect(voiceFor(verdict('pause', ['eating', 'pause']))).toBe('eating');
    expect(voiceFor(hatred)).toBe('self');
    expect(voiceFor(verdict('none'))).toBe('self');
  });
});
