/** The place.ts of every folder beside this file. A new folder needs no other entry anywhere. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SitePlace } from './site-place.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

export const places: readonly SitePlace[] = await Promise.all(
  readdirSync(here)
    .filter((folder) => existsSync(`${here}/${folder}/place.ts`))
    .sort()
    .map(async (folder) => {
      const { place }: { place: SitePlace } = await import(`./${folder}/place.ts`);
      if (place.id !== folder) throw new Error(`e2e/sites/${folder}/place.ts has id ${place.id}`);
      return place;
    }),
);
