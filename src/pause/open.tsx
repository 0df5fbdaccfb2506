import { render } from 'preact';
import { isPhone } from '../look/phone.ts';
import pieces from '../look/pieces.css?inline';
import tokens from '../look/tokens.css?inline';
import { Boundary } from './boundary.ts';
import styles from './dialog.css?inline';
import { refuseTails } from './double-click.ts';
import { makeHost } from './host.ts';
import { keepKeysInside } from './keys.ts';
import { openOutside } from './open-outside.ts';
import { PauseCard } from './pause-card.tsx';
import { plainWords, showPlainView } from './plain-view.ts';
import type { Choice, PauseProps } from './props.ts';
import { HEADING } from './step-frame.tsx';

export interface OpenPause {
  /** The element in the page that carries the dialog. Events of the dialog come from it. */
  readonly host: HTMLElement;
  /** Its closed root, for handing on clicks that the page must not hear. */
  readonly root: ShadowRoot;
  /** Settles once, when the dialog is gone and focus is where it was. Never rejects. */
  readonly choice: Promise<Choice>;
  /** Give it each `keydown` of the dialog that is hidden from the page before it arrives here. */
  onKey(event: KeyboardEvent): void;
  /** Takes everything away; unless a choice was made, it is `leave`, or `keep` where that was done. */
  close(): void;
}

/**
 * Opens the dialog above the page. Throws, and leaves nothing behind, when it can't be shown.
 * @param stage the element the dialog goes into: the page's outermost, or an open pop-up
 */
export function openPause(stage: Element, props: PauseProps): OpenPause {
  const document = stage.ownerDocument;
  const window = document.defaultView;
  if (!window) throw new Error('a document without a window shows nothing');
  const plain = plainWords(props);
  const { host, root } = makeHost(document);
  const dialog = makeDialog(document, props);
  dress(root, document);
  root.append(dialog);

  let settled = false;
  let resolve: (choice: Choice) => void;
  const choice = new Promise<Choice>((settle) => {
    resolve = settle;
  });
  const settle = (made: Choice) => {
    if (settled) return;
    settled = true;
    try {
      remove();
    } finally {
      resolve(made);
    }
  };
  /** What leaving means by now: Escape tells as much as the cross does. */
  let leaving: Choice = { kind: 'leave', feelings: [], reason: null };
  const leave = () => settle(leaving);

  const onKey = (event: KeyboardEvent) => keepKeysInside(event, root);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.composedPath()[0] === host) onKey(event);
  };
  // A page that draws itself anew takes the dialog with it; the draft must not wait for ever.
  const gone = new window.MutationObserver(() => {
    if (!host.isConnected) leave();
  });
  // A pop-up that closes hides the dialog in it, which would hold the page shut unseen.
  const hidden = (event: Event) => {
    if (event.target === stage && (event as ToggleEvent).newState === 'closed') leave();
  };
  // A frame that is taken away takes this script along, and would leave the dialog around it for ever.
  const frame = window === globalThis.window ? null : globalThis.window;
  const remove = () => {
    gone.disconnect();
    stage.removeEventListener('toggle', hidden);
    frame?.removeEventListener('pagehide', leave);
    window.removeEventListener('keydown', onKeyDown, true);
    // Before anything inside goes: closing is what gives focus back to the draft.
    if (dialog.open) dialog.close();
    render(null, dialog);
    host.remove();
  };

  const opening: { error?: unknown; done: boolean } = { done: false };
  const onBroken = (error: unknown) => {
    if (!opening.done) {
      opening.error = error;
      return;
    }
    console.warn(error);
    render(null, dialog);
    showPlainView(dialog, plain, (kind) => settle({ ...leaving, kind }));
  };

  try {
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      leave();
    });
    dialog.addEventListener('close', leave);
    window.addEventListener('keydown', onKeyDown, true);
    stage.append(host);
    stage.addEventListener('toggle', hidden);
    frame?.addEventListener('pagehide', leave);
    gone.observe(document, { childList: true, subtree: stage !== document.documentElement });
    gone.observe(document.documentElement, { childList: true });
    dialog.showModal();
    render(
      <Boundary onBroken={onBroken}>
        <PauseCard
          {...props}
          openLink={(url) => openOutside(window, props.openLink, url)}
          phone={isPhone(window)}
          still={window.matchMedia('(prefers-reduced-motion: reduce)').matches}
          onChoice={settle}
          onLeaving={(choice) => {
            leaving = choice;
          }}
          onStep={refuseTails(root).anew}
        />
      </Boundary>,
      dialog,
    );
    if (opening.error !== undefined) throw opening.error;
    opening.done = true;
  } catch (error) {
    settled = true;
    remove();
    throw error;
  }
  return { host, root, choice, onKey, close: leave };
}

/**
 * Everything in one `<style>`: adopted sheets don't reach a content script's root everywhere. In a
 * page of Breather's own it is the other way round: the page's policy refuses the element.
 */
function dress(root: ShadowRoot, document: Document): void {
  const css = `${tokens}\n${pieces}\n${styles}`;
  if (document.location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

function makeDialog(document: Document, props: PauseProps): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.lang = props.lang;
  dialog.dir = props.dir;
  dialog.dataset.appearance = props.appearance;
  dialog.setAttribute('aria-labelledby', HEADING);
  return dialog;
}
