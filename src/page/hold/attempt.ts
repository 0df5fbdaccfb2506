import type { Place, SendKey, Surface } from '../../sites/site.ts';
import type { Composer } from '../find/composer.ts';

/** How the person tried to send: replay goes by the same door. */
export type Door =
  | {
      readonly kind: 'press';
      readonly control: Element;
      /** The innermost element pressed. */
      readonly target: Element;
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
  readonly draft: string;
  readonly place: Place | undefined;
  readonly surface: Surface;
}
