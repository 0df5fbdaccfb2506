/**
 * What WebDriver cannot do from outside, done from inside Firefox with its own services: an input
 * method that composes, and the end of a drag. The page gets real, trusted events.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Bidi } from './firefox-pause.ts';
import type { Point } from './tab.ts';

interface Contexts {
  readonly contexts: readonly { readonly context: string }[];
}

/** A script with the rights of the browser's own window. Firefox must be told to allow it. */
async function inBrowser(bidi: Bidi, expression: string): Promise<void> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (result as Contexts).contexts[0]?.context;
  const answer = await bidi.send('script.evaluate', {
    expression: `(async () => { ${expression} })()`,
    target: { context },
    awaitPromise: true,
  });
  const { type, exceptionDetails } = answer.result as {
    type: string;
    exceptionDetails?: { text: string };
  };
  if (type !== 'success') throw new Error(`inside Firefox: ${exceptionDetails?.text}`);
}

/** Begins a composition where the focus is. */
export async function compose(bidi: Bidi, text: string): Promise<void> {
  await inBrowser(
    bidi,
    `const method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!method.beginInputTransactionForTests(window)) throw new Error('no input method begins');
    window.breatherInputMethod = method;
    method.setPendingCompositionString(${JSON.stringify(text)});
    method.appendClauseToPendingComposition(${text.length}, method.ATTR_RAW_CLAUSE);
    method.setCaretInPendingComposition(${text.length});
    method.flushPendingComposition(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', keyCode: 78 }));`,
  );
}

/** Enter, taken by the input method. */
export async function pick(bidi: Bidi, candidate: string): Promise<void> {
  const enter = `{ key: 'Enter', code: 'Enter', keyCode: 13 }`;
  await inBrowser(
    bidi,
    `const method = window.breatherInputMethod;
    method.commitCompositionWith(${JSON.stringify(candidate)}, new KeyboardEvent('keydown', ${enter}));
    method.keyup(new KeyboardEvent('keyup', ${enter}));`,
  );
}

/** A script with Firefox's own rights inside the page of the tab in front. */
async function inTab(bidi: Bidi, script: string): Promise<void> {
  await inBrowser(
    bidi,
    `const script = 'data:application/javascript,' + encodeURIComponent(${JSON.stringify(script)});
    gBrowser.selectedBrowser.messageManager.loadFrameScript(script, false);`,
  );
}

/** What a phone keyboard asks for instead of pressing Enter. */
export async function enterWithoutKeys(bidi: Bidi): Promise<void> {
  await inTab(bidi, `docShell.doCommand('cmd_insertParagraph');`);
}

/** Lets go of what is being dragged over the tab in front: without a screen, no system does. */
export async function drop(bidi: Bidi, { x, y }: Point): Promise<void> {
  await inTab(
    bidi,
    `const service = Cc['@mozilla.org/widget/dragservice;1'].getService(Ci.nsIDragService);
    const session = service.getCurrentSession(content);
    const { dataTransfer } = session;
    session.dragAction = Ci.nsIDragService.DRAGDROP_ACTION_COPY;
    const target = content.document.elementFromPoint(${x}, ${y});
    const init = { bubbles: true, cancelable: true, composed: true, clientX: ${x}, clientY: ${y}, dataTransfer };
    for (const type of ['dragover', 'drop']) {
      content.windowUtils.dispatchDOMEventViaPresShellForTesting(target, new content.DragEvent(type, init));
    }
    session.endDragSession(true, 0);`,
  );
}

/** Why a Firefox takes no build fresh from the oven: only ESR, Developer Edition and Nightly do. */
const SIGNED = 'this Firefox takes signed add-ons only';
export class SignedOnly extends Error {}

/**
 * Puts an unpacked extension into a profile as an add-on that stays; does nothing if it is there.
 * @throws SignedOnly
 */
export async function installForGood(
  bidi: Bidi,
  extension: string,
  profile: string,
): Promise<void> {
  const archive = join(profile, 'extension-under-test.xpi');
  if (existsSync(archive)) return;
  const files = readdirSync(extension, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const inside = files.map((file) => [
    file.slice(extension.length + 1).replaceAll('\\', '/'),
    readFileSync(file),
  ]);
  writeFileSync(archive, zipSync(Object.fromEntries(inside)));
  await inBrowser(
    bidi,
    `const { AddonSettings } = ChromeUtils.importESModule('resource://gre/modules/addons/AddonSettings.sys.mjs');
    if (AddonSettings.REQUIRE_SIGNING) throw new Error('${SIGNED}');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(${JSON.stringify(archive)});
    const install = await AddonManager.getInstallForFile(file);
    await install.install();`,
  ).catch((error) => {
    throw String(error).includes(SIGNED) ? new SignedOnly(SIGNED) : error;
  });
}
