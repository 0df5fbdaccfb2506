/**
 * The cases that break extensions which stand before a comment box, by id: what each is, in a person's
 * words. Every one is tried in both browsers (docs/hard-cases.md).
 */
export const CASES = {
  ime: 'Enter that confirms a candidate of an input method (composition, key code 229)',
  phone: 'a phone keyboard that reports key code 229 and no keys',
  mention: 'Enter that picks from an open mention menu',
  emoji: 'Enter that picks from an open emoji menu',
  paste: 'words pasted in',
  drop: 'words dragged and dropped in',
  restored: 'a draft the site put back, never typed here',
  two: 'two composers at once',
  fifty: 'one of fifty composers',
  frame: 'a composer in a frame of the same site',
  nested: 'a composer in a frame within a frame of the same site',
  blank: 'a composer in an about:blank frame that the page fills',
  'frame-editor': 'an editor in a frame, its button in the page around it',
  'small-frame': 'a composer in a frame too low for the dialog',
  'foreign-frame': 'a composer in a low frame of another site',
  'open-root': 'a composer in an open shadow root',
  'closed-root': 'a composer in a closed shadow root',
  popover: 'a composer in a pop-up that closes when something opens above it',
  spa: 'a page that becomes another without loading',
  'document-open': 'a page written anew with document.open()',
  redrawn: 'a button drawn anew while the dialog is up',
  swapped: 'a button replaced between pointerdown and click',
  double: 'a double click on the button',
  triple: 'a triple click on the button',
  keyboard: 'the button pressed with Enter or the space bar',
  touch: 'a finger on the button',
  voice: "voice control: a script's click after a real gesture",
  'page-click': 'a page that answers a key by clicking its own button',
  'request-submit': 'requestSubmit() from page code after a key',
  'synthetic-submit': 'a made-up submit event from page code after a key',
  greedy: 'a page that listens on the window, capture phase, itself',
  silent: 'a page that stops propagation',
  long: 'a draft of 100,000 characters',
  rtl: 'a page and a draft written from right to left',
  slow: 'a slow page',
  distrust: 'a site that refuses made-up presses',
  eager: 'a site that posts at every press',
} as const;

export type Case = keyof typeof CASES;

/** The title of one test of a case. @param more sets it apart from other tests of the same case */
export function hardCase(id: Case, more = ''): string {
  return more === '' ? CASES[id] : `${CASES[id]}: ${more}`;
}
