export type { Feeling } from './feelings.ts';
export { FEELINGS } from './feelings.ts';
export { type OpenPause, openPause } from './open.tsx';
export type { Choice, PauseLevel, PauseProps, Voice } from './props.ts';
