import type { Level } from '../core/types.ts';

interface Asked {
  readonly composer: WeakRef<Element>;
  readonly words: string;
  readonly level: Level;
}

/**
 * The drafts of this page that were asked about, so that none is asked about twice. A draft is
 * known by its composer until it has left it, and by its words when the site swaps the composer.
 * In memory only, and gone with the page.
 */
export interface AskedDrafts {
  levelOf(composer: Element, draft: string): Level | undefined;
  remember(composer: Element, draft: string, level: Level): void;
  /** The draft was sent or cleared: whatever comes next in this composer is a new one. */
  forget(composer: Element): void;
  has(composer: Element): boolean;
}

export function askedDrafts(): AskedDrafts {
  let known: Asked[] = [];
  const words = (draft: string) => draft.replace(/\s+/g, ' ').trim();
  const find = (composer: Element, draft: string) =>
    known.find((asked) => asked.composer.deref() === composer) ??
    known.find((asked) => asked.words === words(draft) && !asked.composer.deref()?.isConnected);
  const forget = (composer: Element) => {
    known = known.filter((asked) => {
      const other = asked.composer.deref();
      return other !== undefined && other !== composer;
    });
  };
  return {
    levelOf: (composer, draft) => find(composer, draft)?.level,
    remember: (composer, draft, level) => {
      forget(composer);
      known.push({ composer: new WeakRef(composer), words: words(draft), level });
    },
    forget,
    has: (composer) => known.some((asked) => asked.composer.deref() === composer),
  };
}
