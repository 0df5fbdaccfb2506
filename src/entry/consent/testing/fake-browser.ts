/** As much of a browser as consent needs, in memory, for tests. */
import { fakeStorage } from '../../../store/testing/fake-storage.ts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly [option: string]: unknown;
}

/** As much of a sender as Breather looks at. */
interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly tab?: { readonly id: number; readonly incognito: boolean };
}

function event<Arguments extends unknown[]>() {
  const listeners = new Set<(...args: Arguments) => unknown>();
  return {
    addListener: (listener: (...args: Arguments) => unknown) => void listeners.add(listener),
    tell: (...args: Arguments) => [...listeners].map((listener) => listener(...args)),
  };
}

export function fakeBrowser() {
  const storage = fakeStorage();
  const ORIGIN = 'chrome-extension://breather/';
  let granted: string[] = [];
  let scripts: Script[] = [];
  let tabs: { id?: number; site: string }[] = [];
  const calls: string[] = [];
  const injected: number[] = [];
  const opened: string[] = [];
  const told: string[] = [];
  let nextAnswer: boolean | Error = true;

  const onAdded = event<[{ origins: string[] }]>();
  const onRemoved = event<[{ origins: string[] }]>();
  const onMessage = event<[unknown, Sender]>();

  const browser = {
    storage,
    i18n: { getMessage: (key: string) => key },
    permissions: {
      getAll: async () => ({ origins: [...granted], permissions: ['storage', 'scripting'] }),
      request: async ({ origins }: { origins: string[] }) => {
        if (nextAnswer instanceof Error) throw nextAnswer;
        if (nextAnswer) grant(origins);
        return nextAnswer;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        granted = granted.filter((origin) => !origins.includes(origin));
        onRemoved.tell({ origins });
        return true;
      },
      onAdded,
      onRemoved,
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        scripts.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async ([script]: Script[]) => {
        await Promise.resolve();
        if (!script || scripts.some(({ id }) => id === script.id)) {
          throw new Error("Duplicate script ID 'breather'");
        }
        calls.push('register');
        scripts.push(script);
      },
      updateContentScripts: async ([script]: Script[]) => {
        calls.push('update');
        scripts = scripts.map((old) => (old.id === script?.id ? script : old));
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        calls.push('unregister');
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (target.tabId < 0) throw new Error('No tab with that id');
        injected.push(target.tabId);
      },
    },
    tabs: {
      query: async ({ url }: { url?: string[] }) =>
        tabs.filter(({ site }) => url === undefined || url.includes(site)),
      sendMessage: async (id: number, { kind }: { kind: string }) =>
        void told.push(`${id} ${kind}`),
      create: async ({ url }: { url: string }) => void opened.push(url),
    },
    runtime: {
      id: 'breather',
      getURL: (path: string) => `${ORIGIN}${path}`,
      openOptionsPage: async () => void opened.push('options'),
      onInstalled: event<[{ reason: string }]>(),
      onStartup: event<[]>(),
      onMessage,
      sendMessage: async (message: unknown) =>
        onMessage.tell(message, { id: 'breather', url: `${ORIGIN}src/entry/welcome.html` })[0],
    },
  };

  function grant(origins: string[]) {
    granted = [...new Set([...granted, ...origins])];
    onAdded.tell({ origins });
  }

  return {
    browser,
    storage,
    calls,
    injected,
    opened,
    /** What was said to tabs: `<id> <kind>`. */
    told,
    grant,
    scripts: () => scripts,
    granted: () => granted,
    answerWith: (answer: boolean | Error) => {
      nextAnswer = answer;
    },
    openTabs: (...open: { id?: number; site: string }[]) => {
      tabs = open;
    },
    /** As an update does: registrations are gone, permissions and settings stay. */
    forgetScripts: () => {
      scripts = [];
    },
    reset: () => {
      storage.reset();
      granted = [];
      scripts = [];
      tabs = [];
      calls.length = 0;
      injected.length = 0;
      opened.length = 0;
      nextAnswer = true;
    },
  };
}
