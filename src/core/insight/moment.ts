/** A moment at the pause, as looking back sees it: when and where it was, never what was written. */
export interface SeenMoment {
  /** Epoch milliseconds, a whole hour. */
  readonly hour: number;
  readonly site: string;
  readonly feelings: readonly string[];
  readonly reason: string;
  readonly choice: string;
}
