/** What parts of Breather say to each other. Nobody else is listened to. */

/** From a page in which Breather works: open this helpline's own site in a new tab. */
export interface OpenLink {
  readonly kind: 'open-link';
  readonly url: string;
}

/**
 * From a page in which Breather works, after "Keep it privately". Answered with `true` once it is
 * saved; anything else, and no answer at all, means it was not.
 */
export interface KeepDraft {
  readonly kind: 'keep-draft';
  readonly text: string;
  readonly feelings: string[];
}

/** Breather's own pages that the pause may open, by name: an address from a page is never opened. */
export const OWN_PAGES = ['journal'] as const;
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

/** What the content script says of its page. No answer at all means Breather is not there. */
export const TAB_STATES = ['working', 'no-composer-yet', 'cannot-find-composer', 'paused'] as const;
export type TabState = (typeof TAB_STATES)[number];

export const isMessage = <Kind extends string>(
  message: unknown,
  kind: Kind,
): message is { readonly kind: Kind } & Record<string, unknown> =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === kind;
