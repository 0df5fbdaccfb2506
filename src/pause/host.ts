/** Letters only, another each time: a page can't look for it by name. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  const word = [...letters].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return `${word.slice(0, 5)}-${word.slice(5)}`;
}

/**
 * What the page may not bend or hide by accident, whatever its rules say about unknown elements.
 * Set through the object model, which no content security policy forbids.
 */
const FIRM: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  visibility: 'visible',
  opacity: '1',
  'pointer-events': 'auto',
  'content-visibility': 'visible',
};

/** The element in the page that carries the dialog in its closed root. Not in the page yet. */
export function makeHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(randomName());
  for (const [name, value] of Object.entries(FIRM)) {
    host.style.setProperty(name, value, 'important');
  }
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}
