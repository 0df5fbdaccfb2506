/**
 * A shorter inside leaves `element` as tall as it first was, where the style sheet asks for
 * `--kept`: what stands below or above it must not move under a finger.
 */
export function keepHeight(element: HTMLElement): void {
  if (element.style.getPropertyValue('--kept') !== '') return;
  element.style.setProperty('--kept', `${element.offsetHeight}px`);
}
