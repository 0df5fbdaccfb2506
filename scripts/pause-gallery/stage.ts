/** Where the dialog is looked at: the strictest page there is, a browser, and what can be measured. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../e2e/support/browsers.ts';
import { english } from '../../src/look/english.ts';
import type { GalleryState } from './states.ts';

const ADDRESS = 'https://chatter.example/';
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

/** @returns the folder of a throw-away extension that shows the dialog */
export async function makeExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'breather-gallery-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: new URL('./content.ts', import.meta.url).pathname,
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

export async function launch(
  extension: string,
  phone: boolean,
  sharpness = 2,
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    headless: true,
    hasTouch: phone,
    isMobile: phone,
    deviceScaleFactor: sharpness,
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

/** No two addresses are the same, or the second would show nothing new. */
let shows = 0;

/** Opens a state afresh, with its fades over. */
export async function show(page: Page, state: GalleryState, appearance: string): Promise<void> {
  const { level, voice, country = 'US', today = '2026-11-22', props, keep, circle } = state;
  await page.emulateMedia({
    colorScheme: appearance === 'light' ? 'light' : 'dark',
    reducedMotion: state.still ? 'reduce' : 'no-preference',
  });
  shows += 1;
  const asked = { level, voice, country, today, appearance, keep, circle, ...props, shows };
  const hash = `#${encodeURIComponent(JSON.stringify(asked))}`;
  // On the page already, only what stands after the "#" changes: nothing is loaded anew.
  if (!page.url().startsWith(ADDRESS)) await page.goto(`${ADDRESS}${hash}`);
  await page.evaluate(async (is) => {
    const { documentElement: html } = document;
    if (location.hash !== is) location.hash = is;
    while (html.dataset.shown !== is) await new Promise((resolve) => setTimeout(resolve));
  }, hash);
  await page.evaluate(
    async (words) => {
      const root = document.documentElement.lastElementChild?.shadowRoot;
      for (const word of words) {
        const parts = [
          ...(root?.querySelectorAll<HTMLElement>('button, button span, label, summary') ?? []),
        ];
        const found = parts.find(({ textContent }) => textContent?.trim() === word);
        if (!found) throw new Error(`nothing to press is called "${word}"`);
        found.click();
        // Named, this would need a helper of the compiler's that the page doesn't have.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      // The fades are over, and the slow shape stands somewhere one can look at.
      for (const animation of root?.getAnimations() ?? []) {
        if ((animation as CSSAnimation).animationName === 'breath-in') {
          animation.pause();
          animation.currentTime = 2600;
        } else animation.finish();
      }
    },
    (state.press ?? []).map((key) => english(key)),
  );
}

/** What can be measured of reach: nothing beside the dialog, nothing above it, no small target. */
export function unreachable(page: Page): Promise<readonly string[]> {
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

export interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** Rules about whole pages don't apply to a dialog that lives in somebody else's. */
export async function axe(page: Page): Promise<readonly Violation[]> {
  // Half a megabyte: once a page is enough.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
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
