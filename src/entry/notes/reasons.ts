import type { NeedId } from '../../app/skills/need.tsx';
import type { MessageKey } from '../../look/translate.ts';

interface Reason {
  readonly id: string;
  readonly name: MessageKey;
  readonly needs: readonly NeedId[];
}

/** What posting may do for somebody, most often told first, and the needs that stand behind it. */
export const REASONS: readonly Reason[] = [
  { id: 'regulating', name: 'reason_regulating', needs: ['release', 'calm'] },
  { id: 'punishment', name: 'reason_punishment', needs: ['kindness'] },
  { id: 'attention', name: 'reason_attention', needs: ['connection'] },
  { id: 'testing', name: 'reason_testing', needs: ['connection'] },
  { id: 'dissociation', name: 'reason_dissociation', needs: ['presence'] },
  { id: 'funny', name: 'reason_funny', needs: ['fun'] },
  { id: 'unsure', name: 'reason_unsure', needs: ['calm', 'clarity'] },
  { id: 'checking', name: 'reason_checking', needs: ['clarity', 'kindness'] },
  { id: 'validation', name: 'reason_validation', needs: ['kindness', 'clarity'] },
  { id: 'bullies', name: 'reason_bullies', needs: ['protection'] },
  { id: 'toughness', name: 'reason_toughness', needs: ['protection', 'control'] },
  { id: 'control', name: 'reason_control', needs: ['control'] },
  { id: 'boredom', name: 'reason_boredom', needs: ['energy', 'fun'] },
];
