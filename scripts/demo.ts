/**
 * A walk-through on Chatter, an invented feed: what is held, what help there is, and that the
 * writer decides. With a display it goes slowly and stays open; without one it leaves pictures.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { findChromium } from '../e2e/support/browsers.ts';
import { ChromiumBrowsing, type ChromiumTab } from '../e2e/support/chromium.ts';
import { consentInChromium } from '../e2e/support/consent.ts';
import { buildPages } from '../e2e/support/pages.ts';
import { until } from '../e2e/support/patience.ts';
import { say } from '../e2e/support/words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'demo-output');
const someoneWatches =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

interface Sent {
  readonly editor: string;
  readonly text: string;
}

/** Time for a person to read along; nobody watching, no time. */
const look = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, someoneWatches ? seconds * 1000 : 0));

function must(truth: boolean, otherwise: string): void {
  if (!truth) throw new Error(otherwise);
}

/** What is on the page once it has stopped moving, or after a while when it never does. */
async function stillPicture(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  for (let looks = 0; looks < 12; looks += 1) {
    const next = await page.screenshot();
    if (next.equals(last)) break;
    last = next;
  }
  return last;
}

let pictured = 0;
async function picture(page: Page, name: string): Promise<void> {
  pictured += 1;
  // Nothing looks picked only because the last press left the mouse there.
  await page.mouse.move(1, 1);
  const file = `${String(pictured).padStart(2, '0')}-${name}.png`;
  writeFileSync(join(pictures, file), await stillPicture(page));
  console.log(`   picture: demo-output/${file}`);
}

class Chatter {
  readonly tab: ChromiumTab;

  constructor(tab: ChromiumTab) {
    this.tab = tab;
  }

  get pause() {
    return this.tab.pause;
  }

  async write(editor: string, text: string): Promise<void> {
    const field = this.tab.page.locator(`#${editor} :is(textarea, [contenteditable="true"])`);
    await field.scrollIntoViewIfNeeded();
    await field.click();
    await this.type(text);
  }

  async type(text: string): Promise<void> {
    await this.tab.page.keyboard.type(text, { delay: someoneWatches ? 45 : 0 });
  }

  async post(editor: string): Promise<void> {
    await this.tab.page.locator(`#${editor} .send`).click();
  }

  sent(): Promise<Sent[]> {
    return this.tab.page.evaluate(() => window.__chatter);
  }

  draft(editor: string): Promise<string> {
    return this.tab.page.evaluate(
      (name) => window.__composers[name as keyof typeof window.__composers]?.read() ?? '',
      editor,
    );
  }

  /** The last post is this one, and there are exactly so many. */
  async mustHave(count: number, text: string): Promise<void> {
    await until(`"${text}" is posted`, async () => (await this.sent()).length >= count);
    const sent = await this.sent();
    must(sent.length === count, `${sent.length} posts where ${count} were meant`);
    must(sent.at(-1)?.text === text, `"${sent.at(-1)?.text}" was posted, not "${text}"`);
  }

  async mustHold(editor: string, text: string, count: number): Promise<void> {
    await this.pause.waitOpen();
    must((await this.sent()).length === count, 'the draft went out while it was held');
    must((await this.draft(editor)) === text, 'the draft is not in its box as it was written');
  }
}

let steps = 0;
async function step(what: string, work: () => Promise<void>): Promise<void> {
  steps += 1;
  console.log(`${steps}. ${what}`);
  await work();
  await look(1.5);
}

async function walk(browsing: ChromiumBrowsing): Promise<void> {
  await step('Breather asks where it should work. Nothing is ticked until a person ticks it.', () =>
    consentInChromium(browsing, {
      ticked: [],
      added: ['chatter.example'],
      chosen: async (welcome) => {
        await welcome.bringToFront();
        await look(3);
        await picture(welcome, 'welcome');
      },
    }),
  );

  const chatter = new Chatter(await browsing.newTab());
  const { page } = chatter.tab;
  await page.goto('https://chatter.example/');
  await page.locator('html[data-ready="true"]').waitFor();

  const heavy = 'i hate myself so much';
  await step(
    'A draft that attacks its own writer is held: not one word of it is posted.',
    async () => {
      await picture(page, 'chatter');
      await chatter.write('lexical', heavy);
      await look(1);
      await chatter.post('lexical');
      await chatter.mustHold('lexical', heavy, 0);
      await look(2);
      await picture(page, 'held');
    },
  );

  await step('It helps to name what is in it.', async () => {
    await chatter.pause.press(say('feeling_isolation'));
    await look(1);
    await chatter.pause.press(say('feeling_stress'));
    await until('the feelings are named back', async () => {
      const named = say('feeling_named_two').split('$')[2]?.trim() ?? '';
      return (await chatter.pause.text()).includes(named);
    });
    await look(2);
    await picture(page, 'feelings');
  });

  await step('Talk to someone: lines to real people, by call, text or chat.', async () => {
    await chatter.pause.press(say('pause_talk'));
    await until('the lines are in view', async () => (await chatter.pause.text()).includes('988'));
    await look(3);
    await picture(page, 'talk-to-someone');
    await chatter.pause.press(say('pause_back'));
  });

  await step('Try something small: a minute of breathing, started only when asked.', async () => {
    await chatter.pause.press(say('pause_try'));
    // Which three cards lead changes with the day; the others are a press away, all of them.
    for (let rounds = 0; rounds < 5; rounds += 1) {
      if ((await chatter.pause.text()).includes(say('skill_breathe'))) break;
      await look(1.5);
      await chatter.pause.press(say('skill_more'));
    }
    await chatter.pause.press(say('skill_breathe'));
    await chatter.pause.press(say('skill_start'));
    await until('breathing begins', async () =>
      (await chatter.pause.text()).includes(say('skill_in')),
    );
    await look(4);
    // A picture of a breath drawn in: the shape needs a moment for it.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await picture(page, 'breathing');
    await chatter.pause.press(say('skill_stop'));
    await chatter.pause.press(say('pause_back'));
    await chatter.pause.press(say('pause_back'));
  });

  const kinder = `${heavy} today, could use a friend`;
  await step(
    'Edit: the draft is where it was, caret and all, and goes out as rewritten.',
    async () => {
      await chatter.pause.press(say('pause_edit'));
      await chatter.pause.waitClosed();
      await chatter.type(' today, could use a friend');
      await look(1);
      await chatter.post('lexical');
      await chatter.mustHave(1, kinder);
      await picture(page, 'edited-and-posted');
    },
  );

  const joke = 'ugh i hate myself';
  await step(
    'Another one is posted anyway, at once: the choice is always the writer’s.',
    async () => {
      await chatter.write('draft-js', joke);
      await chatter.post('draft-js');
      await chatter.mustHold('draft-js', joke, 1);
      await look(2);
      await chatter.pause.press(say('pause_post'));
      await chatter.mustHave(2, joke);
      await picture(page, 'posted-anyway');
    },
  );

  const urgent = 'im going to end it tonight';
  await step(
    'The heaviest words bring a line to a person first. Escape goes back to the draft.',
    async () => {
      await chatter.write('tiptap', urgent);
      await chatter.post('tiptap');
      await chatter.mustHold('tiptap', urgent, 2);
      must((await chatter.pause.text()).includes('988'), 'no line is in view');
      await look(3);
      await picture(page, 'a-line-first');
      await chatter.tab.keys('escape');
      await chatter.pause.waitClosed();
      must((await chatter.draft('tiptap')) === urgent, 'the draft is not as it was');
      await chatter.tab.keys('mod+a', 'backspace');
    },
  );

  const ordinary = 'this homework is killing me';
  await step('An ordinary post goes straight through.', async () => {
    await chatter.write('slate', ordinary);
    await chatter.post('slate');
    await chatter.mustHave(3, ordinary);
    must(!(await chatter.pause.isOpen()), 'a dialog opened for an ordinary post');
  });

  const insult = "you're worthless";
  await step(
    'So does an insult at someone else: Breather looks after its own writer only.',
    async () => {
      await chatter.write('quill', insult);
      await chatter.post('quill');
      await chatter.mustHave(4, insult);
      must(!(await chatter.pause.isOpen()), 'a dialog opened for an insult at someone else');
      await picture(page, 'untouched');
    },
  );

  await step('All the while, nothing left this device.', async () => {
    must(browsing.strays.length === 0, `requests were made: ${browsing.strays.join(' ')}`);
  });

  if (someoneWatches) {
    console.log('\nChatter stays open: write what you like. Close the window to end.');
    await new Promise<void>((resolve) => browsing.context.once('close', () => resolve()));
  }
}

/** npm's own script, so that the demo shows what is in this checkout and not an older build. */
function build(): void {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'scripts/build.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

try {
  process.env.CHROMIUM = await findChromium();
  console.log(`Building Breather; it will run in ${process.env.CHROMIUM}.`);
  build();
  await buildPages();
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const browsing = await ChromiumBrowsing.launch({
    headless: !someoneWatches,
    motion: true,
    size: { width: 1280, height: 800 },
  });
  try {
    await walk(browsing);
  } finally {
    await browsing.close();
  }
  console.log(`\nEvery step held true. ${pictured} pictures are in demo-output/.`);
} catch (error) {
  console.error(
    `\nThe demo stopped${steps > 0 ? ` at step ${steps}` : ''}: ${(error as Error).message}`,
  );
  process.exitCode = 1;
}
