/** The dialog through the DevTools protocol, which sees into closed shadow roots. */
import type { CDPSession, Frame, Page } from '@playwright/test';
import { until } from './patience.ts';
import type { Pause, Point } from './tab.ts';
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

/** A dialog or note, the session that sees it, and how far its frame is from the tab's corner. */
interface Found {
  readonly node: DomNode;
  readonly session: CDPSession;
  readonly corner: Point;
}

export class ChromiumPause implements Pause {
  readonly #page: Page;
  readonly #sessions = new Map<Page | Frame, Promise<CDPSession | undefined>>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** Frames of other sites live in processes of their own; all others are seen with the page. */
  #session(of: Page | Frame): Promise<CDPSession | undefined> {
    const known = this.#sessions.get(of);
    if (known) return known;
    const session = this.#page.context().newCDPSession(of);
    const made = of === this.#page ? session : session.catch(() => undefined);
    this.#sessions.set(of, made);
    return made;
  }

  async #find(is: (node: DomNode) => boolean): Promise<Found | undefined> {
    const inner = this.#page.frames().filter((frame) => frame !== this.#page.mainFrame());
    for (const at of [this.#page, ...inner]) {
      const session = await this.#session(at);
      if (!session) continue;
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const node = inClosed(root, is);
      if (!node) continue;
      const frame = at === this.#page ? undefined : await (at as Frame).frameElement();
      const corner = (await frame?.boundingBox()) ?? { x: 0, y: 0 };
      return { node, session, corner };
    }
    return undefined;
  }

  async #mustDialog(): Promise<Found> {
    const dialog = await this.#find(isOpenDialog);
    if (!dialog) throw new Error('no pause dialog is open');
    return dialog;
  }

  async #query() {
    const { node, session } = await this.#mustDialog();
    const { nodes } = await session.send('Accessibility.queryAXTree', {
      backendNodeId: node.backendNodeId,
    });
    return nodes.filter(({ ignored }) => !ignored);
  }

  async #role(role: string) {
    return (await this.#query()).filter((node) => node.role?.value === role);
  }

  async isOpen(): Promise<boolean> {
    return (await this.#find(isOpenDialog)) !== undefined;
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
  async #centre(name: string): Promise<Point> {
    const { session, corner } = await this.#mustDialog();
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
    return { x: corner.x + (x1 + x2) / 2, y: corner.y + (y1 + y2) / 2 };
  }

  async press(name: string): Promise<void> {
    const { x, y } = await this.#centre(name);
    await this.#page.mouse.click(x, y);
  }

  async tap(name: string): Promise<void> {
    const { session, corner } = await this.#mustDialog();
    const { x, y } = await this.#centre(name);
    await touch(session, { x: x - corner.x, y: y - corner.y });
  }

  /** How large a control is drawn, in CSS pixels. */
  async sizeOf(name: string): Promise<{ width: number; height: number }> {
    const { session } = await this.#mustDialog();
    const { model } = await session.send('DOM.getBoxModel', {
      backendNodeId: await this.#control(name),
    });
    return { width: model.width, height: model.height };
  }

  async height(): Promise<number> {
    const { node, session } = await this.#mustDialog();
    const { backendNodeId } = node;
    return (await session.send('DOM.getBoxModel', { backendNodeId })).model.height;
  }

  async heading(): Promise<string> {
    const [heading] = await this.#role('heading');
    return String(heading?.name?.value ?? '');
  }

  /** What the dialog was asked to look like. */
  async appearance(): Promise<string | undefined> {
    const { attributes = [] } = (await this.#mustDialog()).node;
    const at = attributes.indexOf('data-appearance');
    return at < 0 ? undefined : attributes[at + 1];
  }

  async text(): Promise<string> {
    return texts((await this.#mustDialog()).node).join('\n');
  }

  async note(): Promise<string | undefined> {
    const note = await this.#find(isNote);
    return note && texts(note.node).join(' ');
  }

  async buttons(): Promise<string[]> {
    return (await this.#role('button')).map((node) => String(node.name?.value ?? ''));
  }

  async focused(): Promise<string | undefined> {
    const inside = (await this.#query()).filter((node) =>
      node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    const deepest = inside.at(-1);
    return deepest === undefined ? undefined : String(deepest.name?.value ?? '');
  }
}
