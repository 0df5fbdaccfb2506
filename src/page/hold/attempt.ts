import type { Place, SendKey, Surface } from '../../sites/site.ts';
import type { Composer } from '../find/composer.ts';

/** How the person tried to send: replay goes by the same door. */
export type Door =
  | {
      readonly kind: 'press';
      readonly control: Element;
      /** The innermost element pressed. */
      readonly target: Element;
      /** A finger pressed it: some sites answer to the touch and to nothing after it. */
      readonly byFinger?: boolean;
      /** How the control looked, to find it again should the page redraw it. */
      readonly make: string;
    }
  | { readonly kind: 'key'; readonly key: SendKey; readonly metaKey: boolean }
  | {
      readonly kind: 'form';
      readonly form: HTMLFormElement;
      readonly submitter: HTMLElement | null;
    };

/** One try at sending a draft, read before the page hears of it. */
export interface Attempt {
  readonly door: Door;
  readonly composer: Composer;
  /** What stands in the composer. */
  readonly draft: string;
  /** The element around all that the press would send: a form, or the composer itself. */
  readonly whole: Element;
  /** Its boxes that hold text, in order, and what stands in each. */
  readonly boxes: readonly { readonly composer: Composer; readonly text: string }[];
  /** All of its words: a post may have a title, or a box for each paragraph. */
  readonly words: string;
  readonly place: Place | undefined;
  readonly surface: Surface;
}
