/** What a row of the tables beside this file says: the bones of one composer, drawn by us. */

/** What the page does with a key. */
export type KeyDoes = 'sends' | 'clicks' | 'submits';

export interface Client {
  /** The software whose composer has these bones. */
  readonly id: string;
  /** Where on the page's host it stands; `/lake` when absent. */
  readonly at?: string;
  /**
   * Its bones: `data-box` is written in, `data-send` sends, `data-slot` holds a real editor,
   * `data-word` is shown only while the box holds text. No class of the software's own.
   */
  readonly html: string;
  readonly editor?: 'tiptap' | 'slate' | 'lexical';
  /** The keys that send, what the page listens to, and what it does. */
  readonly keys?: readonly ('enter' | 'mod+enter')[];
  readonly on?: 'keydown' | 'keypress' | 'keyup';
  readonly keyDoes?: KeyDoes;
  /** What the page listens to on its button, where that is not the click. */
  readonly press?: 'touchstart' | 'mousedown' | 'pointerup';
  /** Drawn in a frame of the same site: all of it, or the editable page of an older editor. */
  readonly frame?: 'whole' | 'editable';
}

/** A list of comments, each with its own row of buttons, as they stand around a composer. */
export const COMMENTS = `<div><div><p><a href="/@mika">mika</a></p><p>The second one is my favourite.</p>
  <p><button type="button">Like</button> <a href="/c/1">Reply</a> <a href="#">Report</a></p></div>
  <div><p><a href="/@juno">juno</a></p><p>Where is this?</p>
  <p><button type="button">Like</button> <a href="/c/2">Reply</a> <a href="#">Report</a></p></div></div>`;

export const ICON =
  '<svg width="16" height="16" viewBox="0 0 16 16"><path d="M0 0h16v16H0z"/></svg>';
