/** A thumb, and nothing that hovers: the device at hand most likely dials. */
export function isPhone(window: Window): boolean {
  return window.matchMedia('(pointer: coarse) and (hover: none)').matches;
}
