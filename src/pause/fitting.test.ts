import { describe, expect, it } from 'vitest';
import type { FeelingId, ReasonId, SkillId } from '../data/coping/coping.ts';
import { coping } from '../entry/coping.ts';
import { FEELINGS } from './feelings.ts';
import { type Fitting, fittingSkills, hasMore, inView, type Wanted } from './fitting.ts';
import { REASONS } from './reasons.ts';
import { FACES } from './skills.ts';

const nothing: Wanted = {
  level: 'pause',
  voice: 'self',
  feelings: [],
  reason: null,
  helpful: [],
  hidden: [],
  turn: 0,
  named: false,
};
const shown = (wanted: Partial<Wanted> = {}) => fittingSkills(coping, { ...nothing, ...wanted });
const ids = (fittings: readonly Fitting[]) => fittings.map(({ skill }) => skill);

const LEVELS = ['pause', 'care'] as const;
const VOICES = ['self', 'trolling', 'insults', 'help', 'eating'] as const;

describe('the map', () => {
  it('has a row for every feeling, reason, voice and skill the dialog knows', () => {
    const sorted = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
    expect(sorted(coping.feelings)).toEqual([...FEELINGS].sort());
    expect(sorted(coping.reasons)).toEqual([...REASONS].sort());
    expect(sorted(coping.voices)).toEqual([...VOICES].sort());
    expect(sorted(coping.skills)).toEqual(Object.keys(FACES).sort());
    expect(FEELINGS).toHaveLength(11);
    expect(REASONS).toHaveLength(13);
  });

  const answers = [
    ...FEELINGS.map((feeling) => [feeling, { feelings: [feeling as FeelingId] }] as const),
    ...REASONS.map((reason) => [`to ${reason}`, { reason: reason as ReasonId }] as const),
  ];
  const everywhere = LEVELS.flatMap((level) => VOICES.map((voice) => ({ level, voice })));
  it.each(answers)('leads from %s to two skills or three, at every level and voice', (_, said) => {
    for (const { level, voice } of everywhere) {
      for (const named of [false, true]) {
        const why = shown({ ...said, level, voice, named }).filter(
          ({ why }) => why !== 'because_rest' && why !== 'because_first',
        );
        expect(why.length).toBeGreaterThanOrEqual(2);
        expect(why.length).toBeLessThanOrEqual(3);
      }
    }
  });

  it.each(VOICES)('has something to start with when nothing was said: %s', (voice) => {
    for (const level of LEVELS) {
      const start = shown({ voice, level }).filter(({ why }) => why === 'because_start');
      expect(start.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('offers no exercise where the draft is about starving, and otherwise does', () => {
    for (const feeling of FEELINGS) {
      expect(ids(shown({ voice: 'eating', feelings: [feeling] }))).not.toContain('move');
    }
    expect(ids(shown({ voice: 'self', feelings: ['numb'] }))).toContain('move');
  });

  it('says "go ahead" to a joke alone', () => {
    expect(ids(shown({ reason: 'funny' }))[0]).toBe('ahead');
    expect(ids(shown())).not.toContain('ahead');
    expect(ids(shown({ reason: 'punishment' }))).not.toContain('ahead');
  });
});

describe('what comes first', () => {
  it('is what serves the reason, then the feelings, each once', () => {
    const found = ids(shown({ reason: 'punishment', feelings: ['numb', 'guilt'] }));
    expect(found.slice(0, 3)).toEqual(['friend', 'soothe', 'opposite']);
    expect(found[3]).toBe('ground');
    expect(new Set(found).size).toBe(found.length);
  });

  it('takes turns between feelings that conflict', () => {
    expect(ids(shown({ feelings: ['numb', 'stress'] })).slice(0, 2)).toEqual(['ground', 'breathe']);
  });

  it('is what helped before, where it fits; elsewhere right after what fits', () => {
    const numb = { feelings: ['numb'] as const, helpful: ['surf', 'soothe'] };
    const found = shown(numb);
    expect(ids(found).slice(0, 4)).toEqual(['soothe', 'ground', 'move', 'surf']);
    expect(found[3]?.why).toBe('because_helped');
    expect(shown({ helpful: ['need'] })[0]).toEqual({ skill: 'need', why: 'because_helped' });
  });

  it('is never what was put away, even when it helped', () => {
    expect(ids(shown({ helpful: ['surf'], hidden: ['surf', 'ground'] }))).not.toContain('surf');
    expect(ids(shown({ hidden: ['ground'] }))).not.toContain('ground');
    const all = coping.skills.map(({ id }): SkillId => id);
    expect(shown({ hidden: all })).toEqual([]);
    expect(shown({ hidden: ['a skill of a later Breather'] })).toEqual(shown());
  });

  it('is another thing from turn to turn, and the same for the same turn', () => {
    const first = [0, 1, 2, 3, 4].map((turn) => shown({ turn })[0]?.skill);
    expect(new Set(first).size).toBe(5);
    expect(shown({ turn: 20_415 })).toEqual(shown({ turn: 20_415 }));
    expect(ids(shown({ turn: 3 })).sort()).toEqual(ids(shown({ turn: 0 })).sort());
  });
});

describe('at care, grounding before talking to oneself', () => {
  const care = (wanted: Partial<Wanted> = {}) => shown({ level: 'care', ...wanted });
  const SELF_TALK: readonly SkillId[] = ['friend', 'check'];
  /** In the order they are drawn: what is shown for one reason stands together. */
  const drawn = (fittings: readonly Fitting[]) => {
    const group = ({ why, feeling }: Fitting) =>
      fittings.findIndex((other) => other.why === why && other.feeling === feeling);
    return ids([...fittings].sort((one, other) => group(one) - group(other)));
  };
  const everything = [
    {},
    ...FEELINGS.map((feeling) => ({ feelings: [feeling] })),
    ...REASONS.map((reason) => ({ reason })),
    { feelings: ['guilt', 'emptiness'] as const },
    { reason: 'validation' as const, helpful: ['soothe', 'ground'] },
  ];

  it.each(everything)('whatever was said: %j', (said) => {
    for (const voice of VOICES) {
      for (let turn = 0; turn < 20; turn++) {
        const found = drawn(care({ ...said, voice, turn }));
        const first = found.findIndex((skill) => SELF_TALK.includes(skill));
        expect(first).toBeGreaterThan(0);
        expect(found.indexOf('ground')).toBeLessThan(first);
        expect(new Set(found).size).toBe(found.length);
        expect([...found].sort()).toEqual(ids(shown({ ...said, voice, turn })).sort());
      }
    }
  });

  it('keeps what fits right behind it, and says why each stands there', () => {
    expect(care({ reason: 'punishment' }).slice(0, 3)).toEqual([
      { skill: 'ground', why: 'because_first' },
      { skill: 'friend', why: 'because_punishment' },
      { skill: 'soothe', why: 'because_punishment' },
    ]);
    expect(ids(care()).slice(0, 3)).toEqual(['ground', 'breathe', 'friend']);
  });

  it('leaves first what helped this teen before, and never brings back what was put away', () => {
    expect(ids(care({ helpful: ['friend'] }))[0]).toBe('friend');
    expect(ids(care({ hidden: ['ground'] })).slice(0, 2)).toEqual(['breathe', 'friend']);
  });

  it('is another order at pause', () => {
    expect(ids(shown({ reason: 'punishment' }))[0]).toBe('friend');
  });
});

describe('three at a time', () => {
  it('goes round through all of them and begins again', () => {
    const all = shown();
    const rounds = Math.ceil(all.length / 3);
    expect(hasMore(all)).toBe(true);
    const seen = Array.from({ length: rounds }, (_, round) => inView(all, round));
    expect(seen.flat()).toEqual(all);
    expect(Math.max(...seen.map(({ length }) => length))).toBe(3);
    expect(inView(all, rounds)).toEqual(inView(all, 0));
  });

  it('shows what is left when little is', () => {
    const few = shown().slice(0, 2);
    expect(inView(few, 7)).toEqual(few);
    expect(hasMore(few)).toBe(false);
    expect(inView([], 3)).toEqual([]);
  });
});
