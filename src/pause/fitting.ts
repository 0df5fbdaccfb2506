import type { Coping, ReasonId, SkillId, SkillLevel } from '../data/coping/coping.ts';
import type { MessageKey } from '../look/translate.ts';
import type { Feeling } from './feelings.ts';
import type { Voice } from './props.ts';

/** A skill, and the few words that say why it is shown. */
export interface Fitting {
  readonly skill: SkillId;
  readonly why: MessageKey;
  /** Named in those words. */
  readonly feeling?: Feeling;
}

export interface Wanted {
  readonly level: SkillLevel;
  readonly voice: Voice;
  readonly feelings: readonly Feeling[];
  readonly reason: ReasonId | null;
  readonly helpful: readonly string[];
  readonly hidden: readonly string[];
  /** Another number brings others to the front. Whole, 0 or more. */
  readonly turn: number;
  /** The feelings can be named on the first card already. */
  readonly named: boolean;
}

const rotated = <Item>(items: readonly Item[], by: number): readonly Item[] => {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
};

/** The first of every list, then the second of every list, and so on. */
const woven = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();

/**
 * Every skill that may be shown, best first: what fits what was said, helpful ones ahead; then the
 * others. No skill twice. Nothing here is random: the same answers give the same cards.
 */
export function fittingSkills(coping: Coping, wanted: Wanted): readonly Fitting[] {
  const { feelings, reason, helpful, turn } = wanted;
  const why = (row: { readonly why: string }) => row.why as MessageKey;
  const fromReason = coping.reasons
    .filter(({ id }) => id === reason)
    .flatMap((row) => row.skills.map((skill): Fitting => ({ skill, why: why(row) })));
  const fromFeelings = feelings.flatMap((feeling) =>
    coping.feelings
      .filter(({ id }) => id === feeling)
      .map((row) =>
        rotated(row.skills, turn).map((skill): Fitting => ({ skill, why: why(row), feeling })),
      ),
  );
  const said = [...fromReason, ...woven(fromFeelings)];
  const fromVoice = coping.voices
    .filter(({ id }) => id === wanted.voice)
    .flatMap((row) =>
      rotated(row.skills, turn).map((skill): Fitting => ({ skill, why: why(row) })),
    );
  // To go ahead is an answer to a joke, and no advice to anybody else.
  const others = rotated(coping.skills, turn)
    .filter(({ id }) => id !== 'ahead')
    .map(({ id }): Fitting => ({ skill: id, why: 'because_rest' }));
  const helped = [...fromVoice, ...others]
    .filter(({ skill }) => helpful.includes(skill))
    .map(({ skill }): Fitting => ({ skill, why: 'because_helped' }));

  const saidAndHelped = said.filter(({ skill }) => helpful.includes(skill));
  const start = said.length > 0 ? [] : fromVoice;
  const all = [...saidAndHelped, ...said, ...helped, ...start, ...others];
  const shown = coping.skills.filter((row) => mayShow(row, wanted)).map(({ id }) => id);
  const each = all.filter(
    ({ skill }, place) =>
      shown.includes(skill) && all.findIndex((other) => other.skill === skill) === place,
  );
  return wanted.level === 'care' ? groundFirst(each, coping, helpful) : each;
}

/**
 * At `care` nobody is asked to talk kindly to themselves before the five senses stood there, unless that
 * helped them before. What stands for one reason stays together, so a card out of another goes ahead of it.
 */
function groundFirst(
  all: readonly Fitting[],
  { skills }: Coping,
  helpful: readonly string[],
): readonly Fitting[] {
  const talks = skills.filter(({ id, selfTalk }) => selfTalk && !helpful.includes(id));
  const talk = all.find(({ skill }) => talks.some(({ id }) => id === skill));
  const ground = all.find(({ skill }) => skill === 'ground');
  if (!talk || !ground || all.indexOf(ground) < all.indexOf(talk)) return all;
  const others = all.filter((one) => one !== ground);
  const at = all.findIndex(({ why }) => why === talk.why);
  const why = ground.why === 'because_rest' ? 'because_first' : ground.why;
  return [...others.slice(0, at), { ...ground, why }, ...others.slice(at)];
}

function mayShow(row: Coping['skills'][number], wanted: Wanted): boolean {
  return (
    row.levels.includes(wanted.level) &&
    !wanted.hidden.includes(row.id) &&
    !(wanted.named && row.id === 'name') &&
    !(wanted.voice === 'eating' && row.sparesEating)
  );
}

/** How many cards stand in view: more is a list, and a list is read by nobody. */
const IN_VIEW = 3;

/** What stands in view after "Something else" was pressed `round` times: it goes round and round. */
export function inView(all: readonly Fitting[], round: number): readonly Fitting[] {
  const rounds = Math.max(1, Math.ceil(all.length / IN_VIEW));
  const from = (round % rounds) * IN_VIEW;
  return all.slice(from, from + IN_VIEW);
}

export const hasMore = (all: readonly Fitting[]): boolean => all.length > IN_VIEW;
