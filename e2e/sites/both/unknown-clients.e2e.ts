/** A few of the composers nobody described, in either browser: one of each make of editor. */
import { clients } from '../../editors/clients/all.ts';
import { test } from '../../support/test.ts';
import { holdsAndReleases, placeOf } from '../clients.ts';

const SAMPLE = ['elk', 'wordpress', 'cinny'];

const sampled = Object.entries(clients).flatMap(([kind, rows]) =>
  rows.filter(({ id }) => SAMPLE.includes(id)).map((client) => [kind, client] as const),
);

test('a sample: held by every door, released once, ordinary posts untouched', async ({ tab }) => {
  for (const [kind, client] of sampled) {
    await test.step(client.id, async () => {
      await tab.open(placeOf(kind, client));
      await holdsAndReleases(tab, client, {
        write: (text) => tab.write(text),
        press: () => tab.clickPost(),
        keys: (key) => tab.keys(key),
      });
    });
  }
});
