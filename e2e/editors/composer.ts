/** What every editor folder offers: the real library, mounted into a place, sending by its keys. */

export type SendKey = 'enter' | 'mod+enter';

/** How a post was sent, as the page saw it. */
export type How = 'click' | 'key' | 'submit';

export interface Wanted {
  readonly where: HTMLElement;
  readonly keys: readonly SendKey[];
  readonly label: string;
  /** The page's own handler for a send key. */
  readonly send: (how: How) => void;
  /** Attributes the site puts on the editable element. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface Composer {
  /** The editor's own idea of its text, never the DOM's. */
  readonly read: () => string;
  /** What apps do once a post is off. */
  readonly empty: () => void;
}

export type Mount = (wanted: Wanted) => Promise<Composer>;

type Key = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>;

/** Whether a key press sends, the way sites decide it. */
export function sends(event: Key, keys: readonly SendKey[]): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return false;
  return keys.includes(event.ctrlKey || event.metaKey ? 'mod+enter' : 'enter');
}

/** Puts the site's attributes on the element a library made. */
export function dress(element: Element, attributes: Wanted['attributes'] = {}): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
