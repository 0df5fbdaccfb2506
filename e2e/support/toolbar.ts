/** The toolbar's button, really pressed: only that lets Breather see the tab in front. */
import type { CDPSession } from '@playwright/test';
import type { ChromiumBrowsing } from './chromium.ts';
import type { FirefoxBrowsing } from './firefox.ts';
import { until } from './patience.ts';
import type { Place } from './tab.ts';

/** The popup under the button. No driver counts it among its pages. */
export interface ToolbarPopup {
  /** Presses the button whose words begin like this, once it is there. */
  press(name: string): Promise<void>;
  /** Closes it; the next wish opens it anew. */
  close(): Promise<void>;
  /** Returns when the popup says this. */
  waitFor(text: string): Promise<void>;
}

type Run = (code: string) => Promise<unknown>;

const quoted = (text: string) => JSON.stringify(text);

const popupOf = (run: Run): ToolbarPopup => ({
  press: (name) =>
    until(`"${name}" can be pressed in the popup`, async () =>
      Boolean(
        await run(
          `(() => { const found = [...document.querySelectorAll('button')].find((each) => each.textContent.startsWith(${quoted(name)})); found?.click(); return Boolean(found); })()`,
        ),
      ),
    ),
  close: async () => {
    await run('window.close()');
  },
  waitFor: (text) =>
    until(`the popup says "${text}"`, async () =>
      Boolean(await run(`document.body?.textContent.includes(${quoted(text)})`)),
    ),
});

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** A press elsewhere closes the popup; it is opened again whenever something is wanted of it. */
export async function toolbarInChromium(
  browsing: ChromiumBrowsing,
  { address }: Place,
): Promise<ToolbarPopup> {
  const browser = browsing.context.browser();
  if (!browser) throw new Error('the browser is gone');
  const session = await browser.newBrowserCDPSession();
  const targets = async (): Promise<Target[]> =>
    (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const popup = async () =>
    (await targets()).find(({ type, url }) => type === 'page' && url.endsWith('/popup.html'));
  const open = async (): Promise<Target> => {
    const there = await popup();
    if (there) return there;
    const tab = (await targets()).find(({ type, url }) => type === 'tab' && url === address);
    if (!tab) throw new Error(`no tab at ${address}`);
    // Newer than the driver's list of commands.
    await (session as unknown as { send(command: string, what: object): Promise<unknown> }).send(
      'Extensions.triggerAction',
      { id: browsing.extensionId, targetId: tab.targetId },
    );
    let opened: Target | undefined;
    await until('the popup opens', async () => {
      opened = await popup();
      return opened !== undefined;
    });
    if (!opened) throw new Error('no popup');
    return opened;
  };
  return popupOf(async (code) => {
    const { targetId } = await open();
    try {
      return await runIn(session, targetId, code);
    } catch {
      // Closed meanwhile: whoever asks will ask again.
      return undefined;
    }
  });
}

/** The driver gives no session of its own for a popup, so its messages are passed on by hand. */
async function runIn(session: CDPSession, targetId: string, expression: string): Promise<unknown> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answer = new Promise<unknown>((resolve) => {
    session.on('Target.receivedMessageFromTarget', ({ message, sessionId: from }) => {
      if (from === sessionId) resolve(JSON.parse(message).result?.result?.value);
    });
    session.on('Target.detachedFromTarget', ({ sessionId: gone }) => {
      if (gone === sessionId) resolve(undefined);
    });
  });
  const params = { expression, returnByValue: true, userGesture: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const value = await answer;
  await session.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
  return value;
}

/** In Firefox's own window, where the toolbar is. */
export async function runInFirefox(
  browsing: FirefoxBrowsing,
  expression: string,
): Promise<unknown> {
  const send = (method: string, params: object) =>
    (
      browsing.bidi as unknown as {
        send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
      }
    ).send(method, params);
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const windows = tree.result.contexts as { context: string; url: string }[];
  const context = windows.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const { result } = await send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  const {
    type,
    result: value,
    exceptionDetails,
  } = result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text?: string };
  };
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'Firefox refused');
  return value?.value;
}

const ID = 'breather@breather.example';

export function toolbarInFirefox(browsing: FirefoxBrowsing): ToolbarPopup {
  const open = `(async () => {
      if (document.querySelector('browser.webextension-popup-browser')?.messageManager) return;
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.extensionMap.get(${quoted(ID)});
      await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`;
  return popupOf(async (code) => {
    await runInFirefox(browsing, open);
    return runInFirefox(
      browsing,
      `(async () => {
        const popup = document.querySelector('browser.webextension-popup-browser');
        if (!popup?.messageManager) return null;
        const script = 'data:application/javascript,' + encodeURIComponent(
          'sendAsyncMessage("breather-answer", content.window.eval ? Cu.evalInSandbox(' +
            JSON.stringify(${quoted(code)}) +
            ', Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })) : null)');
        return await new Promise((resolve) => {
          popup.messageManager.addMessageListener('breather-answer', function heard({ data }) {
            popup.messageManager.removeMessageListener('breather-answer', heard);
            resolve(data);
          });
          popup.messageManager.loadFrameScript(script, false);
        });
      })()`,
    );
  });
}
