/** PDFs of everything a person may print, on A4 and Letter. Into demo-output/papers, or the folder named. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ChromiumBrowsing } from '../e2e/support/chromium.ts';
import { SHEETS } from '../src/app/counselors/sheets.ts';

const OUT = process.argv[2] ?? 'demo-output/papers';
mkdirSync(OUT, { recursive: true });
const browsing = await ChromiumBrowsing.launch();
try {
  const page = await browsing.context.newPage();
  const print = async (name: string, address: string) => {
    await page.goto(`chrome-extension://${browsing.extensionId}/src/entry/${address}`);
    await page.locator('h1').first().waitFor();
    for (const format of ['A4', 'Letter'] as const) {
      await page.pdf({ format, path: join(OUT, `${name}-${format}.pdf`) });
    }
  };
  for (const { id } of SHEETS) await print(id, `counselors.html?${id}#${id}`);
  await print('counselors', 'counselors.html');
  await print('parents', 'parents.html');
} finally {
  await browsing.close();
}
console.log(`PDFs in ${OUT}`);
