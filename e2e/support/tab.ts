/** One browser, one tab, one dialog: what a spec may say, whichever browser answers. */

export interface Post {
  readonly text: string;
  readonly how: 'click' | 'key' | 'submit';
}

/** The keys a spec presses; `mod` is Ctrl, or Cmd on a Mac. */
export type Key =
  | 'enter'
  | 'mod+enter'
  | 'shift+enter'
  | 'space'
  | 'tab'
  | 'shift+tab'
  | 'escape'
  | 'left'
  | 'right'
  | 'end'
  | 'backspace'
  | 'mod+a'
  | 'mod+x'
  | 'mod+v';

/** The dialog in its closed shadow root, reached the way a person reaches it. */
export interface Pause {
  isOpen(): Promise<boolean>;
  /** @throws when none opens in time. */
  waitOpen(): Promise<void>;
  waitClosed(): Promise<void>;
  /** A real mouse click on the control with this accessible name. */
  press(name: string): Promise<void>;
  /** The same with a finger. */
  tap(name: string): Promise<void>;
  heading(): Promise<string>;
  /** How high it is on the screen, in CSS pixels. */
  height(): Promise<number>;
  /** Everything readable in it, one line a text. */
  text(): Promise<string>;
  /** Accessible names of its buttons, in order. */
  buttons(): Promise<string[]>;
  /** The small note at the foot of the page; undefined when there is none. */
  note(): Promise<string | undefined>;
  /** Accessible name of what has the focus inside it; undefined when nothing there has. */
  focused(): Promise<string | undefined>;
}

/** Where a composer stands: an address, and the two elements a person aims at. */
export interface Place {
  readonly address: string;
  readonly field: string;
  readonly post: string;
  /** The frames around it, outermost first, each by its selector in the frame around that. */
  readonly frames?: readonly string[];
}

/** In CSS pixels of the tab's own view. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Tab {
  readonly pause: Pause;
  /** Opens a fixture and returns when its editor is mounted. */
  open(place: Place): Promise<void>;
  /** Brings it before the others of its window. */
  front(): Promise<void>;
  /** From here on, another composer of the same page. */
  aim(place: Place): void;
  /** Clicks into the composer and types, key by key. */
  write(text: string): Promise<void>;
  /** Types where the focus already is. */
  type(text: string): Promise<void>;
  keys(...keys: Key[]): Promise<void>;
  clickPost(): Promise<void>;
  /** As many clicks on the button as this, as fast as a hand can. */
  clickPostTimes(times: number): Promise<void>;
  /** Presses the button, and lets go of it only after what happens meanwhile. */
  pressPostWhile(meanwhile: () => Promise<void>): Promise<void>;
  /** A finger on the button. */
  tapPost(): Promise<void>;
  clickAt(point: Point): Promise<void>;
  /** Drags the words of an element of the page and drops them in the composer. */
  dropFrom(words: string): Promise<void>;
  /** An input method begins: what it shows is not decided yet. */
  compose(text: string): Promise<void>;
  /** Enter in the input method: this candidate it is. */
  pick(candidate: string): Promise<void>;
  /** Enter on a phone keyboard that tells of no keys, only of what it wants to insert. */
  enterWithoutKeys(): Promise<void>;
  posts(): Promise<Post[]>;
  /** How often the page was asked to send, with or without text. */
  sends(): Promise<number>;
  /** The editor's own idea of its text. */
  draft(): Promise<string>;
  /** Returns when the page has this many posts. @throws when it does not in time. */
  waitPosts(count: number): Promise<void>;
  evaluate<T>(run: () => T | Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A browser with the production build in it. */
export interface Browsing {
  newTab(): Promise<Tab>;
  /** Every request that neither a fixture nor the extension's own files answered. */
  readonly strays: readonly string[];
  close(): Promise<void>;
}
