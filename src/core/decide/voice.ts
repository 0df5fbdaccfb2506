import type { Category, Verdict } from '../types.ts';

/** Whose words the card speaks: the same level asks for different ones. */
export type Voice = 'self' | 'trolling' | 'insults' | 'help' | 'eating';

const VOICES: Readonly<Partial<Record<Category, Voice>>> = {
  'self-trolling': 'trolling',
  'asking-for-insults': 'insults',
  eating: 'eating',
};

/** The voice for a verdict: thanks for asking first, then by its strongest reason. */
export function voiceFor(verdict: Verdict): Voice {
  if (verdict.asksForHelp) return 'help';
  const [strongest] = verdict.reasons;
  return (strongest && VOICES[strongest.category]) ?? 'self';
}
