import type { Coping } from '../data/coping/coping.ts';
import feelings from '../data/coping/feelings.json' with { type: 'json' };
import reasons from '../data/coping/reasons.json' with { type: 'json' };
import skills from '../data/coping/skills.json' with { type: 'json' };
import voices from '../data/coping/voices.json' with { type: 'json' };

/** What a counselor reviews, as it is; `npm run check` has seen that every row has this shape. */
export const coping = { feelings, reasons, skills, voices } as unknown as Coping;
