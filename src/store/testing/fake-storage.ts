/** A `browser.storage` that lives in memory, for tests. */
type Listener = (changes: object, area: string) => void;

export function fakeStorage() {
  let kept: Record<string, unknown> = {};
  let refusing: Error | undefined;
  let session: Record<string, unknown> = {};
  const listeners = new Set<Listener>();

  const answer = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    if (refusing) throw refusing;
    return work();
  };
  const tell = (keys: readonly string[]) => {
    if (keys.length === 0) return;
    const changes = Object.fromEntries(keys.map((key) => [key, {}]));
    for (const listener of listeners) listener(changes, 'local');
  };

  return {
    local: {
      get: (keys: readonly string[] | null) =>
        answer(() =>
          structuredClone(
            Object.fromEntries(
              Object.entries(kept).filter(([key]) => keys === null || keys.includes(key)),
            ),
          ),
        ),
      set: (values: Record<string, unknown>) =>
        answer(() => {
          kept = { ...kept, ...structuredClone(values) };
          tell(Object.keys(values));
        }),
      remove: (keys: readonly string[]) =>
        answer(() => {
          for (const key of keys) delete kept[key];
          tell(keys);
        }),
      clear: () =>
        answer(() => {
          const keys = Object.keys(kept);
          kept = {};
          tell(keys);
        }),
    },
    /** In memory, until the browser closes. */
    session: {
      get: (key: string | null) =>
        answer(() =>
          structuredClone(
            Object.fromEntries(
              Object.entries(session).filter(([known]) => key === null || key === known),
            ),
          ),
        ),
      set: (values: Record<string, unknown>) =>
        answer(() => {
          session = { ...session, ...structuredClone(values) };
        }),
      remove: (key: string) =>
        answer(() => {
          delete session[key];
        }),
      clear: () =>
        answer(() => {
          session = {};
        }),
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    /** What is on the disk right now. */
    kept: () => structuredClone(kept),
    inSession: () => structuredClone(session),
    put: (values: Record<string, unknown>) => {
      kept = { ...kept, ...values };
    },
    listening: () => listeners.size,
    refuseWith: (error: Error | undefined) => {
      refusing = error;
    },
    reset: () => {
      kept = {};
      session = {};
      refusing = undefined;
      listeners.clear();
    },
  };
}
