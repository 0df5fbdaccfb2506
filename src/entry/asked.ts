import type { Level } from '../core/types.ts';

interface Asked {
  readonly whole: WeakRef<Element>;
  readonly words: string;
  readonly level: Level;
}

/**
 * The drafts of this page that were asked about, so that none is asked about twice. A draft is
 * known by the form or composer it stands in until it has left it, and by its words when the site
 * swaps that.
 * In memory only, and gone with the page.
 */
export interface AskedDrafts {
  levelOf(whole: Element, draft: string): Level | undefined;
  remember(whole: Element, draft: string, level: Level): void;
  /** The draft was sent or cleared: whatever comes next in this place is a new one. */
  forget(whole: Element): void;
  has(whole: Element): boolean;
  /** Nothing was asked about: there is nothing to forget. */
  isNone(): boolean;
}

export function askedDrafts(): AskedDrafts {
  let known: Asked[] = [];
  const words = (draft: string) => draft.replace(/\s+/g, ' ').trim();
  const find = (whole: Element, draft: string) =>
    known.find((asked) => asked.whole.deref() === whole) ??
    known.find((asked) => asked.words === words(draft) && !asked.whole.deref()?.isConnected);
  const forget = (whole: Element) => {
    known = known.filter((asked) => {
      const other = asked.whole.deref();
      return other !== undefined && other !== whole;
    });
  };
  return {
    levelOf: (whole, draft) => find(whole, draft)?.level,
    remember: (whole, draft, level) => {
      forget(whole);
      known.push({ whole: new WeakRef(whole), words: words(draft), level });
    },
    forget,
    isNone: () => known.length === 0,
    has: (whole) => known.some((asked) => asked.whole.deref() === whole),
  };
}
