import type { Level } from '../core/types.ts';

/** What was asked about a draft: how much, and in which wording. */
interface Asking {
  readonly level: Level;
  readonly turn: number;
}

interface Asked extends Asking {
  readonly whole: WeakRef<Element>;
  readonly words: string;
}

/**
 * The drafts of this page that were asked about, so that none is asked about twice. A draft is
 * known by the form or composer it stands in until it has left it, and by its words when the site
 * swaps that.
 * In memory only, and gone with the page.
 */
export interface AskedDrafts {
  find(whole: Element, draft: string): Asking | undefined;
  remember(whole: Element, draft: string, asking: Asking): void;
  /** The draft was sent or cleared: whatever comes next in this place is a new one. */
  forget(whole: Element): void;
  forgetAll(): void;
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
    find,
    remember: (whole, draft, asking) => {
      forget(whole);
      known.push({ ...asking, whole: new WeakRef(whole), words: words(draft) });
    },
    forget,
    forgetAll: () => {
      known = [];
    },
    isNone: () => known.length === 0,
    has: (whole) => known.some((asked) => asked.whole.deref() === whole),
  };
}
