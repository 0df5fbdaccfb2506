/** Pictures of pages at several widths, light and dark, each held against axe-core and its own edges. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = ['light', 'dark'] as const;

export interface Pictures {
  take(page: Page, name: string, widths: readonly number[]): Promise<void>;
  /** Writes problems.txt and says how it went; a problem makes the process fail. */
  finish(): void;
}

/** @param out the folder, made where it is missing */
export function picturesIn(out: string): Pictures {
  mkdirSync(out, { recursive: true });
  const problems: string[] = [];
  let pictures = 0;
  return {
    async take(page, name, widths) {
      for (const scheme of SCHEMES) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 600 });
          await page.screenshot({
            path: join(out, `${name}-${width}-${scheme}.png`),
            fullPage: true,
            animations: 'disabled',
          });
          pictures += 1;
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (overflow > 0) problems.push(`${name} at ${width}: ${overflow} px too wide`);
          // A page may be another one on a phone.
          if (width === widths[0] || width === widths.at(-1)) await axeAt(`${width} ${scheme}`);
        }
      }
      async function axeAt(where: string): Promise<void> {
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          }),
        );
        for (const { id, help, nodes } of violations) {
          const elements = nodes.map(({ html }) => html.slice(0, 160)).join('\n    ');
          problems.push(`${name} ${where}: ${id}: ${help}\n    ${elements}`);
        }
      }
    },
    finish() {
      writeFileSync(join(out, 'problems.txt'), problems.map((problem) => `${problem}\n`).join(''));
      console.log(`${pictures} pictures in ${out}`);
      for (const problem of problems) console.error(problem);
      if (problems.length > 0) process.exitCode = 1;
    },
  };
}
