import type { ReasonChoice } from '../../app/skills/need.tsx';
import type { Translate } from '../../look/translate.ts';
import { REASONS, reasonWord } from '../../pause/reasons.ts';
import { coping } from '../coping.ts';

/** What posting may do for somebody, in words, and the needs that stand behind it. */
export const reasonChoices = (t: Translate): readonly ReasonChoice[] =>
  REASONS.map((id) => ({
    id,
    label: t(reasonWord(id)),
    needs: coping.reasons.find((row) => row.id === id)?.needs ?? [],
  }));
