/**
 * Every state of the dialog: at 320 and at 1280, dark and light, in `.build/pause/`, with one sheet
 * of them all (`sheet.html`, `sheet-320.jpg`, `sheet-1280.jpg`). axe and a ruler look at each.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { axe, unreachable } from '../../scripts/pause-gallery/stage.ts';
import { type GalleryState, states } from '../../scripts/pause-gallery/states.ts';
import { expect, open, test } from './stage.ts';

const FOLDER = fileURLToPath(new URL('../../.build/pause/', import.meta.url));
const LEVELS = ['pause', 'care', 'crisis'] as const;
const VOICES = ['self', 'trolling', 'insults', 'help', 'eating'] as const;

const firstCards: readonly GalleryState[] = LEVELS.flatMap((level) =>
  VOICES.map((voice) => ({ name: `first-${level}-${voice}`, level, voice })),
);
const isFirstCard = ({ press, country, props, still }: GalleryState) =>
  !press && !country && !props && !still;
const all = [...firstCards, ...states.filter((state) => !isFirstCard(state))];

/** The card is 460 wide: beside it is nothing to see. */
const AROUND = 560;

/** What stands in the middle of the page. The driver's own camera takes twice as long. */
type Camera = () => Promise<Buffer>;

async function cameraAt(page: Page): Promise<Camera> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: AROUND, height: 800 };
  const shown = Math.min(width, AROUND);
  const clip = { x: (width - shown) / 2, y: 0, width: shown, height, scale: 1 };
  return async () => {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'jpeg',
      quality: 70,
      clip,
    });
    return Buffer.from(data, 'base64');
  };
}

/** Both appearances of what is open: only the colours differ. */
async function takePictures(page: Page, camera: Camera, file: string): Promise<void> {
  for (const appearance of ['dark', 'light']) {
    await page.evaluate((to) => {
      const root = document.documentElement.lastElementChild?.shadowRoot;
      root?.querySelector('dialog')?.setAttribute('data-appearance', to);
      for (const animation of root?.getAnimations() ?? []) {
        if (animation instanceof CSSTransition) animation.finish();
      }
    }, appearance);
    writeFileSync(`${file}-${appearance}.jpg`, await camera());
  }
}

/** One page with a picture of everything, and a picture of that page. */
async function writeSheet(page: Page, width: number, names: readonly string[]): Promise<void> {
  const figures = names.flatMap((name) =>
    ['dark', 'light'].map(
      (how) => `<figure>${name} ${how}<img src="${width}/${name}-${how}.jpg" alt=""></figure>`,
    ),
  );
  const html = `<!doctype html><meta charset="utf-8"><title>The pause at ${width}</title>
<style>body{margin:8px;background:#8a8f96;font:12px sans-serif;display:grid;gap:8px;
grid-template-columns:repeat(auto-fill,minmax(${width === 320 ? 240 : 400}px,1fr))}
figure{margin:0}img{display:block;width:100%}</style>${figures.join('')}`;
  const file = join(FOLDER, `sheet-${width}.html`);
  writeFileSync(file, html);
  await page.setViewportSize({ width: 2000, height: 1000 });
  await page.goto(`file://${file}`);
  await page.screenshot({
    path: join(FOLDER, `sheet-${width}.jpg`),
    quality: 60,
    fullPage: true,
  });
}

/** What axe or the ruler objects to, after pictures of everything. */
async function lookAtAll(page: Page, width: number, shown: readonly GalleryState[]) {
  const folder = join(FOLDER, String(width));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const camera = await cameraAt(page);
  const objections: string[] = [];
  for (const state of shown) {
    await open(page, state);
    await takePictures(page, camera, join(folder, state.name));
    const found = await unreachable(page);
    // The same parts stand in both: axe, which measures no colours here, looks once.
    const axes = width === 320 || state.desk ? (await axe(page)).map(({ id }) => id) : [];
    objections.push(...[...found, ...axes].map((what) => `${state.name}: ${what}`));
  }
  await writeSheet(
    page,
    width,
    shown.map(({ name }) => name),
  );
  return objections;
}

test('every state at 320: nothing out of reach, nothing for axe', async ({ phone }) => {
  const shown = all.filter(({ desk }) => !desk);
  expect(shown.length).toBeGreaterThan(60);
  expect(await lookAtAll(phone, 320, shown)).toEqual([]);
});

test('every state at 1280: nothing out of reach', async ({ desk }) => {
  expect(all.length).toBeGreaterThan(60);
  expect(await lookAtAll(desk, 1280, all)).toEqual([]);
});
