export type { Feeling } from './feelings.ts';
export { FEELINGS } from './feelings.ts';
export { type OpenPause, openPause } from './open.tsx';
export type {
  Choice,
  Circle,
  Kept,
  PauseLevel,
  PausePage,
  PauseProps,
  SkillMark,
  Voice,
} from './props.ts';
export { asksAboutJokes } from './wording.ts';
