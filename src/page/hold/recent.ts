import type { Composer } from '../find/composer.ts';

const KEPT = 8;

/** The composers a person has been in lately, latest first. Holds none of them in memory. */
export interface RecentComposers {
  touch(composer: Composer): void;
  list(): Composer[];
  /** A person changed what stands in it, by typing, pasting, dropping or speaking. */
  typedIn(composer: Composer): void;
  wasTypedIn(composer: Composer): boolean;
}

export function recentComposers(): RecentComposers {
  let refs: WeakRef<Composer>[] = [];
  const typed = new WeakSet<Composer>();
  const list = () =>
    refs
      .map((ref) => ref.deref())
      .filter((composer): composer is Composer => composer?.isConnected === true);
  return {
    list,
    touch(composer) {
      if (refs[0]?.deref() === composer) return;
      const others = list().filter((known) => known !== composer);
      refs = [composer, ...others].slice(0, KEPT).map((known) => new WeakRef(known));
    },
    typedIn: (composer) => typed.add(composer),
    wasTypedIn: (composer) => typed.has(composer),
  };
}
