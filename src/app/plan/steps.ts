import type { MessageKey } from '../../look/translate.ts';
import type { PlanLine } from '../../store/types.ts';

type Step = PlanLine['step'];

interface StepWords {
  readonly step: Step;
  readonly heading: MessageKey;
  readonly body: MessageKey;
  readonly hint: MessageKey;
}

/**
 * The steps of a safety plan (Stanley & Brown 2012), in our own words and in their order: from what
 * one can do alone, over people, to those whose work it is, and the place around one.
 */
export const STEPS: readonly StepWords[] = [
  { step: 'signs', heading: 'plan_signs', body: 'plan_signs_body', hint: 'plan_signs_hint' },
  {
    step: 'own-coping',
    heading: 'plan_own',
    body: 'plan_own_body',
    hint: 'plan_own_hint',
  },
  {
    step: 'distraction',
    heading: 'plan_distraction',
    body: 'plan_distraction_body',
    hint: 'plan_distraction_hint',
  },
  { step: 'people', heading: 'plan_people', body: 'plan_people_body', hint: 'plan_people_hint' },
  {
    step: 'professionals',
    heading: 'plan_professionals',
    body: 'plan_professionals_body',
    hint: 'plan_professionals_hint',
  },
  { step: 'safer-place', heading: 'plan_safer', body: 'plan_safer_body', hint: 'plan_safer_hint' },
];
