/** Firefox with the production build, driven over WebDriver BiDi, fixtures at real addresses. */
import puppeteer, {
  type Browser,
  type ElementHandle,
  type Frame,
  type KeyInput,
  type Page,
} from 'puppeteer-core';
import { findFirefox } from './browsers.ts';
import { FIREFOX_BUILD } from './builds.ts';
import { compose, drop, enterWithoutKeys, installForGood, pick } from './firefox-inside.ts';
import { type Bidi, FirefoxPause } from './firefox-pause.ts';
import { serve } from './pages.ts';
import { until } from './patience.ts';
import type { Browsing, Key, Place, Point, Post, Tab } from './tab.ts';

const MOD: KeyInput = process.platform === 'darwin' ? 'Meta' : 'Control';

const chords: Readonly<Record<Key, readonly KeyInput[]>> = {
  enter: ['Enter'],
  'mod+enter': [MOD, 'Enter'],
  'shift+enter': ['Shift', 'Enter'],
  // BiDi knows the space bar by what it types.
  space: [' '],
  tab: ['Tab'],
  'shift+tab': ['Shift', 'Tab'],
  escape: ['Escape'],
  left: ['ArrowLeft'],
  right: ['ArrowRight'],
  end: ['End'],
  backspace: ['Backspace'],
  'mod+a': [MOD, 'a'],
  'mod+x': [MOD, 'x'],
  'mod+v': [MOD, 'v'],
};

/** Firefox's own locator would wait for a frame for ever. */
async function there(at: Page | Frame, css: string): Promise<ElementHandle> {
  let found: ElementHandle | null = null;
  await until(`${css} is on the page`, async () => {
    found = await at.$(css);
    return found !== null;
  });
  if (found === null) throw new Error(`no ${css}`);
  return found as ElementHandle;
}

export class FirefoxTab implements Tab {
  readonly page: Page;
  readonly pause: FirefoxPause;
  readonly #bidi: Bidi;
  #place: Place | undefined;

  constructor(page: Page, bidi: Bidi) {
    this.page = page;
    this.#bidi = bidi;
    this.pause = new FirefoxPause(page, bidi);
  }

  get place(): Place {
    if (!this.#place) throw new Error('no page is open in this tab');
    return this.#place;
  }

  async open(place: Place): Promise<void> {
    this.#place = place;
    await this.page.bringToFront();
    await this.page.goto(place.address);
    await this.page.waitForSelector('html[data-ready="true"]');
  }

  async front(): Promise<void> {
    await this.page.bringToFront();
  }

  aim(place: Place): void {
    this.#place = place;
  }

  /** An element of the place, once it is there. */
  async #locate(css: string): Promise<ElementHandle> {
    let at: Page | Frame = this.page;
    for (const css of this.place.frames ?? []) {
      const frame: Frame | null | undefined = await (await there(at, css)).contentFrame();
      if (!frame) throw new Error(`${css} is no frame`);
      at = frame;
    }
    return there(at, css);
  }

  async #centre(element: ElementHandle): Promise<Point> {
    await element.scrollIntoView();
    return element.clickablePoint();
  }

  async write(text: string): Promise<void> {
    await (await this.#locate(this.place.field)).click();
    await this.type(text);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async keys(...keys: Key[]): Promise<void> {
    for (const key of keys) {
      const [last, ...held] = [...chords[key]].reverse();
      if (!last) continue;
      for (const modifier of held) await this.page.keyboard.down(modifier);
      await this.page.keyboard.press(last);
      for (const modifier of held) await this.page.keyboard.up(modifier);
    }
  }

  async clickPost(): Promise<void> {
    await (await this.#locate(this.place.post)).click();
  }

  async clickPostTimes(times: number): Promise<void> {
    await (await this.#locate(this.place.post)).click({ count: times });
  }

  async pressPostWhile(meanwhile: () => Promise<void>): Promise<void> {
    const { x, y } = await this.#centre(await this.#locate(this.place.post));
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await meanwhile();
    await this.page.mouse.up();
  }

  async tapPost(): Promise<void> {
    await (await this.#locate(this.place.post)).tap();
  }

  async clickAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async dropFrom(words: string): Promise<void> {
    const source = await there(this.page, words);
    await source.evaluate((element) => getSelection()?.selectAllChildren(element));
    const from = await this.#centre(source);
    const to = await this.#centre(await this.#locate(this.place.field));
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await drop(this.#bidi, to);
    await this.page.mouse.up();
  }

  compose(text: string): Promise<void> {
    return compose(this.#bidi, text);
  }

  pick(candidate: string): Promise<void> {
    return pick(this.#bidi, candidate);
  }

  enterWithoutKeys(): Promise<void> {
    return enterWithoutKeys(this.#bidi);
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
    return this.page.evaluate(run) as Promise<T>;
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

export class FirefoxBrowsing implements Browsing {
  readonly browser: Browser;
  readonly #strays: string[] = [];

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  /**
   * @param extension the unpacked extension; the production build when absent
   * @param profile a folder that outlives the browser, for what happens at a restart: the extension
   *   is in there for good, as an add-on of a store is, and not for one session
   */
  static async launch(
    extension: string = FIREFOX_BUILD,
    profile?: string,
  ): Promise<FirefoxBrowsing> {
    const browser = await puppeteer.launch({
      ...(profile === undefined ? {} : { userDataDir: profile }),
      browser: 'firefox',
      executablePath: await findFirefox(),
      headless: true,
      // For what only Firefox itself can do (firefox-inside.ts).
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // Without a person, the browser's own prompt would wait for ever.
        'extensions.webextOptionalPermissionPrompts': false,
        'ui.prefersReducedMotion': 1,
        'intl.accept_languages': 'en-US',
        'dom.w3c_touch_events.enabled': 1,
        // A build fresh from the oven is signed by no store. Release builds of Firefox insist.
        'xpinstall.signatures.required': false,
      },
    });
    const browsing = new FirefoxBrowsing(browser);
    const refused = async (error: unknown) => {
      await browser.close();
      throw error;
    };
    if (profile === undefined) await browser.installExtension(extension);
    else await installForGood(browsing.bidi, extension, profile).catch(refused);
    return browsing;
  }

  get bidi(): Bidi {
    return (this.browser as unknown as { connection: Bidi }).connection;
  }

  get strays(): readonly string[] {
    return this.#strays;
  }

  /** A page of the extension that is already open. BiDi refuses to go to one. */
  async extensionPage(file: string): Promise<Page> {
    let found: Page | undefined;
    await until(`the extension opens ${file}`, async () => {
      for (const page of await this.browser.pages()) {
        // The page's own answer: a tab that Firefox reused still has its old address here.
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.startsWith('moz-extension://') && address.includes(file)) found = page;
      }
      return found !== undefined;
    });
    if (!found) throw new Error(`no ${file}`);
    return found;
  }

  async newTab(): Promise<FirefoxTab> {
    const page = await this.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const served = serve(request.url());
      if (served) {
        // A page that is replaced meanwhile takes its requests with it.
        request.respond({ ...served, headers: served.headers ?? {} }).catch(() => undefined);
      } else if (/^https?:/.test(request.url())) {
        this.#strays.push(request.url());
        void request.abort();
      } else {
        void request.continue();
      }
    });
    return new FirefoxTab(page, this.bidi);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
