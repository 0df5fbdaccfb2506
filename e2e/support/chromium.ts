/** Chromium with the production build, the network shut, and fixtures at the real addresses. */
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type FrameLocator,
  type Locator,
  type Page,
  type Worker,
} from '@playwright/test';
import { findChromium, LET_EXTENSIONS_LOAD } from './browsers.ts';
import { CHROME_BUILD } from './builds.ts';
import { ChromiumPause } from './chromium-pause.ts';
import { startCountingProxy } from './counting-proxy.ts';
import { serve } from './pages.ts';
import { until } from './patience.ts';
import type { Browsing, Key, Place, Point, Post, Tab } from './tab.ts';
import { touch } from './touch.ts';

const names: Readonly<Record<Key, string>> = {
  enter: 'Enter',
  'mod+enter': 'ControlOrMeta+Enter',
  'shift+enter': 'Shift+Enter',
  space: 'Space',
  tab: 'Tab',
  'shift+tab': 'Shift+Tab',
  escape: 'Escape',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  end: 'End',
  backspace: 'Backspace',
  'mod+a': 'ControlOrMeta+a',
  'mod+x': 'ControlOrMeta+x',
  'mod+v': 'ControlOrMeta+v',
};

export class ChromiumTab implements Tab {
  readonly page: Page;
  readonly pause: ChromiumPause;
  #place: Place | undefined;
  #session: Promise<CDPSession> | undefined;

  constructor(page: Page) {
    this.page = page;
    this.pause = new ChromiumPause(page);
  }

  get place(): Place {
    if (!this.#place) throw new Error('no page is open in this tab');
    return this.#place;
  }

  async open(place: Place): Promise<void> {
    this.#place = place;
    await this.page.goto(place.address);
    await this.page.locator('html[data-ready="true"]').waitFor();
  }

  async front(): Promise<void> {
    await this.page.bringToFront();
  }

  aim(place: Place): void {
    this.#place = place;
  }

  #locate(css: string): Locator {
    let at: Page | FrameLocator = this.page;
    for (const frame of this.place.frames ?? []) at = at.frameLocator(frame);
    return at.locator(css);
  }

  async #devTools(): Promise<CDPSession> {
    this.#session ??= this.page.context().newCDPSession(this.page);
    return this.#session;
  }

  async #centre(element: Locator): Promise<Point> {
    await element.scrollIntoViewIfNeeded();
    const box = await element.boundingBox();
    if (!box) throw new Error('it is not on the screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async write(text: string): Promise<void> {
    await this.#locate(this.place.field).click();
    await this.type(text);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async keys(...keys: Key[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(names[key]);
  }

  async clickPost(): Promise<void> {
    await this.#locate(this.place.post).click();
  }

  async clickPostTimes(times: number): Promise<void> {
    await this.#locate(this.place.post).click({ clickCount: times });
  }

  async pressPostWhile(meanwhile: () => Promise<void>): Promise<void> {
    const { x, y } = await this.#centre(this.#locate(this.place.post));
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await meanwhile();
    await this.page.mouse.up();
  }

  async tapPost(): Promise<void> {
    await touch(await this.#devTools(), await this.#centre(this.#locate(this.place.post)));
  }

  async clickAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async dropFrom(words: string): Promise<void> {
    const source = this.page.locator(words);
    await source.evaluate((element) => getSelection()?.selectAllChildren(element));
    const from = await this.#centre(source);
    const to = await this.#centre(this.#locate(this.place.field));
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    // A drag begins with the first steps, not with the press.
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
  }

  async compose(text: string): Promise<void> {
    const session = await this.#devTools();
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  async pick(candidate: string): Promise<void> {
    const session = await this.#devTools();
    const enter = { key: 'Enter', code: 'Enter' };
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      ...enter,
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.insertText', { text: candidate });
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      ...enter,
      windowsVirtualKeyCode: 13,
    });
  }

  async enterWithoutKeys(): Promise<void> {
    const session = await this.#devTools();
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Unidentified',
      windowsVirtualKeyCode: 229,
      commands: ['insertNewline'],
    });
  }

  async posts(): Promise<Post[]> {
    const all = this.page.frames().map((frame) => frame.evaluate(() => window.__posts ?? []));
    return (await Promise.all(all)).flat();
  }

  async sends(): Promise<number> {
    const all = this.page.frames().map((frame) => frame.evaluate(() => window.__sends ?? 0));
    return (await Promise.all(all)).reduce((sum, count) => sum + count, 0);
  }

  async draft(): Promise<string> {
    const all = this.page.frames().map((frame) => frame.evaluate(() => window.__composer?.read()));
    return (await Promise.all(all)).find((draft) => draft !== undefined) ?? '';
  }

  async waitPosts(count: number): Promise<void> {
    await until(`${count} posts reach the page`, async () => (await this.posts()).length >= count);
  }

  evaluate<T>(run: () => T | Promise<T>): Promise<T> {
    return this.page.evaluate(run);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

export interface ChromiumOptions {
  /** The unpacked extension; the production build when absent. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** Motion as the teen's device asks for it; none when absent, so that nothing moves under tests. */
  readonly motion?: boolean;
  readonly dark?: boolean;
  readonly hasTouch?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  /** A folder that outlives the browser, for what happens at a restart. */
  readonly profile?: string;
}

/**
 * What Chromium asks for by itself: its maker's services (time, updates, form filling), and early
 * connections to hosts it is about to visit, which the fixtures then answer.
 */
function isChromiumsOwn(address: string): boolean {
  const host = address.replace(/^https?:\/\//, '').replace(/[:/].*$/s, '');
  const early = !address.startsWith('http') && serve(`https://${host}/`) !== undefined;
  return early || /(^|\.)(google|googleapis|gvt1|gstatic)\.com$/.test(host);
}

export class ChromiumBrowsing implements Browsing {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly #strays: string[];
  readonly #asked: readonly string[];
  readonly #shut: () => Promise<void>;

  private constructor(
    context: BrowserContext,
    extensionId: string,
    strays: string[],
    asked: readonly string[],
    shut: () => Promise<void>,
  ) {
    this.context = context;
    this.extensionId = extensionId;
    this.#strays = strays;
    this.#asked = asked;
    this.#shut = shut;
  }

  static async launch(options: ChromiumOptions = {}): Promise<ChromiumBrowsing> {
    const extension = options.extension ?? CHROME_BUILD;
    const proxy = await startCountingProxy();
    const context = await chromium.launchPersistentContext(options.profile ?? '', {
      executablePath: await findChromium(),
      headless: options.headless ?? true,
      viewport: options.size ?? { width: 1000, height: 800 },
      reducedMotion: options.motion ? 'no-preference' : 'reduce',
      colorScheme: options.dark ? 'dark' : 'light',
      locale: 'en-US',
      hasTouch: options.hasTouch ?? false,
      proxy: { server: proxy.address },
      args: [
        // Root has no sandbox; build machines run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        LET_EXTENSIONS_LOAD,
        // Lets a test press the toolbar's button.
        '--enable-unsafe-extension-debugging',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--no-first-run',
      ],
    });
    const strays: string[] = [];
    await context.route(/^https?:/, async (route) => {
      const address = route.request().url();
      const served = serve(address);
      if (served) {
        await route.fulfill(served);
      } else {
        strays.push(address);
        await route.abort();
      }
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const extensionId = new URL(worker.url()).host;
    return new ChromiumBrowsing(context, extensionId, strays, proxy.asked, async () => {
      await context.close();
      await proxy.close();
    });
  }

  get strays(): readonly string[] {
    return [...this.#strays, ...this.#asked].filter((address) => !isChromiumsOwn(address));
  }

  /** The background, as it runs now. */
  worker(): Worker {
    const worker = this.context
      .serviceWorkers()
      .find((each) => each.url().includes(this.extensionId));
    if (!worker) throw new Error('the background is not running');
    return worker;
  }

  async newTab(): Promise<ChromiumTab> {
    return new ChromiumTab(await this.context.newPage());
  }

  async close(): Promise<void> {
    await this.#shut();
  }
}
