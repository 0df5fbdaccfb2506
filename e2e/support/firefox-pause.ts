/** The dialog through WebDriver BiDi, which hands out closed shadow roots when asked for all. */
import type { Page } from 'puppeteer-core';
import { until } from './patience.ts';
import type { Pause } from './tab.ts';

/** The part of puppeteer's connection that its types keep to themselves. */
export interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Shared {
  readonly sharedId: string;
}

interface Serialized {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly mode?: string;
    readonly children?: readonly Serialized[];
    readonly shadowRoot?: Serialized | null;
  };
}

function closedRoots(node: Serialized): Shared[] {
  const root = node.value?.shadowRoot;
  const own =
    root?.value?.mode === 'closed' && root.sharedId !== undefined
      ? [{ sharedId: root.sharedId }]
      : [];
  return [...own, ...(node.value?.children ?? []).flatMap(closedRoots)];
}

interface Context {
  readonly context: string;
  readonly children?: readonly Context[] | null;
}

const below = ({ context, children }: Context): string[] => [
  context,
  ...(children ?? []).flatMap(below),
];

/** Something of ours in a closed root, and the frame that stands in. */
interface Found {
  readonly context: string;
  readonly root: Shared;
  readonly node: Shared;
}

export class FirefoxPause implements Pause {
  readonly #page: Page;
  readonly #bidi: Bidi;

  constructor(page: Page, bidi: Bidi) {
    this.#page = page;
    this.#bidi = bidi;
  }

  async #contexts(): Promise<string[]> {
    const { _id: root } = this.#page.mainFrame() as unknown as { _id: string };
    const { result } = await this.#bidi.send('browsingContext.getTree', { root });
    return (result as { contexts: Context[] }).contexts.flatMap(below);
  }

  async #locate(context: string, root: Shared, locator: object): Promise<Shared[]> {
    const { result } = await this.#bidi.send('browsingContext.locateNodes', {
      context,
      locator,
      startNodes: [root],
    });
    return (result as { nodes: Shared[] }).nodes;
  }

  async #call<T>(context: string, declaration: string, ...nodes: Shared[]): Promise<T> {
    const { result } = await this.#bidi.send('script.callFunction', {
      functionDeclaration: `(...nodes) => JSON.stringify((${declaration})(...nodes) ?? null)`,
      arguments: nodes,
      target: { context },
      awaitPromise: false,
    });
    const answer = result as { type: string; result: { value: string } };
    if (answer.type !== 'success') throw new Error(`in the dialog: ${JSON.stringify(result)}`);
    return JSON.parse(answer.result.value) as T;
  }

  async #find(css: string): Promise<Found | undefined> {
    for (const context of await this.#contexts()) {
      const { result } = await this.#bidi.send('script.evaluate', {
        expression: 'document.documentElement',
        target: { context },
        awaitPromise: false,
        // Deep enough for a dialog in a pop-up near the top of the page.
        serializationOptions: { maxDomDepth: 4, includeShadowTree: 'all' },
      });
      for (const root of closedRoots((result as { result: Serialized }).result)) {
        const [node] = await this.#locate(context, root, { type: 'css', value: css });
        if (node) return { context, root, node };
      }
    }
    return undefined;
  }

  async #mustDialog(): Promise<Found> {
    const found = await this.#find('dialog[open]');
    if (!found) throw new Error('no pause dialog is open');
    return found;
  }

  async isOpen(): Promise<boolean> {
    return (await this.#find('dialog[open]')) !== undefined;
  }

  async waitOpen(): Promise<void> {
    await until('the pause dialog opens', () => this.isOpen());
  }

  async waitClosed(): Promise<void> {
    await until('the pause dialog closes', async () => !(await this.isOpen()));
  }

  press(name: string): Promise<void> {
    return this.#point(name, 'mouse');
  }

  tap(name: string): Promise<void> {
    return this.#point(name, 'touch');
  }

  async #point(name: string, pointerType: 'mouse' | 'touch'): Promise<void> {
    const { context, root } = await this.#mustDialog();
    const value = { role: 'button', name };
    const [control] = await this.#locate(context, root, { type: 'accessibility', value });
    if (!control) throw new Error(`no button is called "${name}": ${await this.text()}`);
    await this.#call(context, '(control) => control.scrollIntoView({ block: "center" })', control);
    await this.#bidi.send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: pointerType,
          parameters: { pointerType },
          actions: [
            {
              type: 'pointerMove',
              x: 0,
              y: 0,
              origin: { type: 'element', element: { sharedId: control.sharedId } },
            },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  async heading(): Promise<string> {
    const { context, root } = await this.#mustDialog();
    const value = { role: 'heading' };
    const [heading] = await this.#locate(context, root, { type: 'accessibility', value });
    if (!heading) return '';
    return this.#call<string>(context, '(heading) => heading.textContent', heading);
  }

  async text(): Promise<string> {
    const { context, node } = await this.#mustDialog();
    return this.#call<string>(context, '(dialog) => dialog.innerText', node);
  }

  async height(): Promise<number> {
    const { context, node } = await this.#mustDialog();
    return this.#call<number>(context, '(dialog) => dialog.getBoundingClientRect().height', node);
  }

  async note(): Promise<string | undefined> {
    const found = await this.#find('p[role="status"]');
    return found && this.#call<string>(found.context, '(note) => note.innerText', found.node);
  }

  async buttons(): Promise<string[]> {
    const { context, root } = await this.#mustDialog();
    const value = { role: 'button' };
    const nodes = await this.#locate(context, root, { type: 'accessibility', value });
    return this.#call<string[]>(
      context,
      '(...nodes) => nodes.map((node) => node.ariaLabel ?? node.textContent)',
      ...nodes,
    );
  }

  async focused(): Promise<string | undefined> {
    const { context, root } = await this.#mustDialog();
    const name = await this.#call<string | null>(
      context,
      '(root) => root.activeElement && (root.activeElement.ariaLabel ?? root.activeElement.textContent)',
      root,
    );
    return name ?? undefined;
  }
}
