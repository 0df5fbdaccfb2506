import type { Level } from '../../core/types.ts';
import type { RecordsTrouble } from '../../store/types.ts';

/** What parts of Breather say to each other. Nobody else is listened to. */

/** From a page in which Breather works: open this helpline's own site in a new tab. */
export interface OpenLink {
  readonly kind: 'open-link';
  readonly url: string;
}

/**
 * From a page in which Breather works, after "Keep it privately". Answered with `true` once it is
 * saved, and with NotKept where it is not; no answer at all means it was not either. Said again
 * about the same words, it keeps them once.
 */
export interface KeepDraft {
  readonly kind: 'keep-draft';
  readonly text: string;
  readonly feelings: string[];
}

export type KeepTrouble = 'private-window' | 'too-long' | 'empty' | RecordsTrouble;

export interface NotKept {
  readonly because: KeepTrouble;
  /** One sentence for the teen, in the browser's language. */
  readonly words: string;
}

/**
 * From a page in which Breather works: a pause has ended. Kept only where history is on, and never
 * with the draft; where it was posted anyway, the tab is remembered for an hour, in memory.
 */
export interface TellMoment {
  readonly kind: 'moment';
  readonly level: Level;
  readonly feelings: readonly string[];
  /** What posting would have done for the teen, by its id, if they said; else empty. */
  readonly reason: string;
  /** The kind of the dialog's Choice. */
  readonly choice: string;
}

/** From a page in which Breather works, as a pause opens: who is in the plan? Answered with ToldCircle. */
export interface AskCircle {
  readonly kind: 'circle';
}

export interface ToldCircle {
  /** In the teen's own words and order. None in a private window, and none under a passphrase. */
  readonly people: readonly string[];
  /** There is something of a plan, and only the passphrase opens it. */
  readonly locked: boolean;
}

/** Breather's own pages that the pause may open, by name: an address from a page is never opened. */
export const OWN_PAGES = ['journal', 'catch-check-change', 'need', 'plan', 'talk'] as const;
export type OwnPage = (typeof OWN_PAGES)[number];

/** From a page in which Breather works: open one of Breather's own pages in a new tab. */
export interface OpenPage {
  readonly kind: 'open-page';
  readonly page: OwnPage;
}

/** From a page of Breather's own, after the browser's permissions changed. Answered when done. */
export interface Reconcile {
  readonly kind: 'reconcile';
}

/** To the page in front: how are you doing? Answered with a TabState. */
export interface AskState {
  readonly kind: 'state';
}

/** To a page where Breather was started for once: that is over. */
export interface OnceOver {
  readonly kind: 'once-over';
}

/** What the content script says of its page. No answer at all means Breather is not there. */
export const TAB_STATES = ['working', 'no-composer-yet', 'cannot-find-composer', 'paused'] as const;
export type TabState = (typeof TAB_STATES)[number];

export const isMessage = <Kind extends string>(
  message: unknown,
  kind: Kind,
): message is { readonly kind: Kind } & Record<string, unknown> =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === kind;
