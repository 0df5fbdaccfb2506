import { makeOf } from './make.ts';

/** Controls that emptied a composer when pressed, though nothing about them said "send". */
export interface LearnedControls {
  has(control: Element): boolean;
  add(control: Element): void;
}

/** For this page's lifetime only. A control is known by its make, since pages redraw theirs. */
export function learnedControls(): LearnedControls {
  const makes = new Set<string>();
  return {
    has: (control) => makes.has(makeOf(control)),
    add: (control) => makes.add(makeOf(control)),
  };
}
