/** Where a described site is tried: the addresses of its fixture, and what a person aims at there. */
import type { Surface } from '../../src/sites/site.ts';
import type { Key } from '../support/tab.ts';

/** One place to write, at one address. */
export interface Try {
  readonly surface: Surface;
  /** A real address of the site; its fixture answers there. */
  readonly address: string;
  /** The element a person clicks to write. */
  readonly field: string;
  /** The control that sends; absent where only a key does. */
  readonly post?: string;
  /** How the page sees a press of the control. */
  readonly clickIs?: 'click' | 'submit';
  /** The key that sends; absent where only the control does. */
  readonly key?: Extract<Key, 'enter' | 'mod+enter'>;
  /** How the page sees the key; a click where its script presses the button itself. */
  readonly keyIs?: 'key' | 'click' | 'submit';
  /** Which editor the fixture mounts, and where that is less than the site's own. */
  readonly editorNote: string;
  /** The same composer where the writer is at home; absent where a page has no owner. */
  readonly own?: { readonly address: string; readonly handle: string };
}

export interface SitePlace {
  /** The row's id in `src/sites`, and the name of this folder. */
  readonly id: string;
  /** What a failing test's title says. */
  readonly name: string;
  /** What of the site's own structure the fixture has, besides the editor; a stand-in says so. */
  readonly structure: string;
  readonly tries: readonly [Try, ...Try[]];
}
