/**
 * A picture of every state of the dialog, light and dark, at every width, with what axe and a ruler
 * say of it: `tsx scripts/pause-gallery.ts FOLDER [part of a state's name]`. Ends with 1 when either
 * objects.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../e2e/support/browsers.ts';
import { english } from '../src/look/english.ts';
import { type GalleryState, states } from './pause-gallery/states.ts';

const ADDRESS = 'https://chatter.example/';
const WIDTHS = [
  { width: 320, height: 640, phone: true },
  // A desktop at 400 %: what WCAG asks reflow for.
  { width: 320, height: 256, phone: true },
  { width: 768, height: 1024, phone: false },
  { width: 1280, height: 800, phone: false },
];
const APPEARANCES = ['dark', 'light'] as const;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A page that allows nothing, with something behind the dialog to dim. */
const PAGE = {
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
  },
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chatter</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<style>body{margin:0;font:16px/1.5 sans-serif}main{max-width:600px;margin:24px auto;padding:0 16px}
article{padding:16px 0;border-bottom:1px solid #8886}textarea{width:100%;height:96px}
* {font-style: italic; letter-spacing: 2px; text-transform: uppercase}</style>
<main><h1>Chatter</h1><textarea aria-label="Post"></textarea>
<article>first day of practice went fine</article><article>who has the maths notes</article>
<article>new puppy!! look at him</article><article>is the bus late again</article></main></html>`,
};

async function makeExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'breather-gallery-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: new URL('./pause-gallery/content.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'gallery',
        fileName: () => 'content.js',
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'gallery',
    version: '1',
    content_scripts: [{ matches: [`${ADDRESS}*`], js: ['content.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

async function launch(extension: string, phone: boolean): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    headless: true,
    hasTouch: phone,
    isMobile: phone,
    deviceScaleFactor: 2,
    viewport: { width: 320, height: 640 },
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  await context.route(`${ADDRESS}**`, (route) => route.fulfill(PAGE));
  return context;
}

async function show(page: Page, state: GalleryState, appearance: string): Promise<void> {
  const { level, voice, country = 'US', today = '2026-11-22', props, keep } = state;
  await page.emulateMedia({
    colorScheme: appearance === 'light' ? 'light' : 'dark',
    reducedMotion: state.still ? 'reduce' : 'no-preference',
  });
  const asked = encodeURIComponent(
    JSON.stringify({ level, voice, country, today, appearance, keep, ...props }),
  );
  await page.goto('about:blank');
  await page.goto(`${ADDRESS}#${asked}`);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (const key of state.press ?? []) {
    await dialog.getByText(english(key), { exact: true }).first().click();
  }
  await page.mouse.move(0, 0);
  // The fades are over, and the slow shape stands somewhere one can look at.
  await page.evaluate(() => {
    const root = document.documentElement.lastElementChild?.shadowRoot;
    for (const animation of root?.getAnimations() ?? []) {
      if ((animation as CSSAnimation).animationName === 'breath-in') {
        animation.pause();
        animation.currentTime = 2600;
      } else animation.finish();
    }
  });
}

/** What can be measured of reach: nothing beside the dialog, nothing above it, no small target. */
function unreachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const dialog = document.documentElement.lastElementChild?.shadowRoot?.querySelector('dialog');
    if (!dialog) return ['no dialog'];
    const parts = [dialog, ...dialog.querySelectorAll('.sheet, .inside')];
    const wide = parts.filter((part) => part.scrollWidth > part.clientWidth);
    dialog.scrollTo(0, 0);
    const top = dialog.querySelector('.sheet')?.getBoundingClientRect().top ?? -1;
    const small = [...dialog.querySelectorAll('button, a, select')].filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 44 || height < 44;
    });
    return [
      ...wide.map((part) => `${part.className || 'dialog'} scrolls sideways`),
      ...(top < 0 ? ['the top is out of reach'] : []),
      ...small.map((control) => `small target: ${control.textContent}`),
    ];
  });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** Rules about whole pages don't apply to a dialog that lives in somebody else's. */
async function axe(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          where: unknown,
          how: unknown,
        ): Promise<{ violations: Violation[]; passes: Violation[] }>;
      };
    };
    const host = document.documentElement.lastElementChild;
    const { violations, passes } = await axe.run(host, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    // An axe that saw no buttons looked at the wrong place. (It can't measure colours in the top
    // layer; src/look/contrast.test.ts does.)
    const looked = passes.some(({ id, nodes }) => id === 'button-name' && nodes.length > 1);
    return looked ? violations : [{ id: 'axe saw nothing', nodes: [] }];
  });
}

const [folder, only = ''] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: tsx scripts/pause-gallery.ts FOLDER [NAME]');
mkdirSync(folder, { recursive: true });
const extension = await makeExtension();
const chosen = states.filter(({ name }) => name.includes(only));
let objections = 0;
let pictures = 0;
try {
  for (const phone of [true, false]) {
    const context = await launch(extension, phone);
    const page = await context.newPage();
    for (const { width, height } of WIDTHS.filter((size) => size.phone === phone)) {
      await page.setViewportSize({ width, height });
      for (const state of chosen.filter(({ desk }) => !(phone && desk))) {
        for (const appearance of APPEARANCES) {
          await show(page, state, appearance);
          const name = `${state.name}-${appearance}-${width}${height < 400 ? '-low' : ''}`;
          await page.screenshot({ path: join(folder, `${name}.png`) });
          pictures++;
          for (const complaint of await unreachable(page)) {
            objections++;
            console.log(`${name}: ${complaint}`);
          }
          for (const { id, nodes } of width === 1280 || phone ? await axe(page) : []) {
            objections++;
            console.log(`${name}: ${id}: ${nodes.map((n) => `${n.target} ${n.failureSummary}`)}`);
          }
        }
      }
    }
    await context.close();
  }
} finally {
  rmSync(extension, { recursive: true, force: true });
}
console.log(`${pictures} pictures in ${folder}; ${objections} objections`);
process.exitCode = objections === 0 ? 0 : 1;
