/**
 * A picture of every state of the dialog, light and dark, at every width, with what axe and a ruler
 * say of it: `tsx scripts/pause-gallery.ts FOLDER [part of a state's name]`. Ends with 1 when either
 * objects.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { axe, launch, makeExtension, show, unreachable } from './pause-gallery/stage.ts';
import { states } from './pause-gallery/states.ts';

const WIDTHS = [
  { width: 320, height: 640, phone: true },
  // A desktop at 400 %: what WCAG asks reflow for.
  { width: 320, height: 256, phone: true },
  { width: 768, height: 1024, phone: false },
  { width: 1280, height: 800, phone: false },
];
const APPEARANCES = ['dark', 'light'] as const;
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
