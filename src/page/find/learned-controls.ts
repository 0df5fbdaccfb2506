import { makeOf } from './make.ts';
import { nameOf } from './name.ts';

/** Controls that emptied a composer when pressed, though nothing about them said "send". */
export interface LearnedControls {
  has(control: Element): boolean;
  add(control: Element): void;
}

/** For this page's lifetime only. A control is known by its make, since pages redraw theirs. */
export function learnedControls(): LearnedControls {
  const makes = new Set<string>();
  return {
    has: (control) => makes.size > 0 && makes.has(makeOf(control)),
    add: (control) => {
      // A bare element looks like a hundred others.
      const isKnowable =
        control.hasAttribute('class') ||
        control.hasAttribute('data-testid') ||
        nameOf(control) !== '';
      if (isKnowable) makes.add(makeOf(control));
    },
  };
}
