import type { SkillId } from '../data/coping/coping.ts';
import type { IconName } from '../look/icon.tsx';
import type { MessageKey } from '../look/translate.ts';
import type { PausePage } from './props.ts';

/** How a skill is done. None needs typing: page scripts can see keys pressed in the dialog. */
export type Face =
  /** A card of its own. */
  | { readonly as: 'breathe' | 'name' | 'ahead' }
  /** One thought at a time; the last words, and maybe a sentence to send. */
  | {
      readonly as: 'walk';
      readonly steps: readonly MessageKey[];
      readonly end: MessageKey;
      readonly say?: MessageKey;
    }
  /** Choices, and what is said to each. */
  | { readonly as: 'picks'; readonly picks: readonly (readonly [MessageKey, MessageKey])[] }
  /** Sentences to copy and send. */
  | { readonly as: 'say'; readonly says: readonly MessageKey[] }
  /** Done in one of Breather's own pages. */
  | { readonly as: 'page'; readonly page: PausePage };

type Picking = 'distract' | 'soothe' | 'move' | 'choice';

/** Choices that are all answered the same way. */
const picks = (skill: Picking, ...choices: readonly MessageKey[]): Face => ({
  as: 'picks',
  picks: choices.map((choice) => [choice, `skill_${skill}_end`]),
});

export const FACES: Record<SkillId, Face> = {
  breathe: { as: 'breathe' },
  ground: {
    as: 'walk',
    steps: [
      'skill_ground_5',
      'skill_ground_4',
      'skill_ground_3',
      'skill_ground_2',
      'skill_ground_1',
    ],
    end: 'skill_ground_end',
  },
  surf: {
    as: 'walk',
    steps: ['skill_surf_1', 'skill_surf_2', 'skill_surf_3', 'skill_surf_4'],
    end: 'skill_surf_end',
  },
  friend: {
    as: 'walk',
    steps: ['skill_friend_1', 'skill_friend_2', 'skill_friend_3', 'skill_friend_4'],
    end: 'skill_friend_end',
  },
  boundary: {
    as: 'walk',
    steps: ['skill_boundary_1', 'skill_boundary_2', 'skill_boundary_3', 'skill_boundary_4'],
    end: 'skill_boundary_end',
    say: 'skill_boundary_say',
  },
  opposite: {
    as: 'picks',
    picks: [
      ['skill_opposite_pick_hide', 'skill_opposite_try_hide'],
      ['skill_opposite_pick_mean', 'skill_opposite_try_mean'],
      ['skill_opposite_pick_stay', 'skill_opposite_try_stay'],
      ['skill_opposite_pick_snap', 'skill_opposite_try_snap'],
      ['skill_opposite_pick_sorry', 'skill_opposite_try_sorry'],
    ],
  },
  distract: picks(
    'distract',
    'skill_distract_pick_song',
    'skill_distract_pick_clip',
    'skill_distract_pick_game',
    'skill_distract_pick_draw',
    'skill_distract_pick_tidy',
    'skill_distract_pick_pet',
  ),
  soothe: picks(
    'soothe',
    'skill_soothe_pick_blanket',
    'skill_soothe_pick_light',
    'skill_soothe_pick_song',
    'skill_soothe_pick_smell',
    'skill_soothe_pick_hands',
    'skill_soothe_pick_pet',
  ),
  move: picks(
    'move',
    'skill_move_pick_stretch',
    'skill_move_pick_hands',
    'skill_move_pick_window',
    'skill_move_pick_song',
    'skill_move_pick_shoulders',
  ),
  choice: picks(
    'choice',
    'skill_choice_pick_song',
    'skill_choice_pick_light',
    'skill_choice_pick_seat',
    'skill_choice_pick_clothes',
    'skill_choice_pick_answer',
  ),
  ask: { as: 'say', says: ['skill_ask_say_1', 'skill_ask_say_2', 'skill_ask_say_3'] },
  adult: { as: 'say', says: ['skill_adult_say_1', 'skill_adult_say_2', 'skill_adult_say_3'] },
  need: { as: 'say', says: ['skill_need_say_1', 'skill_need_say_2', 'skill_need_say_3'] },
  question: {
    as: 'say',
    says: ['skill_question_say_1', 'pause_question', 'skill_question_say_3'],
  },
  ahead: { as: 'ahead' },
  name: { as: 'name' },
  write: { as: 'page', page: 'journal' },
  check: { as: 'page', page: 'catch-check-change' },
  under: { as: 'page', page: 'need' },
};

export const ICONS: Record<SkillId, IconName> = {
  breathe: 'try',
  surf: 'try',
  soothe: 'try',
  ground: 'room',
  move: 'room',
  distract: 'room',
  opposite: 'check',
  choice: 'check',
  boundary: 'check',
  friend: 'chat',
  ask: 'talk',
  adult: 'talk',
  need: 'talk',
  question: 'talk',
  ahead: 'post',
  name: 'words',
  write: 'open',
  check: 'open',
  under: 'open',
};
