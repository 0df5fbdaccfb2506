/** What a counselor prints: each sheet is one page, on both papers of the world. */
import { SHEETS } from '../../src/app/counselors/sheets.ts';
import { ChromiumBrowsing } from '../support/chromium.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

/** Pages of a PDF, by its own page objects. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('each sheet prints on one page of A4 and of Letter, and the guides on a few', async () => {
  const browsing = await ChromiumBrowsing.launch();
  try {
    const page = await browsing.context.newPage();
    const at = (file: string) => `chrome-extension://${browsing.extensionId}/src/entry/${file}`;
    for (const { id, title } of SHEETS) {
      await page.goto(at(`counselors.html?${id}#${id}`));
      await page.getByRole('heading', { name: say(title) }).waitFor();
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.pdf({ format });
        expect(pagesOf(pdf), `${id} on ${format}`).toBe(1);
      }
    }
    for (const [file, title] of [
      ['parents', 'parents_title'],
      ['counselors', 'counselors_title'],
    ] as const) {
      await page.goto(at(`${file}.html`));
      await page.getByRole('heading', { name: say(title) }).waitFor();
      const pdf = await page.pdf({ format: 'A4' });
      expect(pagesOf(pdf)).toBeGreaterThan(1);
      expect(pagesOf(pdf)).toBeLessThan(6);
    }
  } finally {
    await browsing.close();
  }
});
