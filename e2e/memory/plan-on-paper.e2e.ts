/** The teen's own plan, as it comes out of a printer: one page on both papers, and no buttons on it. */
import { ChromiumBrowsing } from '../support/chromium.ts';
import { openNotes } from '../support/notes.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

/** Pages of a PDF, by its own page objects. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('a plan with two lines a step prints on one page of A4 and of Letter, words only', async () => {
  const browsing = await ChromiumBrowsing.launch();
  try {
    const page = await openNotes(browsing, 'plan');
    const steps = page.getByRole('textbox');
    await page.getByText(say('plan_empty')).waitFor();
    const count = await steps.count();
    expect(count).toBe(6);
    for (let step = 0; step < count; step += 1) {
      for (const line of ['first', 'second']) {
        await steps.nth(step).fill(`my ${line} line of step ${step + 1}`);
        await page.keyboard.press('Enter');
        await page.getByText(`my ${line} line of step ${step + 1}`, { exact: true }).waitFor();
      }
    }
    for (const format of ['A4', 'Letter'] as const) {
      expect(pagesOf(await page.pdf({ format })), format).toBe(1);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByText('my second line of step 6').isVisible()).toBe(true);
    expect(await page.getByText(say('talk_heading')).first().isVisible()).toBe(false);
  } finally {
    await browsing.close();
  }
});
