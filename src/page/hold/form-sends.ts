import { isSideSubmit } from '../find/control.ts';
import { isOwnPaper } from '../find/paper.ts';
import type { Attempt } from './attempt.ts';

/** Whether a form on its way takes its draft to others: "Preview" does not, nor does a notebook. */
export function formSends({ door, place, composer }: Attempt): boolean {
  if (door.kind === 'form' && isSideSubmit(door.submitter)) return false;
  return place !== undefined || !isOwnPaper(composer);
}
