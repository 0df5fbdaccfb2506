/** The dialog through the DevTools protocol, which sees into closed shadow roots. */
import type { CDPSession, Page } from '@playwright/test';
import { until } from './patience.ts';
import type { Pause } from './tab.ts';
import { touch } from './touch.ts';

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

function below(node: DomNode): DomNode[] {
  return [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
}

/** The first node of its kind within a closed shadow root. */
function inClosed(
  node: DomNode,
  is: (node: DomNode) => boolean,
  closed = false,
): DomNode | undefined {
  const inside = closed || node.shadowRootType === 'closed';
  if (inside && is(node)) return node;
  for (const child of below(node)) {
    const found = inClosed(child, is, inside);
    if (found) return found;
  }
  return undefined;
}

const isOpenDialog = ({ nodeName, attributes }: DomNode) =>
  nodeName === 'DIALOG' && attributes?.includes('open') === true;
const isNote = ({ nodeName, attributes }: DomNode) =>
  nodeName === 'P' && attributes?.includes('status') === true;

function texts(node: DomNode): string[] {
  if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT') return [];
  if (node.nodeName === '#text') return [node.nodeValue.trim()].filter((text) => text !== '');
  return below(node).flatMap(texts);
}

export class ChromiumPause implements Pause {
  readonly #page: Page;
  #session: Promise<CDPSession> | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  async #send(): Promise<CDPSession> {
    this.#session ??= this.#page.context().newCDPSession(this.#page);
    return this.#session;
  }

  async #document(): Promise<DomNode> {
    const session = await this.#send();
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return root;
  }

  async #dialog(): Promise<DomNode | undefined> {
    return inClosed(await this.#document(), isOpenDialog);
  }

  async #mustDialog(): Promise<DomNode> {
    const dialog = await this.#dialog();
    if (!dialog) throw new Error('no pause dialog is open');
    return dialog;
  }

  async #query(role?: string, accessibleName?: string) {
    const session = await this.#send();
    const { backendNodeId } = await this.#mustDialog();
    const { nodes } = await session.send('Accessibility.queryAXTree', {
      backendNodeId,
      ...(role === undefined ? {} : { role }),
      ...(accessibleName === undefined ? {} : { accessibleName }),
    });
    return nodes.filter((node) => !node.ignored);
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

  async #control(name: string): Promise<number> {
    const controls = (await this.#query()).filter((node) =>
      ['button', 'link', 'checkbox', 'radio'].includes(String(node.role?.value)),
    );
    const named = (node: (typeof controls)[number]) => String(node.name?.value);
    // A button may carry a line of detail after its name.
    const control =
      controls.find((node) => named(node) === name) ??
      controls.find((node) => named(node).startsWith(`${name} `));
    const backendNodeId = control?.backendDOMNodeId;
    if (backendNodeId === undefined) {
      throw new Error(`nothing in the dialog is called "${name}": ${await this.text()}`);
    }
    return backendNodeId;
  }

  /** Centre of a control, once it has stopped moving. */
  async #centre(name: string): Promise<{ x: number; y: number }> {
    const session = await this.#send();
    const backendNodeId = await this.#control(name);
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    let before = '';
    let quad: number[] = [];
    await until(`"${name}" stands still`, async () => {
      const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
      quad = quads[0] ?? [];
      const now = quad.join();
      const still = now !== '' && now === before;
      before = now;
      return still;
    });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quad;
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  }

  async press(name: string): Promise<void> {
    const { x, y } = await this.#centre(name);
    await this.#page.mouse.click(x, y);
  }

  async tap(name: string): Promise<void> {
    const { x, y } = await this.#centre(name);
    await touch(await this.#send(), { x, y });
  }

  /** How large a control is drawn, in CSS pixels. */
  async sizeOf(name: string): Promise<{ width: number; height: number }> {
    const session = await this.#send();
    const { model } = await session.send('DOM.getBoxModel', {
      backendNodeId: await this.#control(name),
    });
    return { width: model.width, height: model.height };
  }

  async heading(): Promise<string> {
    const [heading] = await this.#query('heading');
    return String(heading?.name?.value ?? '');
  }

  async text(): Promise<string> {
    return texts(await this.#mustDialog()).join('\n');
  }

  async height(): Promise<number> {
    const session = await this.#send();
    const { backendNodeId } = await this.#mustDialog();
    return (await session.send('DOM.getBoxModel', { backendNodeId })).model.height;
  }

  async note(): Promise<string | undefined> {
    const note = inClosed(await this.#document(), isNote);
    return note && texts(note).join(' ');
  }

  async buttons(): Promise<string[]> {
    return (await this.#query('button')).map((node) => String(node.name?.value ?? ''));
  }

  async focused(): Promise<string | undefined> {
    const inside = (await this.#query()).filter((node) =>
      node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    const deepest = inside.at(-1);
    return deepest === undefined ? undefined : String(deepest.name?.value ?? '');
  }
}
