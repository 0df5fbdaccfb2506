import { nameOf } from './name.ts';

/** What a control looks like to a person and a developer: pages redraw theirs, and it stays. */
export function makeOf(control: Element): string {
  const { localName } = control;
  return [
    localName,
    control.getAttribute('class'),
    control.getAttribute('role'),
    control.getAttribute('data-testid'),
    nameOf(control),
  ].join('|');
}
