import type { MessageKey } from '../look/translate.ts';
import type { PauseLevel, Voice } from './props.ts';

interface Wording {
  readonly heading: MessageKey;
  readonly body: MessageKey;
}

const PAUSE: Record<Voice, Wording> = {
  self: { heading: 'pause_heading', body: 'pause_body_self' },
  trolling: { heading: 'pause_heading', body: 'pause_body_trolling' },
  insults: { heading: 'pause_heading_insults', body: 'pause_body_insults' },
  help: { heading: 'pause_heading_help', body: 'pause_body_help' },
  eating: { heading: 'pause_heading', body: 'pause_body_eating' },
};

const CARE: Record<Voice, Wording> = {
  self: { heading: 'pause_care_heading', body: 'pause_care_body' },
  trolling: { heading: 'pause_care_heading', body: 'pause_care_body_trolling' },
  insults: { heading: 'pause_care_heading', body: 'pause_care_body' },
  help: { heading: 'pause_heading_help', body: 'pause_care_body_help' },
  eating: { heading: 'pause_care_heading', body: 'pause_care_body_eating' },
};

const CRISIS: Wording = { heading: 'pause_crisis_heading', body: 'pause_crisis_body' };

/** What the first card says. At `crisis` only a request for help changes the words. */
export function wordingFor(level: PauseLevel, voice: Voice): Wording {
  if (level === 'pause') return PAUSE[voice];
  if (level === 'care') return CARE[voice];
  return voice === 'help'
    ? { heading: 'pause_heading_help', body: 'pause_crisis_body_help' }
    : CRISIS;
}

/** A request for help is never "posted anyway". */
export function postWord(voice: Voice): MessageKey {
  return voice === 'help' ? 'pause_post_help' : 'pause_post';
}
