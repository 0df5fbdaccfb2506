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

export class FirefoxPause implements Pause {
  readonly #page: Page;
  readonly #bidi: Bidi;

  constructor(page: Page, bidi: Bidi) {
    this.#page = page;
    this.#bidi = bidi;
  }

  get #context(): string {
    return (this.#page.mainFrame() as unknown as { _id: string })._id;
  }

  async #locate(root: Shared, locator: object): Promise<Shared[]> {
    const { result } = await this.#bidi.send('browsingContext.locateNodes', {
      context: this.#context,
      locator,
      startNodes: [root],
    });
    return (result as { nodes: Shared[] }).nodes;
  }

  async #call<T>(declaration: string, ...nodes: Shared[]): Promise<T> {
    const { result } = await this.#bidi.send('script.callFunction', {
      functionDeclaration: `(...nodes) => JSON.stringify((${declaration})(...nodes) ?? null)`,
      arguments: nodes,
      target: { context: this.#context },
      awaitPromise: false,
    });
    const answer = result as { type: string; result: { value: string } };
    if (answer.type !== 'success') throw new Error(`in the dialog: ${JSON.stringify(result)}`);
    return JSON.parse(answer.result.value) as T;
  }

  async #dialog(): Promise<{ root: Shared; dialog: Shared } | undefined> {
    const { result } = await this.#bidi.send('script.evaluate', {
      expression: 'document.documentElement',
      target: { context: this.#context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
    });
    for (const root of closedRoots((result as { result: Serialized }).result)) {
      const [dialog] = await this.#locate(root, { type: 'css', value: 'dialog[open]' });
      if (dialog) return { root, dialog };
    }
    return undefined;
  }

  async #mustDialog(): Promise<{ root: Shared; dialog: Shared }> {
    const found = await this.#dialog();
    if (!found) throw new Error('no pause dialog is open');
    return found;
  }

  async isOpen(): Promise<boolean> {
    return (await this.#dialog()) !== undefined;
  }

  async waitOpen(): Promise<void> {
    await until('the pause dialog opens', () => this.isOpen());
  }

  async waitClosed(): Promise<void> {
    await until('the pause dialog closes', async () => !(await this.isOpen()));
  }

  async press(name: string): Promise<void> {
    const { root } = await this.#mustDialog();
    const value = { role: 'button', name };
    const [control] = await this.#locate(root, { type: 'accessibility', value });
    if (!control) throw new Error(`no button is called "${name}": ${await this.text()}`);
    await this.#call('(control) => control.scrollIntoView({ block: "center" })', control);
    await this.#bidi.send('input.performActions', {
      context: this.#context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
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
    const { root } = await this.#mustDialog();
    const value = { role: 'heading' };
    const [heading] = await this.#locate(root, { type: 'accessibility', value });
    if (!heading) return '';
    return this.#call<string>('(heading) => heading.textContent', heading);
  }

  async text(): Promise<string> {
    const { dialog } = await this.#mustDialog();
    return this.#call<string>('(dialog) => dialog.innerText', dialog);
  }

  async buttons(): Promise<string[]> {
    const { root } = await this.#mustDialog();
    const value = { role: 'button' };
    const nodes = await this.#locate(root, { type: 'accessibility', value });
    return this.#call<string[]>(
      '(...nodes) => nodes.map((node) => node.ariaLabel ?? node.textContent)',
      ...nodes,
    );
  }

  async focused(): Promise<string | undefined> {
    const { root } = await this.#mustDialog();
    const name = await this.#call<string | null>(
      '(root) => root.activeElement && (root.activeElement.ariaLabel ?? root.activeElement.textContent)',
      root,
    );
    return name ?? undefined;
  }
}
