import type { MessageKey } from '../look/translate.ts';
import type { PauseLevel, PauseProps, Voice } from './props.ts';

/** What the words of the first card depend on. */
export type Worded = Pick<PauseProps, 'level' | 'voice' | 'turn' | 'asksAboutJokes'>;

const HEADINGS: Record<PauseLevel, MessageKey> = {
  pause: 'pause_heading',
  care: 'pause_care_heading',
  crisis: 'pause_crisis_heading',
};

/** Lines stand below, at `pause` as at `care`. */
const HELP: readonly MessageKey[] = ['pause_care_body_help', 'pause_care_body_help_2'];
/** More than one way to say it: an unchanging card is pressed away unread. */
const PAUSE: Record<Voice, readonly MessageKey[]> = {
  self: ['pause_body_self', 'pause_body_self_2', 'pause_body_self_3'],
  trolling: ['pause_body_trolling', 'pause_body_trolling_2', 'pause_body_trolling_3'],
  insults: ['pause_body_insults', 'pause_body_insults_2', 'pause_body_insults_3'],
  help: HELP,
  eating: ['pause_body_eating', 'pause_body_eating_2'],
};
const CARE_FOR_ANYONE: readonly MessageKey[] = [
  'pause_care_body',
  'pause_care_body_2',
  'pause_care_body_3',
];
const CARE: Record<Voice, readonly MessageKey[]> = {
  self: CARE_FOR_ANYONE,
  trolling: ['pause_care_body_trolling', 'pause_care_body_trolling_2'],
  insults: CARE_FOR_ANYONE,
  help: HELP,
  eating: ['pause_care_body_eating', 'pause_care_body_eating_2'],
};
const CRISIS: readonly MessageKey[] = ['pause_crisis_body', 'pause_crisis_body_2'];
const CRISIS_HELP: readonly MessageKey[] = ['pause_crisis_body_help', 'pause_crisis_body_help_2'];

/** On a card that is shown anyway: a joke itself always goes straight through. */
export function asksAboutJokes({ level, voice, asksAboutJokes }: Omit<Worded, 'turn'>): boolean {
  return asksAboutJokes && level === 'pause' && voice !== 'help';
}

/** What the first card says. At `crisis` only a request for help changes the words. */
export function wordingFor(worded: Worded): { heading: MessageKey; body: MessageKey } {
  if (asksAboutJokes(worded)) return { heading: 'pause_heading_jokes', body: 'pause_body_jokes' };
  const { level, voice, turn } = worded;
  const bodies = bodiesFor(level, voice);
  const body = bodies[turn % bodies.length] ?? 'pause_body_self';
  if (voice === 'help') return { heading: 'pause_heading_help', body };
  const asks = level === 'pause' && voice === 'insults';
  return { heading: asks ? 'pause_heading_insults' : HEADINGS[level], body };
}

export function bodiesFor(level: PauseLevel, voice: Voice): readonly MessageKey[] {
  if (level === 'pause') return PAUSE[voice];
  if (level === 'care') return CARE[voice];
  return voice === 'help' ? CRISIS_HELP : CRISIS;
}

/** Whether the first card offers words for feelings. */
export function picksFeelings(worded: Worded): boolean {
  if (asksAboutJokes(worded)) return true;
  return worded.level === 'pause' && worded.voice !== 'help' && worded.voice !== 'insults';
}

/** A request for help is never "posted anyway". */
export function postWord(voice: Voice): MessageKey {
  return voice === 'help' ? 'pause_post_help' : 'pause_post';
}
